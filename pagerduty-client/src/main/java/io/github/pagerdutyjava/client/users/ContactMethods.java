package io.github.pagerdutyjava.client.users;

import static java.util.Objects.requireNonNull;

import io.github.pagerdutyjava.client.paging.ListOperation;
import io.github.pagerdutyjava.client.paging.ListState;
import io.github.pagerdutyjava.client.paging.PagedQuery;

/**
 * How a user can be reached, all of them: {@code GET /users/{id}/contact_methods}, OAuth scope
 * {@code users:contact_methods.read}.
 *
 * <pre>{@code
 * for (ContactMethod method : client.users().contactMethods("PEYSGVF")) {
 *   System.out.println(method.label() + ": " + method.address());
 * }
 * }</pre>
 */
public final class ContactMethods extends PagedQuery<ContactMethod, ContactMethods> {

  private final ContactMethodsApi api;
  private final String userId;

  ContactMethods(ContactMethodsApi api, String userId) {
    this(
        api,
        userId,
        ListState.of(
            ListOperation.whole(
                "/users/{id}/contact_methods", query -> api.list(userId), ContactMethod::id)));
  }

  private ContactMethods(ContactMethodsApi api, String userId, ListState<ContactMethod> state) {
    super(state);
    this.api = api;
    this.userId = userId;
  }

  @Override
  protected ContactMethods copy(ListState<ContactMethod> state) {
    return new ContactMethods(api, userId, state);
  }

  /**
   * Returns one contact method: {@code GET /users/{id}/contact_methods/{contact_method_id}}, OAuth
   * scope {@code users:contact_methods.read}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if the user has none of this id
   */
  public ContactMethod get(String id) {
    return api.get(userId, requireNonNull(id, "id"));
  }

  /**
   * Creates a contact method and returns it: {@code POST /users/{id}/contact_methods}, OAuth scope
   * {@code users:contact_methods.write}.
   */
  public ContactMethod create(NewContactMethod method) {
    return api.create(userId, requireNonNull(method, "method"));
  }

  /**
   * Makes a contact method be like this and returns it: {@code PUT
   * /users/{id}/contact_methods/{contact_method_id}}, OAuth scope {@code
   * users:contact_methods.write}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if the user has none of this id
   */
  public ContactMethod update(String id, NewContactMethod method) {
    return api.update(userId, requireNonNull(id, "id"), requireNonNull(method, "method"));
  }

  /**
   * Deletes a contact method: {@code DELETE /users/{id}/contact_methods/{contact_method_id}}, OAuth
   * scope {@code users:contact_methods.write}.
   *
   * @throws io.github.pagerdutyjava.NotFoundException if the user has none of this id
   */
  public void delete(String id) {
    api.delete(userId, requireNonNull(id, "id"));
  }
}
