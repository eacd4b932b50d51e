package io.github.pagerdutyjava.client.tags;

import static java.util.Objects.requireNonNull;

import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.client.model.Resource;
import io.github.pagerdutyjava.client.paging.Connection;
import io.github.pagerdutyjava.client.paging.ListOperation;
import io.github.pagerdutyjava.client.paging.ListState;
import io.github.pagerdutyjava.client.paging.PageSource;
import io.github.pagerdutyjava.client.paging.Paged;

/**
 * The tags of the account: {@code GET /tags}, OAuth scope {@code tags.read}.
 *
 * <pre>{@code
 * for (Tag tag : client.tags().of(EntityType.TEAMS, "PQ9K7I8")) {
 *   System.out.println(tag.label());
 * }
 * }</pre>
 *
 * <p>The list is complete up to the 10,000 that PagerDuty pages through; beyond, it throws an
 * {@link io.github.pagerdutyjava.IncompleteListException} that says how to narrow it.
 */
public final class Tags extends TagQuery {

  private final TagsApi api;

  @Internal
  public Tags(Connection connection) {
    this(connection.api(TagsApi.class));
  }

  private Tags(TagsApi api) {
    super(ListState.of(ListOperation.of("/tags", api::list, Tag::id)));
    this.api = api;
  }

  /**
   * Returns one tag: {@code GET /tags/{id}}, OAuth scope {@code tags.read}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if there is none
   * @throws IllegalArgumentException if {@code id} cannot be one
   */
  public Tag get(String id) {
    return api.get(requireNonNull(id, "id"));
  }

  /** Creates a tag and returns it: {@code POST /tags}, OAuth scope {@code tags.write}. */
  public Tag create(NewTag tag) {
    return api.create(requireNonNull(tag, "tag"));
  }

  /** Deletes a tag: {@code DELETE /tags/{id}}, OAuth scope {@code tags.write}. */
  public void delete(String id) {
    api.delete(requireNonNull(id, "id"));
  }

  /**
   * Returns the tags of a user, a team or an escalation policy: {@code GET
   * /{entity_type}/{id}/tags}, OAuth scope {@code tags.read}.
   */
  public Paged<Tag> of(EntityType type, String id) {
    requireNonNull(type, "type");
    requireNonNull(id, "id");
    return ListState.of(
            ListOperation.<Tag>of(
                    "/{entity_type}/{id}/tags", query -> api.of(type, id, query), Tag::id)
                .ownedBy(type + "/" + id))
        .paged();
  }

  /**
   * Adds tags to a user, a team or an escalation policy, and removes others: {@code POST
   * /{entity_type}/{id}/change_tags}, OAuth scope {@code tags.write}.
   *
   * @throws IllegalArgumentException if the change changes nothing
   */
  public void change(EntityType type, String id, TagChange change) {
    if (requireNonNull(change, "change").fields().isEmpty()) {
      throw new IllegalArgumentException("change: nothing to add or to remove");
    }
    api.change(requireNonNull(type, "type"), requireNonNull(id, "id"), change);
  }

  /**
   * Returns the users that have a tag, as references: {@code GET /tags/{id}/{entity_type}}, OAuth
   * scope {@code tags.read}.
   */
  public Paged<Resource> users(String id) {
    requireNonNull(id, "id");
    return entities(id, query -> api.users(id, EntityType.USERS, query));
  }

  /**
   * Returns the teams that have a tag, as references: {@code GET /tags/{id}/{entity_type}}, OAuth
   * scope {@code tags.read}.
   */
  public Paged<Resource> teams(String id) {
    requireNonNull(id, "id");
    return entities(id, query -> api.teams(id, EntityType.TEAMS, query));
  }

  /**
   * Returns the escalation policies that have a tag, as references: {@code GET
   * /tags/{id}/{entity_type}}, OAuth scope {@code tags.read}.
   */
  public Paged<Resource> escalationPolicies(String id) {
    requireNonNull(id, "id");
    return entities(id, query -> api.escalationPolicies(id, EntityType.ESCALATION_POLICIES, query));
  }

  private static Paged<Resource> entities(String id, PageSource<Resource> source) {
    return ListState.of(
            ListOperation.of("/tags/{id}/{entity_type}", source, Resource::id).ownedBy(id))
        .paged();
  }
}
