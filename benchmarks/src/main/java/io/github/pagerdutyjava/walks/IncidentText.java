package io.github.pagerdutyjava.walks;

import io.github.pagerdutyjava.benchmarks.IncidentsPage;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Writes incidents as JSON: given texts, in which what tells incidents apart is replaced. */
final class IncidentText {

  private static final Pattern OF_PAGE =
      Pattern.compile(
          "(\\{\"id\":\")Q\\w+(\",\"type\":\"incident\",.*?\"incident_number\":)\\d+"
              + "(,.*?\"created_at\":\")[^\"]+(\".*?)"
              + "(?=,\\{\"id\":\"Q\\w+\",\"type\":\"incident\",|\\],\"limit\")");

  private final List<List<String>> texts;

  private IncidentText(List<List<String>> texts) {
    this.texts = texts;
  }

  /** Returns the shortest that make a walk: for virtual time, in which reading costs nothing. */
  static IncidentText small() {
    return new IncidentText(
        List.of(
            List.of(
                "{\"id\":\"",
                "\",\"type\":\"incident\",\"incident_number\":",
                ",\"created_at\":\"",
                "\",\"title\":\"Disk full\",\"status\":\"resolved\",\"urgency\":\"high\"}")));
  }

  /** Returns those of the page that decoders are timed with, with all that PagerDuty sends. */
  static IncidentText full() {
    return new IncidentText(
        OF_PAGE.matcher(IncidentsPage.json().utf8()).results().map(IncidentText::pieces).toList());
  }

  private static List<String> pieces(MatchResult incident) {
    return List.of(incident.group(1), incident.group(2), incident.group(3), incident.group(4));
  }

  void write(int number, Instant createdAt, StringBuilder json) {
    List<String> pieces = texts.get(number % texts.size());
    json.append(pieces.get(0)).append('Q').append(number);
    json.append(pieces.get(1)).append(number);
    json.append(pieces.get(2)).append(createdAt).append(pieces.get(3));
  }
}
