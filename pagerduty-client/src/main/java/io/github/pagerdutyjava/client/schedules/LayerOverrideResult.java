package io.github.pagerdutyjava.client.schedules;

import io.github.pagerdutyjava.Internal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of one of several overrides that were asked for.
 *
 * @param status the HTTP status of this one, 201 when it was created
 * @param errors what PagerDuty says is wrong with it
 * @param override the override; without an id when it was not created
 * @param extra what else PagerDuty sent
 */
public record LayerOverrideResult(
    @Nullable Integer status,
    List<String> errors,
    @Nullable LayerOverride override,
    Map<String, Object> extra) {

  private static final int FIRST_REFUSAL = 300;

  @Internal
  public LayerOverrideResult {}

  /** Returns whether the override was created. */
  public boolean isCreated() {
    return status == null ? errors.isEmpty() : status < FIRST_REFUSAL;
  }
}
