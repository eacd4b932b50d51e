package io.github.pagerdutyjava.sandbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What there was like an incident before it, beside it, and what may have caused it. */
final class Surroundings {
  private static final long MEMORY = Duration.ofDays(183).toSeconds();
  private static final long NEARBY = Duration.ofMinutes(10).toSeconds();
  private static final long CAUSE = Duration.ofDays(1).toSeconds();
  private static final int USUAL_PAST = 5;
  private static final int MOST_PAST = 999;
  private static final int MOST_RELATED = 20;
  private static final double FREQUENT = 0.2;

  private final Account account;
  private final Incidents incidents;
  private final ChangeEvents changes;

  Surroundings(Account account, ChangeEvents changes) {
    this.account = account;
    this.incidents = account.incidents();
    this.changes = changes;
  }

  /** Returns the incidents of a time, the newest first. */
  private List<Incident> newest(long since, long until, Predicate<Incident> wanted) {
    List<Incident> all = incidents.all();
    List<Incident> found = new ArrayList<>();
    for (int i = all.size() - 1; i >= 0 && all.get(i).created() >= since; i--) {
      Incident incident = all.get(i);
      if (incident.created() < until && wanted.test(incident)) {
        found.add(incident);
      }
    }
    return found;
  }

  private boolean alike(Incident one, Incident other) {
    return one.service() == other.service()
        && one.number() != other.number()
        && pattern(one).equals(pattern(other));
  }

  /** Two titles are alike if they differ in numbers only. */
  private String pattern(Incident incident) {
    return incidents.title(incident).replaceAll("[0-9]+", "<*>");
  }

  private List<Incident> past(Incident incident) {
    long created = incident.created();
    return newest(created - MEMORY, created, other -> alike(incident, other));
  }

  /** The nearer in time, the higher is the score. */
  Object past(Call call) {
    Incident incident = incidents.get(call.variable(0));
    int limit = call.query().number("limit", USUAL_PAST);
    if (limit < 1 || limit > MOST_PAST) {
      throw Refusal.invalid("limit must be from 1 to " + MOST_PAST);
    }
    List<Incident> past = past(incident);
    List<Entity> shown =
        past.stream()
            .limit(limit)
            .map(
                other ->
                    new Entity()
                        .with("incident", brief(other))
                        .with("score", score(incident, other)))
            .toList();
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put(call.operation().root(), shown);
    answer.put("total", call.query().flag("total") ? past.size() : null);
    answer.put("limit", limit);
    return answer;
  }

  private static double score(Incident incident, Incident other) {
    return 100.0 * (MEMORY - (incident.created() - other.created())) / MEMORY;
  }

  private Entity brief(Incident incident) {
    Entity whole = incidents.show(incident);
    return new Entity()
        .with("id", whole.get("id"))
        .with("created_at", whole.get("created_at"))
        .with("self", whole.get("self"))
        .with("title", whole.get("title"));
  }

  private Entity detailed(Incident incident, Call call) {
    return call.query().all("additional_details[]").contains("incident")
        ? Entity.copy(incidents.show(incident))
        : brief(incident);
  }

  /** Returns the incidents of other services that began at about the same time. */
  Object related(Call call) {
    Incident incident = incidents.get(call.variable(0));
    long created = incident.created();
    List<Entity> shown =
        newest(created - NEARBY, created + NEARBY, other -> other.service() != incident.service())
            .stream()
            .limit(MOST_RELATED)
            .map(
                other ->
                    new Entity()
                        .with("incident", detailed(other, call))
                        .with("relationships", List.of(inferred())))
            .toList();
    return Map.of(call.operation().root(), shown);
  }

  private static Entity inferred() {
    Entity feedback =
        new Entity().with("positive_feedback_count", 0).with("negative_feedback_count", 0);
    return new Entity()
        .with("type", "machine_learning_inferred")
        .with(
            "metadata",
            new Entity()
                .with("grouping_classification", "similar_contents")
                .with("user_feedback", feedback));
  }

  /** Says how often the service has such an incident. */
  Object outlier(Call call) {
    Incident incident = incidents.get(call.variable(0));
    long created = incident.created();
    int count = past(incident).size() + 1;
    int all =
        newest(created - MEMORY, created, other -> other.service() == incident.service()).size();
    Entity occurrence = occurrence(created, count, Math.round(100.0 * count / (all + 1)) / 100.0);
    String text = pattern(incident);
    Entity template =
        new Entity()
            .with("id", Ids.of("PT", text.hashCode()))
            .with("cluster_id", Ids.of("PC", incident.service()))
            .with("mined_text", text);
    return Map.of(
        call.operation().root(),
        new Entity()
            .with("incident", detailed(incident, call).with("occurrence", occurrence))
            .with("incident_template", template));
  }

  private static Entity occurrence(long created, int count, double frequency) {
    return new Entity()
        .with("count", count)
        .with("frequency", frequency)
        .with("category", count == 1 ? "anomaly" : frequency < FREQUENT ? "rare" : "frequent")
        .with("since", IncidentParts.at(created - MEMORY))
        .with("until", IncidentParts.at(created));
  }

  /** Returns the changes of the service on the day before. */
  Object changes(Call call) {
    Incident incident = incidents.get(call.variable(0));
    List<Entity> shown = new ArrayList<>();
    List<Deployment> all = account.deployments();
    for (int i = all.size() - 1; i >= 0; i--) {
      Deployment change = all.get(i);
      long before = incident.created() - change.finished();
      if (change.service() == incident.service() && before >= 0 && before < CAUSE) {
        String reason = shown.isEmpty() ? "most_recent" : "related_service";
        shown.add(
            changes.show(change).with("correlation_reason", new Entity().with("reason", reason)));
      }
    }
    return Paging.of(call.query()).page(call.operation().root(), shown);
  }
}
