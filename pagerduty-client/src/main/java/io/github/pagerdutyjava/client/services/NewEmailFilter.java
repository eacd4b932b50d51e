package io.github.pagerdutyjava.client.services;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Body;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which emails an integration shall let in: all, unless a part is compared; immutable, every method
 * returns a copy.
 *
 * <pre>{@code
 * new NewEmailFilter().subject(EmailMatchMode.MATCH, "alert").from(EmailMatchMode.NO_MATCH, "bot@.*");
 * }</pre>
 */
public final class NewEmailFilter extends Body<NewEmailFilter> {

  /** Makes a filter that lets everything in. */
  public NewEmailFilter() {
    this(
        Map.of(
            "subject_mode", EmailMatchMode.ALWAYS,
            "body_mode", EmailMatchMode.ALWAYS,
            "from_email_mode", EmailMatchMode.ALWAYS));
  }

  private NewEmailFilter(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  @Override
  protected NewEmailFilter copy(Map<String, @Nullable Object> fields) {
    return new NewEmailFilter(fields);
  }

  /** Returns a copy that compares the subject. */
  public NewEmailFilter subject(EmailMatchMode mode, String regex) {
    return comparing("subject", mode, regex);
  }

  /** Returns a copy that compares the body. */
  public NewEmailFilter body(EmailMatchMode mode, String regex) {
    return comparing("body", mode, regex);
  }

  /** Returns a copy that compares the sender's address. */
  public NewEmailFilter from(EmailMatchMode mode, String regex) {
    return comparing("from_email", mode, regex);
  }

  private NewEmailFilter comparing(String part, EmailMatchMode mode, String regex) {
    return with(part + "_mode", Arguments.value("mode", mode))
        .with(part + "_regex", Arguments.value("regex", regex));
  }
}
