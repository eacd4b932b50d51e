package io.github.pagerdutyjava.client.tags;

import io.github.pagerdutyjava.client.paging.ListState;
import io.github.pagerdutyjava.client.paging.PagedQuery;

/**
 * Tags; immutable, every method returns a copy.
 *
 * <pre>{@code
 * Optional<Tag> tag = client.tags().query("night").first();
 * }</pre>
 */
public sealed class TagQuery extends PagedQuery<Tag, TagQuery> permits Tags {

  TagQuery(ListState<Tag> state) {
    super(state);
  }

  @Override
  protected final TagQuery copy(ListState<Tag> state) {
    return new TagQuery(state);
  }

  /** Returns a copy that selects tags whose label matches this text. */
  public final TagQuery query(String query) {
    return with("query", query);
  }
}
