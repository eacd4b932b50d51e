package io.github.pagerdutyjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** What the tests that write incidents have in common. */
abstract class IncidentTests extends OneSandbox {
  Map<String, Object> me;
  Map<String, Object> other;
  String service;

  @BeforeEach
  void known() {
    List<Map<String, Object>> users = wire.get("/users?limit=2").list("users");
    me = users.get(0);
    other = users.get(1);
    service = (String) wire.get("/services?limit=1").list("services").get(0).get("id");
  }

  Wire.Reply open(String more) {
    return wire.write(
        "POST",
        "/incidents",
        "{'incident':{'type':'incident','title':'Fire','service':{'type':'service_reference',"
            + "'id':'"
            + service
            + "'}"
            + more
            + "}}");
  }

  String opened() {
    Wire.Reply reply = open("");
    assertThat(reply.status()).as(reply.body()).isEqualTo(201);
    return "/incidents/" + reply.object("incident").get("id");
  }

  static Map<String, Object> put(String incident, String members) {
    Wire.Reply reply =
        wire.write("PUT", incident, "{'incident':{'type':'incident'," + members + "}}");
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return reply.object("incident");
  }

  static List<Object> log(String incident) {
    return wire.get(incident + "/log_entries?limit=100").values("log_entries", "type");
  }

  static List<Object> assignees(Map<String, Object> incident) {
    return elements(incident, "assignments").stream()
        .map(assignment -> inside(assignment, "assignee").get("id"))
        .toList();
  }

  static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
