package io.github.pagerdutyjava.sandbox;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** GET /incidents and GET /incidents/{id}. */
final class IncidentCalls {
  private static final int MOST_SORT_FIELDS = 2;
  private static final Map<String, Comparator<Incident>> ORDERS =
      Map.of(
          "incident_number", Comparator.comparingInt(Incident::number),
          "created_at", Comparator.comparingLong(Incident::created),
          "resolved_at", Comparator.comparingLong(Incident::resolved),
          "urgency", Comparator.comparing(Incident::high));

  private final Lazy<Account> account;
  private final Clock clock;

  IncidentCalls(Lazy<Account> account, Clock clock) {
    this.account = account;
    this.clock = clock;
  }

  Object list(Call call) {
    Query query = call.query();
    Paging paging = Paging.of(query);
    Range range = Range.limited(query, clock);
    Comparator<Incident> order = order(query.text("sort_by"));
    Incidents incidents = account.value().incidents();
    List<Incident> found = found(incidents, range, filter(query, incidents));
    if (order != null) {
      found = new ArrayList<>(found);
      found.sort(order);
    }
    return page(call, paging, found);
  }

  private Object page(Call call, Paging paging, List<Incident> found) {
    Views views = account.value().views();
    Incidents incidents = account.value().incidents();
    return paging.page(
        call.operation().root(), found.size(), i -> views.show(incidents.show(found.get(i)), call));
  }

  Object one(Call call) {
    Incidents incidents = account.value().incidents();
    Incident incident = incidents.get(call.variable(0));
    Entity whole = Entity.copy(incidents.show(incident));
    if (call.query().all("include[]").contains("custom_fields")) {
      whole.with("custom_fields", new FieldValues(account.value()).of(incident));
    }
    return Map.of(call.operation().root(), account.value().views().show(whole, call));
  }

  /** Creation time rises with the number, so a range of it is a run of the list. */
  private static List<Incident> found(
      Incidents incidents, Range range, @Nullable Predicate<Incident> filter) {
    List<Incident> all = incidents.all();
    List<Incident> run = all.subList(first(all, range.since()), first(all, range.until()));
    return filter == null ? run : run.stream().filter(filter).toList();
  }

  private static int first(List<Incident> all, long second) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).created() < second) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static @Nullable Predicate<Incident> filter(Query query, Incidents incidents) {
    List<Predicate<Incident>> filters = new ArrayList<>();
    Set<String> statuses =
        known(query, "statuses[]", Set.of("triggered", "acknowledged", "resolved"));
    Set<String> urgencies = known(query, "urgencies[]", Set.of("high", "low"));
    Set<String> services = query.all("service_ids[]");
    Set<String> teams = query.all("team_ids[]");
    Set<String> users = query.all("user_ids[]");
    String key = query.text("incident_key");
    add(filters, statuses, i -> statuses.contains(i.status().toString()));
    add(filters, urgencies, i -> urgencies.contains(i.high() ? "high" : "low"));
    add(filters, services, i -> services.contains(incidents.service(i).id()));
    add(filters, teams, i -> !Collections.disjoint(teams, ids(incidents.teams(i))));
    add(filters, users, i -> !Collections.disjoint(users, incidents.assignees(i)));
    if (key != null) {
      filters.add(i -> incidents.key(i).equals(key));
    }
    return filters.stream().reduce(Predicate::and).orElse(null);
  }

  private static List<String> ids(List<Entity> references) {
    return references.stream().map(Entity::id).toList();
  }

  private static void add(
      List<Predicate<Incident>> filters, Set<String> wanted, Predicate<Incident> filter) {
    if (!wanted.isEmpty()) {
      filters.add(filter);
    }
  }

  private static Set<String> known(Query query, String name, Set<String> known) {
    Set<String> wanted = query.all(name);
    if (!known.containsAll(wanted)) {
      throw Refusal.invalid(
          name + " has a value that is not one of " + known.stream().sorted().toList());
    }
    return wanted;
  }

  private static @Nullable Comparator<Incident> order(@Nullable String sortBy) {
    StringTokenizer fields = new StringTokenizer(sortBy == null ? "" : sortBy, ",");
    if (fields.countTokens() > MOST_SORT_FIELDS) {
      throw Refusal.invalid("sort_by takes two fields at most");
    }
    Comparator<Incident> order = null;
    while (fields.hasMoreTokens()) {
      Comparator<Incident> next = field(fields.nextToken());
      order = order == null ? next : order.thenComparing(next);
    }
    return order;
  }

  private static Comparator<Incident> field(String text) {
    int colon = text.indexOf(':');
    Comparator<Incident> order = ORDERS.get(colon < 0 ? text : text.substring(0, colon));
    String direction = colon < 0 ? "asc" : text.substring(colon + 1);
    if (order == null || !Set.of("asc", "desc").contains(direction)) {
      throw Refusal.invalid("sort_by does not know " + text);
    }
    return direction.equals("desc") ? order.reversed() : order;
  }
}
