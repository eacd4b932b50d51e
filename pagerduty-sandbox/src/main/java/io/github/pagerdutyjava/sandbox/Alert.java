package io.github.pagerdutyjava.sandbox;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an event said when it raised an incident.
 *
 * @param key events with the same one are about the same alert, as long as it is open
 * @param details whatever the sender wrote
 */
record Alert(String key, String summary, String severity, Map<String, @Nullable Object> details) {
  private static final Set<String> URGENT = Set.of("critical", "error");

  boolean urgent() {
    return URGENT.contains(severity);
  }
}
