package io.github.pagerdutyjava.examples;

import com.squareup.moshi.Moshi;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A PagerDuty account of a few incidents whose clock and history a test decides. */
final class FakePagerDuty implements AutoCloseable {

  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  final Map<String, Map<String, Object>> incidents = new LinkedHashMap<>();
  final List<Map<String, Object>> logEntries = new CopyOnWriteArrayList<>();
  final List<Map<String, Object>> changeEvents = new CopyOnWriteArrayList<>();
  final List<String> requests = new CopyOnWriteArrayList<>();
  volatile Instant now;
  volatile boolean includesIncidents = true;
  volatile boolean fail;
  private final TinyServer server = new TinyServer(this::answer);

  FakePagerDuty(String now) {
    this.now = Instant.parse(now);
  }

  URI url() {
    return server.url();
  }

  /** Adds an open incident, created now. */
  synchronized Map<String, Object> trigger(long number, String service) {
    Map<String, Object> incident = new LinkedHashMap<>();
    incident.put("id", "PI" + number);
    incident.put("type", "incident");
    incident.put("incident_number", number);
    incident.put("title", "Incident " + number);
    incident.put("status", "triggered");
    incident.put("urgency", "high");
    incident.put("created_at", now.toString());
    incident.put("service", Map.of("id", service, "type", "service_reference"));
    incidents.put("PI" + number, incident);
    log("PI" + number, "trigger_log_entry");
    return incident;
  }

  /** Changes the status of an incident, now. */
  synchronized void change(long number, String status) {
    Map<String, Object> incident = incidents.get("PI" + number);
    incident.put("status", status);
    incident.put("resolved_at", status.equals("resolved") ? now.toString() : null);
    log("PI" + number, status.equals("resolved") ? "resolve_log_entry" : "unacknowledge_log_entry");
  }

  /** Writes a log entry, now. */
  void log(String incident, String type) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("id", "RL" + logEntries.size());
    entry.put("type", type);
    entry.put("created_at", now.toString());
    entry.put("incident", Map.of("id", incident, "type", "incident_reference"));
    logEntries.add(entry);
  }

  private synchronized String answer(String target) {
    requests.add(target);
    if (fail) {
      return TinyServer.answer(400, "", "{\"error\":{\"message\":\"No\",\"code\":2001}}");
    }
    String path = target.replaceFirst("\\?.*", "");
    Map<String, List<String>> query = query(target);
    Map<String, Object> body =
        switch (path) {
          case "/incidents" -> page("incidents", query, incidents(query));
          case "/log_entries" -> page("log_entries", query, newest(logEntries, query));
          case "/change_events" -> page("change_events", query, changeEvents);
          default -> one(path, query);
        };
    String date = "Date: " + HTTP_DATE.format(now) + "\r\n";
    return body == null
        ? TinyServer.answer(404, date, "{\"error\":{\"message\":\"Not Found\",\"code\":2100}}")
        : TinyServer.answer(
            200, date, new Moshi.Builder().build().adapter(Object.class).toJson(body));
  }

  private Map<String, Object> one(String path, Map<String, List<String>> query) {
    String[] parts = path.split("/", -1);
    Map<String, Object> incident = parts.length > 2 ? incidents.get(parts[2]) : null;
    if (incident == null) {
      return null;
    }
    return parts.length == 3
        ? Map.of("incident", incident)
        : page(
            "log_entries",
            query,
            newest(logEntries, query).stream()
                .filter(entry -> ((Map<?, ?>) entry.get("incident")).get("id").equals(parts[2]))
                .toList());
  }

  private List<Map<String, Object>> incidents(Map<String, List<String>> query) {
    List<String> services = query.getOrDefault("service_ids[]", List.of());
    return incidents.values().stream()
        .filter(incident -> isIn(query, incident))
        .filter(
            incident ->
                services.isEmpty()
                    || services.contains(((Map<?, ?>) incident.get("service")).get("id")))
        .sorted(Comparator.comparing(incident -> incident.get("created_at").toString()))
        .toList();
  }

  private List<Map<String, Object>> newest(
      List<Map<String, Object>> entries, Map<String, List<String>> query) {
    List<Map<String, Object>> found = new ArrayList<>();
    for (Map<String, Object> entry : entries) {
      if (isIn(query, entry)) {
        Map<String, Object> shown = new LinkedHashMap<>(entry);
        Object id = ((Map<?, ?>) entry.get("incident")).get("id");
        if (includesIncidents && incidents.containsKey(id) && query.containsKey("include[]")) {
          shown.put("incident", incidents.get(id));
        }
        found.add(0, shown);
      }
    }
    return found;
  }

  private static boolean isIn(Map<String, List<String>> query, Map<String, Object> item) {
    Instant created = Instant.parse(item.get("created_at").toString());
    return (!query.containsKey("since")
            || !created.isBefore(Instant.parse(query.get("since").get(0))))
        && (!query.containsKey("until")
            || created.isBefore(Instant.parse(query.get("until").get(0))));
  }

  private static Map<String, Object> page(
      String root, Map<String, List<String>> query, List<Map<String, Object>> all) {
    int limit = Integer.parseInt(query.getOrDefault("limit", List.of("25")).get(0));
    int offset = Integer.parseInt(query.getOrDefault("offset", List.of("0")).get(0));
    int end = Math.min(all.size(), offset + limit);
    Map<String, Object> page = new LinkedHashMap<>();
    page.put(root, all.subList(Math.min(offset, end), end));
    page.put("limit", limit);
    page.put("offset", offset);
    page.put("more", end < all.size());
    return page;
  }

  private static Map<String, List<String>> query(String target) {
    Map<String, List<String>> query = new LinkedHashMap<>();
    int start = target.indexOf('?');
    for (String pair : start < 0 ? new String[0] : target.substring(start + 1).split("&", -1)) {
      String[] parts = URLDecoder.decode(pair, StandardCharsets.UTF_8).split("=", 2);
      query.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(parts[1]);
    }
    return query;
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
