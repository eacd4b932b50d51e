package io.github.pagerdutyjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is asked of an operation, it answers as PagerDuty would, and never breaks. */
class EveryOperationTest extends OneSandbox {
  private static final Map<String, Object> IDS = new HashMap<>();

  @BeforeAll
  static void known() {
    for (String collection :
        List.of(
            "users",
            "teams",
            "services",
            "escalation_policies",
            "schedules",
            "incidents",
            "log_entries",
            "change_events",
            "vendors")) {
      String all = collection.equals("incidents") ? "&date_range=all" : "";
      List<Map<String, Object>> found =
          wire.get("/" + collection + "?limit=1" + all).list(collection);
      IDS.put(collection, found.get(0).get("id"));
    }
    IDS.put("v3", wire.get("/v3/schedules").list("schedules").get(0).get("id"));
    IDS.put("types", "incident_default");
    IDS.put("{entity_type}", IDS.get("teams"));
  }

  static Stream<Operation> operations() {
    return Tables.lines("operations.tsv").stream().map(Operation::parse);
  }

  static Stream<Operation> served() {
    return operations().filter(operation -> !operation.behaviour().isEmpty());
  }

  private static String path(Operation operation, boolean known) {
    List<String> path = new ArrayList<>();
    for (String segment : operation.segments()) {
      boolean variable = segment.startsWith("{");
      Object id = IDS.get(operation.segments().get(0));
      if (variable && path.contains("types")) {
        id = IDS.get("types");
      }
      boolean first = path.stream().noneMatch("PNOTHIN"::equals) && !path.contains(id);
      path.add(
          segment.equals("{entity_type}")
              ? "teams"
              : !variable ? segment : known && first && id != null ? id.toString() : "PNOTHIN");
    }
    return "/" + String.join("/", path);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void whatThereIsNotIsNamedAndNothingElseBreaks(Operation operation) {
    Wire.Reply reply = wire.write(operation.method(), path(operation, false), "{}");
    if (operation.behaviour().isEmpty()) {
      assertThat(reply.status()).isEqualTo(501);
      assertThat(reply.body()).contains(operation.method() + " " + operation.path());
    } else {
      assertThat(reply.status()).as(reply.body()).isBetween(200, 499);
    }
  }

  @ParameterizedTest
  @MethodSource("served")
  void bodiesThatMakeNoSenseAreRefused(Operation operation) {
    String root = operation.root();
    String type = "'type':'x','id':'y','name':7,'start':'z','users':{},'services':1";
    for (String body :
        List.of(
            "[]",
            "{'" + root + "':{}}",
            "{'" + root + "':[]}",
            "{'" + root + "':[null]}",
            "{'" + root + "':{" + type + "}}",
            "{'" + root + "':[{" + type + "}]}")) {
      if (!operation.method().equals("GET") && !operation.method().equals("DELETE")) {
        Wire.Reply reply = wire.write(operation.method(), path(operation, true), body);
        assertThat(reply.status()).as(body + reply.body()).isBetween(200, 499);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("served")
  void whatIsReadIsThere(Operation operation) {
    if (operation.method().equals("GET")) {
      String range = "?since=2026-03-01T00:00:00Z&until=2026-03-10T00:00:00Z";
      Wire.Reply reply = wire.get(path(operation, true) + range);
      assertThat(reply.status()).as(reply.body()).isIn(200, 201, 204, 400, 404);
      boolean oneVariable = operation.path().indexOf('{') == operation.path().lastIndexOf('{');
      if (oneVariable && operation.parents() > 0) {
        assertThat(reply.status()).as(reply.body()).isIn(200, 201);
      }
    }
  }
}
