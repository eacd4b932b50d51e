package io.github.pagerdutyjava.client.tags;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Body;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tag as it shall be; immutable.
 *
 * <pre>{@code
 * client.tags().create(NewTag.of("on probation"));
 * }</pre>
 */
public final class NewTag extends Body<NewTag> {

  private static final int LONGEST = 191;

  private NewTag(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  /**
   * Returns a tag that says this.
   *
   * @throws IllegalArgumentException if it is blank or longer than 191 characters
   */
  public static NewTag of(String label) {
    if (Arguments.notBlank("label", label).length() > LONGEST) {
      throw new IllegalArgumentException("label: at most 191 characters, not " + label.length());
    }
    return new NewTag(Map.of("type", "tag", "label", label));
  }

  @Override
  protected NewTag copy(Map<String, @Nullable Object> fields) {
    return new NewTag(fields);
  }
}
