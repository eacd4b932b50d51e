package io.github.pagerdutyjava.client.services;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Body;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How emails shall be read; immutable, every method returns a copy.
 *
 * <pre>{@code
 * NewEmailParser.of(EmailAction.TRIGGER, NewEmailPredicate.contains(EmailPart.SUBJECT, "down"))
 *     .valueExtractors(NewEmailExtractor.entire("incident_key", EmailPart.SUBJECT));
 * }</pre>
 */
public final class NewEmailParser extends Body<NewEmailParser> {

  private NewEmailParser(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  /** Returns a parser that does this with emails that fit. */
  public static NewEmailParser of(EmailAction action, NewEmailPredicate fitting) {
    return new NewEmailParser(Map.of())
        .with("action", action)
        .with("match_predicate", Arguments.value("fitting", fitting));
  }

  @Override
  protected NewEmailParser copy(Map<String, @Nullable Object> fields) {
    return new NewEmailParser(fields);
  }

  /**
   * Returns a copy that takes these values; exactly one must be named {@code incident_key}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public NewEmailParser valueExtractors(NewEmailExtractor... extractors) {
    return with("value_extractors", Arguments.some("extractors", extractors));
  }
}
