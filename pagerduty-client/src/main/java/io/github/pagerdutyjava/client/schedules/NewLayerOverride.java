package io.github.pagerdutyjava.client.schedules;

import io.github.pagerdutyjava.client.model.Body;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who shall be on call by a layer-based schedule for a while, whatever its layers say; immutable.
 *
 * <pre>{@code
 * NewLayerOverride.of("PEYSGVF", start, start.plus(Duration.ofHours(8)));
 * }</pre>
 */
public final class NewLayerOverride extends Body<NewLayerOverride> {

  private NewLayerOverride(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  /**
   * Returns an override by this user from {@code start} to {@code end}.
   *
   * @throws IllegalArgumentException if it does not end after its start
   */
  public static NewLayerOverride of(String userId, Instant start, Instant end) {
    Spans.requireLength(start, end);
    return new NewLayerOverride(Map.of())
        .with("start", start)
        .with("end", end)
        .with("user", reference("user_id", "user_reference", userId));
  }

  @Override
  protected NewLayerOverride copy(Map<String, @Nullable Object> fields) {
    return new NewLayerOverride(fields);
  }
}
