package io.github.pagerdutyjava.client.schedules;

import io.github.pagerdutyjava.ApiException;
import io.github.pagerdutyjava.PartialUpdateException;
import io.github.pagerdutyjava.internal.ApiError;
import io.github.pagerdutyjava.internal.CallInfo;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What became of several overrides: PagerDuty says that it succeeded even if some were refused. */
final class OverrideResults {

  private static final int BAD_REQUEST = 400;
  private static final CallInfo CALL = new CallInfo("POST", "/schedules/{id}/overrides", 1);

  private OverrideResults() {}

  /** Returns the overrides, all of which must have been created. */
  static List<LayerOverride> required(List<LayerOverrideResult> results) {
    List<LayerOverrideResult> refused =
        results.stream().filter(result -> !result.isCreated()).toList();
    List<LayerOverride> created =
        results.stream()
            .filter(LayerOverrideResult::isCreated)
            .map(LayerOverrideResult::override)
            .filter(Objects::nonNull)
            .toList();
    if (refused.isEmpty()) {
      return created;
    }
    throw new PartialUpdateException(
        CALL,
        created.stream().map(override -> String.valueOf(override.id())).toList(),
        refused.stream().map(result -> named(result.override())).toList(),
        List.of(),
        new ApiException(CALL, error(refused)));
  }

  /** What was not created has no id, so that its user and its time stand for it. */
  private static String named(@Nullable LayerOverride override) {
    if (override == null) {
      return "unknown";
    }
    String user = override.user() == null ? "unknown" : override.user().id();
    return user + " " + override.start() + "/" + override.end();
  }

  private static ApiError error(List<LayerOverrideResult> refused) {
    Integer status = refused.get(0).status();
    int refusal = status == null ? BAD_REQUEST : status;
    List<String> errors = refused.stream().flatMap(result -> result.errors().stream()).toList();
    return new ApiError(refusal, null, null, errors, null, "", List.of(), List.of(), null);
  }
}
