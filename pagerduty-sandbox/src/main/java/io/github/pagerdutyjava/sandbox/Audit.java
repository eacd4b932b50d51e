package io.github.pagerdutyjava.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The record of all that was written, newest first. */
final class Audit {
  private static final int USUAL_PAGE = 10;
  private static final Duration USUAL = Duration.ofHours(24);
  private static final Duration LONGEST = Duration.ofDays(31);
  private static final Map<String, String> ACTIONS =
      Map.of("POST", "create", "PUT", "update", "DELETE", "delete");

  private final Lazy<Account> account;
  private final Clock clock;

  Audit(Lazy<Account> account, Clock clock) {
    this.account = account;
    this.clock = clock;
  }

  /** Notes that something was done to the object. */
  void note(Call call, @Nullable Entity agent, Entity object) {
    Entity kept = object.reference();
    Growing<Entity> records = account.value().audit();
    records.add(
        new Entity()
            .with("id", Ids.of("PDRECORDID", records.size()))
            .with("self", null)
            .with("execution_time", clock.instant())
            .with("execution_context", new Entity().with("request_id", null))
            .with("actors", agent == null ? List.of(key()) : List.of(agent))
            .with("method", method(call))
            .with("root_resource", kept)
            .with("action", ACTIONS.get(call.operation().method()))
            .with("details", new Entity().with("resource", kept)));
  }

  private static Entity key() {
    return new Entity()
        .with("id", "PAPIKEY")
        .with("type", "api_key_reference")
        .with("summary", "API key");
  }

  private static Entity method(Call call) {
    boolean token = call.caller().grant() != null;
    return new Entity().with("type", token ? "oauth" : "api_token").with("description", "");
  }

  Object list(Call call) {
    return page(call, account.value().audit().all());
  }

  Object ofObject(Call call) {
    if (account.value().directory().find(call.variable(0)) == null) {
      throw Refusal.notFound();
    }
    return page(
        call,
        account.value().audit().all().stream()
            .filter(noted -> noted.entity("root_resource").id().equals(call.variable(0)))
            .toList());
  }

  private Object page(Call call, List<Entity> all) {
    int limit = Paging.of(call.query(), USUAL_PAGE, 100).limit();
    List<Entity> found = new ArrayList<>(all);
    found.removeIf(noted -> !inRange(noted, call.query()) || !passes(noted, call.query()));
    Collections.reverse(found);
    int start = Math.min(start(call.query(), found.size()), found.size());
    int end = Math.min(start + limit, found.size());
    Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    answer.put(call.operation().root(), found.subList(start, end));
    answer.put("response_metadata", null);
    answer.put("limit", limit);
    answer.put("next_cursor", end < found.size() ? Integer.toString(found.size() - end) : null);
    return answer;
  }

  /** A cursor counts from the oldest, so that what is written meanwhile moves nothing. */
  private static int start(Query query, int size) {
    return query.text("cursor") == null ? 0 : Math.max(0, size - query.number("cursor", 0));
  }

  private boolean inRange(Entity noted, Query query) {
    Instant since = Times.read(query, "since");
    Instant until = Times.read(query, "until");
    Instant end = until != null ? until : since == null ? clock.instant() : since.plus(LONGEST);
    Instant start = since != null ? since : end.minus(USUAL);
    if (end.isBefore(start) || Duration.between(start, end).compareTo(LONGEST) > 0) {
      throw Refusal.range("since and until may be " + LONGEST.toDays() + " days apart at most");
    }
    Instant at = noted.instant("execution_time");
    return !at.isBefore(start) && !at.isAfter(end);
  }

  private static boolean passes(Entity noted, Query query) {
    String type = noted.entity("root_resource").text("type").replace("_reference", "");
    return among(query.all("root_resource_types[]"), type + "s", type)
        && among(query.all("actions[]"), noted.text("action"), "")
        && among(query.all("actor_id"), noted.list("actors").get(0).id(), "");
  }

  private static boolean among(Set<String> wanted, String one, String other) {
    return wanted.isEmpty() || wanted.contains(one) || wanted.contains(other);
  }
}
