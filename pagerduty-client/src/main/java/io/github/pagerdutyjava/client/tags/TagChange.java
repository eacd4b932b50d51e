package io.github.pagerdutyjava.client.tags;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which tags an entity gets and loses; immutable, every method returns a copy.
 *
 * <pre>{@code
 * client.tags().change(USERS, "PEYSGVF", new TagChange().addLabels("night owl").removeIds("POE7RY8"));
 * }</pre>
 */
public final class TagChange extends Body<TagChange> {

  /** Returns a change of nothing. */
  public TagChange() {
    this(Map.of());
  }

  private TagChange(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  @Override
  protected TagChange copy(Map<String, @Nullable Object> fields) {
    return new TagChange(fields);
  }

  /** Returns a copy that adds these tags, too. */
  public TagChange addIds(String... tagIds) {
    return more("add", references("tagIds", tagIds));
  }

  /**
   * Returns a copy that adds the tags that say this, too; PagerDuty makes those that there are not.
   *
   * @throws IllegalArgumentException if one is blank or longer than 191 characters
   */
  public TagChange addLabels(String... labels) {
    return more("add", Arguments.some("labels", labels).stream().map(NewTag::of).toList());
  }

  /** Returns a copy that removes these tags, too. */
  public TagChange removeIds(String... tagIds) {
    return more("remove", references("tagIds", tagIds));
  }

  private static List<?> references(String name, String[] ids) {
    return Arguments.some(name, ids).stream()
        .map(id -> reference(name, "tag_reference", id))
        .toList();
  }

  private TagChange more(String name, List<?> tags) {
    List<Object> all = new ArrayList<>(tags);
    if (fields().get(name) instanceof List<?> before) {
      all.addAll(0, before);
    }
    return with(name, List.copyOf(all));
  }
}
