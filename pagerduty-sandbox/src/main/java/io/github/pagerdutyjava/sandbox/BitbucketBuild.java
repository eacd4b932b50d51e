package io.github.pagerdutyjava.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns what Bitbucket sends when the status of a build changes into what is done to an alert. */
final class BitbucketBuild {
  private static final int LONGEST = 1024;

  private BitbucketBuild() {}

  /**
   * Returns what a payload does: a failed build triggers, a successful one resolves. Null when it
   * does nothing, as builds that run or were stopped do, and when it is not about a build.
   */
  static @Nullable AlertEvent read(Map<String, @Nullable Object> payload) {
    Map<String, @Nullable Object> build = Json.members(payload.get("commit_status"));
    Map<String, @Nullable Object> repository = Json.members(payload.get("repository"));
    if (!(build.get("key") instanceof String key)
        || !(repository.get("full_name") instanceof String name)) {
      return null;
    }
    String alert = name + "/" + key;
    if ("FAILED".equals(build.get("state"))) {
      String summary = "Build " + build.getOrDefault("name", key) + " failed in " + name;
      String shown = summary.substring(0, Math.min(LONGEST, summary.length()));
      Map<String, @Nullable Object> details = new LinkedHashMap<>(build);
      return new AlertEvent(AlertEvent.TRIGGER, alert, shown, "error", details);
    }
    return "SUCCESSFUL".equals(build.get("state"))
        ? new AlertEvent(AlertEvent.RESOLVE, alert, "", "", Map.of())
        : null;
  }
}
