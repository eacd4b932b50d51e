package io.github.pagerdutyjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written is read back, and what is wrong is refused as a whole. */
class StoreTest extends OneSandbox {

  private static Object id(String collection) {
    return wire.get("/" + collection + "?limit=1").list(collection).get(0).get("id");
  }

  private static String made(String path, String root, String body) {
    Wire.Reply reply = wire.write("POST", path, body);
    assertThat(reply.status()).as(reply.body()).isEqualTo(201);
    return path + "/" + reply.object(root).get("id");
  }

  private static String policy(String name) {
    return "{'escalation_policy':{'name':'"
        + name
        + "','escalation_rules':[{'escalation_delay_in_minutes':5,'targets':"
        + "[{'type':'user_reference','id':'"
        + id("users")
        + "'}]}]}}";
  }

  private static String service(String name, String policyPath) {
    String policy = policyPath.substring(policyPath.lastIndexOf('/') + 1);
    return "{'service':{'name':'"
        + name
        + "','escalation_policy':{'type':'escalation_policy_reference','id':'"
        + policy
        + "'}}}";
  }

  @Test
  void whatWasMadeIsReadBackAtOnce() {
    String team = made("/teams", "team", "{'team':{'name':'Kites'}}");
    assertThat(wire.get(team).object("team"))
        .containsEntry("name", "Kites")
        .containsEntry("summary", "Kites")
        .containsEntry("type", "team")
        .containsEntry("default_role", "manager");
    assertThat(wire.get("/teams?query=kites").list("teams")).hasSize(1);
  }

  @Test
  void whatIsNotSentStaysAsItWas() {
    String team = made("/teams", "team", "{'team':{'name':'Boats','description':'old'}}");
    wire.write("PUT", team, "{'team':{'description':'new'}}");
    assertThat(wire.get(team).object("team"))
        .containsEntry("name", "Boats")
        .containsEntry("description", "new");
  }

  @Test
  void whatWasDeletedIsGone() {
    String team = made("/teams", "team", "{'team':{'name':'Trains'}}");
    assertThat(wire.delete(team).status()).isEqualTo(204);
    assertThat(wire.get(team).refusal()).isEqualTo("404/2100");
    assertThat(wire.delete(team).refusal()).isEqualTo("404/2100");
  }

  @ParameterizedTest
  @CsvSource({
    "/teams,{'team':{}}",
    "/teams,{'team':{'name':'Payments'}}",
    "/teams,{'name':'No root'}",
    "/users,{'user':{'name':'No address'}}",
    "/services,{'service':{'name':'No policy'}}",
    "/escalation_policies,{'escalation_policy':{'name':'No rules'}}"
  })
  void whatIsIncompleteOrTakenIsRefused(String path, String body) {
    assertThat(wire.write("POST", path, body).refusal()).isEqualTo("400/2001");
  }

  @Test
  void aReferenceToNothingIsRefusedAndNothingIsLeftBehind() {
    String body = service("Ghost", "/escalation_policies/PNOTHIN");
    assertThat(wire.write("POST", "/services", body).refusal()).isEqualTo("400/2001");
    assertThat(wire.get("/services?query=Ghost").list("services")).isEmpty();
  }

  @Test
  void whatIsInUseStays() {
    String policy = made("/escalation_policies", "escalation_policy", policy("Kept"));
    String service = made("/services", "service", service("Keeper", policy));
    assertThat(wire.delete(policy).refusal()).isEqualTo("400/2001");
    assertThat(wire.delete(service).status()).isEqualTo(204);
    assertThat(wire.delete(policy).status()).isEqualTo(204);
  }

  @Test
  void aPolicyNamesItsServicesUnderTheirPresentName() {
    String policy = made("/escalation_policies", "escalation_policy", policy("Named"));
    String service = made("/services", "service", service("Early name", policy));
    wire.write("PUT", service, "{'service':{'name':'Late name'}}");
    assertThat(elements(wire.get(policy).object("escalation_policy"), "services"))
        .extracting(reference -> reference.get("summary"))
        .containsExactly("Late name");
  }

  @Test
  void aDirectTargetIsOnCallAtOnce() {
    String policy = made("/escalation_policies", "escalation_policy", policy("On call"));
    String id = policy.substring(policy.lastIndexOf('/') + 1);
    List<Map<String, Object>> onCalls =
        wire.get("/oncalls?escalation_policy_ids[]=" + id).list("oncalls");
    assertThat(onCalls).hasSize(1);
    assertThat(inside(onCalls.get(0), "user")).containsEntry("id", id("users"));
  }

