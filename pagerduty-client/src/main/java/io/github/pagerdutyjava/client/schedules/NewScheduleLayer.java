package io.github.pagerdutyjava.client.schedules;

import io.github.pagerdutyjava.client.model.Arguments;
import io.github.pagerdutyjava.client.model.Body;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A layer of a schedule as it shall be: users who take turns; immutable, every method returns a
 * copy.
 *
 * <pre>{@code
 * NewScheduleLayer.of(Instant.now(), Duration.ofDays(7), "PEYSGVF", "PXPGF42").name("Weekly");
 * }</pre>
 */
public final class NewScheduleLayer extends Body<NewScheduleLayer> {

  private NewScheduleLayer(Map<String, @Nullable Object> fields) {
    super(fields);
  }

  /**
   * Returns a layer from this moment on, at which the first turn begins, too.
   *
   * @param turnLength how long a turn is, in whole seconds
   * @param userIds who take turns, in this order
   * @throws IllegalArgumentException if the length is not whole seconds, or there is no user
   */
  public static NewScheduleLayer of(Instant start, Duration turnLength, String... userIds) {
    return new NewScheduleLayer(Map.of())
        .with("start", start)
        .rotationVirtualStart(start)
        .with(
            "rotation_turn_length_seconds",
            Arguments.seconds("turn_length", turnLength, 1, Long.MAX_VALUE))
        .users(userIds);
  }

  @Override
  protected NewScheduleLayer copy(Map<String, @Nullable Object> fields) {
    return new NewScheduleLayer(fields);
  }

  private NewScheduleLayer users(String... userIds) {
    return withAll(
        "users",
        Arguments.some("user_ids", userIds).stream()
            .map(id -> Map.of("user", reference("user_ids", "user_reference", id)))
            .toArray());
  }

  /** Returns a copy that is the layer of this id, which it changes. */
  public NewScheduleLayer id(String id) {
    return with("id", Arguments.id("id", id));
  }

  /** Returns a copy of this name. */
  public NewScheduleLayer name(String name) {
    return with("name", name);
  }

  /** Returns a copy whose turns are counted from this moment, which may be before the start. */
  public NewScheduleLayer rotationVirtualStart(Instant start) {
    return with("rotation_virtual_start", start);
  }

  /** Returns a copy that ends at this moment. */
  public NewScheduleLayer end(Instant end) {
    return with("end", end);
  }

  /** Returns a copy that does not end. */
  public NewScheduleLayer clearEnd() {
    return cleared("end");
  }

  /** Returns a copy that is limited to these times of the day or week; none for always. */
  public NewScheduleLayer restrictions(NewRestriction... restrictions) {
    return withAll("restrictions", (Object[]) restrictions);
  }
}
