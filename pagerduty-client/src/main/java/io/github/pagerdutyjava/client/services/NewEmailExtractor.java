package io.github.pagerdutyjava.client.services;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Body;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What shall be taken out of an email; immutable.
 *
 * <pre>{@code
 * NewEmailExtractor.between("host", EmailPart.BODY, "Host: ", ".");
 * }</pre>
 */
public final class NewEmailExtractor extends Body<NewEmailExtractor> {

  private NewEmailExtractor(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  /** Takes the whole part. */
  public static NewEmailExtractor entire(String valueName, EmailPart part) {
    return of(EmailExtraction.ENTIRE, valueName, part);
  }

  /** Takes what the group of this expression matches. */
  public static NewEmailExtractor regex(String valueName, EmailPart part, String regex) {
    return of(EmailExtraction.REGEX, valueName, part).with("regex", regex);
  }

  /** Takes what is between these texts. */
  public static NewEmailExtractor between(
      String valueName, EmailPart part, String startsAfter, String endsWith) {
    return of(EmailExtraction.BETWEEN, valueName, part)
        .with("starts_after", startsAfter)
        .with("ends_with", endsWith);
  }

  private static NewEmailExtractor of(EmailExtraction type, String valueName, EmailPart part) {
    return new NewEmailExtractor(Map.of("type", type))
        .with("value_name", Arguments.notBlank("value_name", valueName))
        .with("part", part);
  }

  @Override
  protected NewEmailExtractor copy(Map<String, @Nullable Object> fields) {
    return new NewEmailExtractor(fields);
  }
}