  @Test
  void aNewIntegrationsKeyTakesEvents() {
    String policy = made("/escalation_policies", "escalation_policy", policy("Keys"));
    String service = made("/services", "service", service("Keyed", policy));
    String path = made(service + "/integrations", "integration", "{'integration':{'name':'In'}}");
    Object key = wire.get(path).object("integration").get("integration_key");
    String event =
        "{\"routing_key\":\""
            + key
            + "\",\"event_action\":\"trigger\",\"payload\":{\"summary\":\"Smoke\","
            + "\"source\":\"a\",\"severity\":\"error\"}}";
    assertThat(wire.post("/v2/enqueue", event).status()).isEqualTo(202);
    String id = service.substring(service.lastIndexOf('/') + 1);
    assertThat(wire.get("/incidents?service_ids[]=" + id).values("incidents", "title"))
        .containsExactly("Smoke");
  }

  @Test
  void whoIsMeantMustBeSaidWherePagerDutyWantsIt() {
    HttpRequest request =
        wire.authorized("/users")
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{\"user\":{}}"))
            .build();
    assertThat(Wire.send(request).refusal()).isEqualTo("400/2011");
    HttpRequest unknown =
        HttpRequest.newBuilder(request, (name, value) -> true)
            .header("From", "x@example.org")
            .build();
    assertThat(Wire.send(unknown).refusal()).isEqualTo("400/1008");
  }

  @Test
  void aUsersContactMethodsAreTheirOwn() {
    String user = "/users/" + id("users");
    String method =
        made(
            user + "/contact_methods",
            "contact_method",
            "{'contact_method':{'type':'sms_contact_method','address':'5551000',"
                + "'country_code':1}}");
    assertThat(wire.get(method).object("contact_method"))
        .containsEntry("type", "sms_contact_method");
    assertThat(elements(wire.get(user).object("user"), "contact_methods")).hasSize(2);
    assertThat(wire.delete(method).status()).isEqualTo(204);
    assertThat(wire.get(user + "/contact_methods").list("contact_methods")).hasSize(1);
  }

  @Test
  void membersOfATeamComeAndGo() {
    String team = made("/teams", "team", "{'team':{'name':'Planes'}}");
    String member = team + "/users/" + id("users");
    assertThat(wire.write("PUT", member, "{'role':'responder'}").status()).isEqualTo(204);
    assertThat(wire.get(team + "/members").values("members", "role")).containsExactly("responder");
    assertThat(wire.delete(member).status()).isEqualTo(204);
    assertThat(wire.get(team + "/members").list("members")).isEmpty();
  }

  @Test
  void aRunningMaintenanceWindowEndsAndAPastOneStays() {
    String window =
        made(
            "/maintenance_windows",
            "maintenance_window",
            "{'maintenance_window':{'type':'maintenance_window',"
                + "'start_time':'2026-03-18T11:00:00Z','end_time':'2026-03-18T13:00:00Z',"
                + "'services':[{'type':'service_reference','id':'"
                + id("services")
                + "'}]}}");
    assertThat(wire.delete(window).status()).isEqualTo(204);
    assertThat(wire.delete(window).status()).isEqualTo(405);
    assertThat(wire.get("/maintenance_windows?filter=past").list("maintenance_windows")).hasSize(1);
  }

  @Test
  void tagsFindWhatTheyAreOn() {
    String team = made("/teams", "team", "{'team':{'name':'Cars'}}");
    wire.write("POST", team + "/change_tags", "{'add':[{'type':'tag','label':'wheels'}]}");
    List<Map<String, Object>> tags = wire.get(team + "/tags").list("tags");
    assertThat(tags).hasSize(1);
    assertThat(wire.get("/tags/" + tags.get(0).get("id") + "/teams").values("teams", "summary"))
        .containsExactly("Cars");
  }

  @Test
  void everyWriteIsOnRecord() {
    String team = made("/teams", "team", "{'team':{'name':'Bikes'}}");
    wire.delete(team);
    String id = team.substring(team.lastIndexOf('/') + 1);
    assertThat(wire.get("/audit/records?limit=100").list("records"))
        .filteredOn(noted -> inside(noted, "root_resource").get("id").equals(id))
        .extracting(noted -> noted.get("action"))
        .containsExactly("delete", "create");
  }
}
