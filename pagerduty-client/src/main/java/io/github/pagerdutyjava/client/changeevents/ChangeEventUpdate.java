package io.github.pagerdutyjava.client.changeevents;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Body;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to change of a change event; immutable, every method returns a copy. What is not set
 * stays as it is.
 *
 * <pre>{@code
 * new ChangeEventUpdate().summary("Deployed 2.1").customDetails(Map.of("build", 77));
 * }</pre>
 */
public final class ChangeEventUpdate extends Body<ChangeEventUpdate> {

  private static final int LONGEST_SUMMARY = 1024;

  /** Makes an update that changes nothing yet. */
  public ChangeEventUpdate() {
    this(Map.of());
  }

  private ChangeEventUpdate(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  @Override
  protected ChangeEventUpdate copy(Map<String, @Nullable Object> fields) {
    return new ChangeEventUpdate(fields);
  }

  /**
   * Returns a copy with this summary.
   *
   * @throws IllegalArgumentException if it is blank or longer than 1024 characters
   */
  public ChangeEventUpdate summary(String summary) {
    if (Arguments.notBlank("summary", summary).length() > LONGEST_SUMMARY) {
      throw new IllegalArgumentException("summary: longer than 1024 characters");
    }
    return with("summary", summary);
  }

  /** Returns a copy with these details. */
  public ChangeEventUpdate customDetails(Map<String, ?> details) {
    return with("custom_details", Map.copyOf(details));
  }
}
