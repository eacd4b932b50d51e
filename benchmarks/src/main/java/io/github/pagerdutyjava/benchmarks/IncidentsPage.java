package io.github.pagerdutyjava.benchmarks;

import io.github.pagerdutyjava.internal.json.Json;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * One page of {@code GET /incidents}, always the same: 100 incidents with everything that PagerDuty
 * sends of them, some 360 kB, 919 timestamps and 1208 references.
 */
public final class IncidentsPage {

  private static final int INCIDENTS = 100;
  private static final int GROUPED = 19;
  private static final int MERGED = 8;
  private static final int TITLE_WORDS = 8;
  private static final long SEED = 20261121;
  private static final Instant START = Instant.parse("2026-10-01T00:00:00Z");
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  private static final List<String> WORDS =
      List.of(
          "database",
          "latency",
          "checkout",
          "queue",
          "disk",
          "certificate",
          "replica",
          "timeout",
          "payments",
          "gateway",
          "is",
          "above",
          "threshold",
          "on",
          "host",
          "region",
          "unreachable");

  private final Random random = new Random(SEED);
  private final Map<String, List<Map<String, Object>>> accounts = new HashMap<>();

  private IncidentsPage() {}

  /** Returns the page as PagerDuty would send it. */
  public static ByteString json() {
    return Json.builder().build().write(new IncidentsPage().answer());
  }

  /** Returns the answer to asking for the first of the incidents. */
  static ByteString one() {
    return Json.builder().build().write(ordered("incident", new IncidentsPage().incident(0)));
  }

  /** Returns one user as PagerDuty would send them, of its own seed. */
  static ByteString user() {
    return Json.builder().build().write(new IncidentsPage().someone());
  }

  private Map<String, Object> someone() {
    Map<String, Object> user = base("P" + letters(6), "user", "Ada Example");
    user.putAll(
        ordered(
            "name", "Ada Example",
            "email", "ada@example.com",
            "time_zone", "Europe/Berlin",
            "color", "purple",
            "role", "admin",
            "avatar_url", "https://example.com/avatars/" + letters(32)));
    user.put("description", title());
    user.put("invitation_sent", false);
    user.put("job_title", "Engineer");
    user.put("teams", List.of(one("team", 10)));
    user.put("contact_methods", List.of(one("email_contact_method", 5)));
    user.put("notification_rules", List.of(one("assignment_notification_rule", 5)));
    return user;
  }

  private Map<String, Object> answer() {
    Map<String, Object> answer =
        ordered("incidents", IntStream.range(0, INCIDENTS).mapToObj(this::incident).toList());
    answer.putAll(ordered("limit", INCIDENTS, "offset", 0, "more", true));
    return answer;
  }

  private Map<String, @Nullable Object> incident(int index) {
    String id = "Q" + letters(13);
    int number = 41_000 + index;
    String title = title();
    Map<String, @Nullable Object> incident = new LinkedHashMap<>(base(id, "incident", title));
    incident.put("summary", "[#" + number + "] " + title);
    incident.put("incident_number", number);
    incident.put("title", title);
    incident.put("created_at", time(index));
    incident.put("updated_at", time(index));
    incident.put("status", index % 2 == 0 ? "acknowledged" : "triggered");
    incident.put("incident_key", letters(32).toLowerCase(Locale.ROOT));
    incident.put("service", one("service", 40));
    incident.put("assignments", both("assignee", 2, index));
    incident.put("assigned_via", "escalation_policy");
    incident.put("last_status_change_at", time(index));
    incident.put("resolved_at", null);
    incident.put("first_trigger_log_entry", reference("R" + letters(25), "trigger_log_entry"));
    incident.put("alert_counts", ordered("all", 3, "triggered", 2, "resolved", 1));
    incident.put("is_mergeable", true);
    incident.put("incident_type", ordered("name", "incident_default"));
    incident.put("escalation_policy", one("escalation_policy", 20));
    incident.put("teams", List.of(one("team", 10), one("team", 10)));
    incident.put("pending_actions", List.of(ordered("type", "escalate", "at", time(index))));
    incident.put("acknowledgements", both("acknowledger", 3, index));
    incident.put("alert_grouping", index < GROUPED ? grouping(index) : null);
    incident.put("last_status_change_by", one("user", 60));
    incident.put("priority", one("priority", 5));
    incident.put("resolve_reason", index < MERGED ? merged() : null);
    incident.put("conference_bridge", bridge());
    incident.put("incidents_responders", List.of());
    incident.put("responder_requests", List.of());
    incident.put("urgency", index % 3 == 0 ? "low" : "high");
    return incident;
  }

  private List<Map<String, Object>> both(String role, int count, int index) {
    return IntStream.range(0, count)
        .mapToObj(i -> ordered("at", time(index), role, one("user", 60)))
        .toList();
  }

  private Map<String, Object> grouping(int index) {
    return ordered(
        "grouping_type", "advanced", "started_at", time(index), "alert_grouping_active", true);
  }

  private Map<String, Object> merged() {
    return ordered(
        "type", "merge_resolve_reason", "incident", reference("Q" + letters(13), "incident"));
  }

  private Map<String, Object> bridge() {
    return ordered(
        "conference_number",
        "+1-415-555-1212,,,,1234#",
        "conference_url",
        "https://example.com/bridges/" + letters(12));
  }

  /** Returns a map that keeps this order of names and values. */
  private static Map<String, Object> ordered(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }

  /** Returns one of as many as an account has. */
  private Map<String, Object> one(String type, int of) {
    List<Map<String, Object>> all = accounts.computeIfAbsent(type, key -> new ArrayList<>());
    int index = random.nextInt(of);
    while (all.size() <= index) {
      all.add(reference("P" + letters(6), type));
    }
    return all.get(index);
  }

  private Map<String, Object> reference(String id, String type) {
    return base(id, type + "_reference", WORDS.get(random.nextInt(WORDS.size())) + " " + type);
  }

  private static Map<String, Object> base(String id, String type, String summary) {
    String path = type.replace("_reference", "") + "s/" + id;
    return ordered(
        "id", id,
        "type", type,
        "summary", summary,
        "self", "https://api.pagerduty.com/" + path,
        "html_url", "https://acme.pagerduty.com/" + path);
  }

  private String title() {
    StringBuilder title = new StringBuilder("[prod]");
    for (int i = 0; i < TITLE_WORDS; i++) {
      title.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return title.toString();
  }

  private String time(int index) {
    long seconds = 3600L * index + random.nextInt(3600);
    return START.plusSeconds(seconds).truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private String letters(int count) {
    StringBuilder letters = new StringBuilder(count);
    for (int i = 0; i < count; i++) {
      letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return letters.toString();
  }
}
