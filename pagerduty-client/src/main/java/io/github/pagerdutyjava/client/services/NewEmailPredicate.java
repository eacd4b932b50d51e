package io.github.pagerdutyjava.client.services;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Body;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which emails shall fit; immutable.
 *
 * <pre>{@code
 * NewEmailPredicate.all(
 *     NewEmailPredicate.contains(EmailPart.SUBJECT, "down"),
 *     NewEmailPredicate.not(NewEmailPredicate.regex(EmailPart.BODY, "test(ing)?")));
 * }</pre>
 */
public final class NewEmailPredicate extends Body<NewEmailPredicate> {

  private NewEmailPredicate(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  /** Fits when all of these do. */
  public static NewEmailPredicate all(NewEmailPredicate... children) {
    return combined(EmailPredicateType.ALL, children);
  }

  /** Fits when any of these does. */
  public static NewEmailPredicate any(NewEmailPredicate... children) {
    return combined(EmailPredicateType.ANY, children);
  }

  /** Fits when this does not. */
  public static NewEmailPredicate not(NewEmailPredicate child) {
    return combined(EmailPredicateType.NOT, child);
  }

  /** Fits when this part has this text in it. */
  public static NewEmailPredicate contains(EmailPart part, String text) {
    return matching(EmailPredicateType.CONTAINS, part, text);
  }

  /** Fits when this part is this text. */
  public static NewEmailPredicate exactly(EmailPart part, String text) {
    return matching(EmailPredicateType.EXACTLY, part, text);
  }

  /** Fits when this part matches this expression. */
  public static NewEmailPredicate regex(EmailPart part, String regex) {
    return matching(EmailPredicateType.REGEX, part, regex);
  }

  private static NewEmailPredicate combined(
      EmailPredicateType type, NewEmailPredicate... children) {
    return of(type, Arguments.some("children", children));
  }

  private static NewEmailPredicate matching(
      EmailPredicateType type, EmailPart part, String matcher) {
    return of(type, List.of())
        .with("part", part)
        .with("matcher", Arguments.notBlank("matcher", matcher));
  }

  private static NewEmailPredicate of(EmailPredicateType type, List<NewEmailPredicate> children) {
    return new NewEmailPredicate(Map.of("type", type, "children", children));
  }

  @Override
  protected NewEmailPredicate copy(Map<String, @Nullable Object> fields) {
    return new NewEmailPredicate(fields);
  }
}
