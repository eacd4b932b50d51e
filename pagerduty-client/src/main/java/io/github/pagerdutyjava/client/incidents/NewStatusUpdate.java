package io.github.pagerdutyjava.client.incidents;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Body;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the subscribers of an incident are to be told; immutable, every method returns a copy.
 *
 * <pre>{@code
 * NewStatusUpdate.of("Orders are coming in again")
 *     .email("The shop is back", "<h1>Orders are coming in again</h1>");
 * }</pre>
 */
public final class NewStatusUpdate extends Body<NewStatusUpdate> {

  private NewStatusUpdate(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  /** Returns a status update that says this. */
  public static NewStatusUpdate of(String message) {
    return new NewStatusUpdate(Map.of()).with("message", Arguments.notBlank("message", message));
  }

  @Override
  protected NewStatusUpdate copy(Map<String, @Nullable Object> fields) {
    return new NewStatusUpdate(fields);
  }

  /** Returns a copy whose e-mail has this subject and this HTML instead of PagerDuty's own. */
  public NewStatusUpdate email(String subject, String htmlMessage) {
    return with("subject", Arguments.notBlank("subject", subject))
        .with("html_message", Arguments.notBlank("html_message", htmlMessage));
  }
}
