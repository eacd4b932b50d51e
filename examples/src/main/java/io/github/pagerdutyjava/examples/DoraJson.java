package io.github.pagerdutyjava.examples;

import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.function.Function;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** The DORA report for programs. */
final class DoraJson {

  private DoraJson() {}

  /** Writes the figures as one JSON object and a line break. */
  static void write(Dora dora, BufferedSink out) throws IOException {
    JsonWriter json = JsonWriter.of(out);
    json.setSerializeNulls(true);
    json.beginObject();
    json.name("links").beginObject();
    for (Dora.Outcome outcome : dora.outcomes()) {
      Deployment deployment = outcome.deployment();
      json.name(outcome.key().toString()).value(deployment == null ? null : deployment.id());
    }
    json.endObject();
    minutes(json.name("time_to_restore_minutes"), dora, Dora.Outcome::restore);
    json.name("median_time_to_restore_minutes").value(dora.medianRestore());
    level(json.name("time_to_restore_level_2021"), dora.restoreLevel());
    minutes(json.name("failed_deployment_recovery_minutes"), dora, Dora.Outcome::recovery);
    json.name("median_failed_deployment_recovery_minutes").value(dora.medianRecovery());
    level(json.name("failed_deployment_recovery_level_2023"), dora.recoveryLevel());
    failures(json, dora);
    json.endObject();
    out.writeByte('\n');
  }

  private static void failures(JsonWriter json, Dora dora) throws IOException {
    json.name("production_deployments").value(dora.productionDeployments());
    json.name("deployments_with_incident").beginArray();
    for (String id : dora.deploymentsWithIncident()) {
      json.value(id);
    }
    json.endArray();
    json.name("change_failure_rate").value(dora.changeFailureRate());
    level(json.name("change_failure_rate_level_2021"), dora.failureLevel2021());
    level(json.name("change_failure_rate_level_2023"), dora.failureLevel2023());
  }

  private static void minutes(
      JsonWriter json, Dora dora, Function<Dora.Outcome, @Nullable Long> minutes)
      throws IOException {
    json.beginObject();
    for (Dora.Outcome outcome : dora.outcomes()) {
      Long value = minutes.apply(outcome);
      if (value != null) {
        json.name(outcome.key().toString()).value(value);
      }
    }
    json.endObject();
  }

  private static void level(JsonWriter json, @Nullable Level level) throws IOException {
    json.value(level == null ? null : level.toString());
  }
}
