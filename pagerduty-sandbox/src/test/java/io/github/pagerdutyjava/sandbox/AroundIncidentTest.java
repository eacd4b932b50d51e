package io.github.pagerdutyjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who helps with an incident, who is told of it, and what there was like it. */
class AroundIncidentTest extends OneSandbox {
  private Object user;
  private String incident;
  private String elsewhere;

  @BeforeEach
  void known() {
    user = wire.get("/users?limit=1").values("users", "id").get(0);
    List<Map<String, Object>> services =
        wire.get("/services?include[]=integrations").list("services");
    services.sort(Comparator.comparing(service -> !has(service, sandbox().routingKey())));
    incident = opened(services.get(0));
    elsewhere = opened(services.get(1));
  }

  private static boolean has(Map<String, Object> service, String key) {
    return elements(service, "integrations").get(0).get("integration_key").equals(key);
  }

  private static String opened(Map<String, Object> service) {
    String body =
        "{'incident':{'type':'incident','title':'Fire','body':{'type':'incident_body',"
            + "'details':'Smoke'},'service':{'type':'service_reference','id':'"
            + service.get("id")
            + "'}}}";
    Wire.Reply made = wire.write("POST", "/incidents", body);
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return "/incidents/" + made.object("incident").get("id");
  }

  private static Map<String, Object> old() {
    return wire.get("/incidents?date_range=all&limit=1&offset=5000").list("incidents").get(0);
  }

  private Wire.Reply ask(String type, Object id) {
    return wire.write(
        "POST",
        incident + "/responder_requests",
        "{'requester_id':'"
            + user
            + "','message':'Help','responder_request_targets':[{'responder_request_target':"
            + "{'type':'"
            + type
            + "','id':'"
            + id
            + "'}}]}");
  }

  @Test
  void whoIsAskedForHelpIsShown() {
    Wire.Reply asked = ask("user_reference", user);
    assertThat(asked.status()).as(asked.body()).isEqualTo(200);
    assertThat(asked.object("responder_request")).containsEntry("message", "Help");
    assertThat(elements(wire.get(incident).object("incident"), "incidents_responders"))
        .extracting(responder -> responder.get("state"))
        .containsExactly("pending");
  }

  @Test
  void aPolicyStandsForWhoeverIsOnCall() {
    Object policy =
        wire.get("/escalation_policies?limit=1").values("escalation_policies", "id").get(0);
    ask("escalation_policy_reference", policy);
    assertThat(elements(wire.get(incident).object("incident"), "incidents_responders"))
        .extracting(responder -> inside(responder, "user").get("type"))
        .containsExactly("user_reference");
  }

  @Test
  void nobodyElseCanBeAsked() {
    assertThat(ask("user_reference", "PNOBODY").refusal()).isEqualTo("400/2001");
  }

  @Test
  void aRequestForHelpCanBeTakenBack() {
    ask("user_reference", user);
    Wire.Reply cancelled =
        wire.write(
            "PUT",
            incident + "/responder_requests/cancel",
            "{'requester_id':'"
                + user
                + "','responder_request_targets':[{'type':'user_reference','id':'"
                + user
                + "'}]}");
    assertThat(cancelled.values("responder_request_targets", "result"))
        .containsExactly("cancelled");
    assertThat(elements(wire.get(incident).object("incident"), "incidents_responders"))
        .extracting(responder -> responder.get("state"))
        .containsExactly("user_cancelled");
  }

  @Test
  void aStatusUpdateNamesItsSender() {
    Wire.Reply told = wire.write("POST", incident + "/status_updates", "{'message':'Soon'}");
    assertThat(told.status()).isEqualTo(200);
    assertThat(told.object("status_update")).containsEntry("message", "Soon");
    assertThat(inside(told.object("status_update"), "sender")).containsEntry("id", user);
  }

  @Test
  void subscribersAreAddedOnceAndTakenAway() {
    String body =
        "{'subscribers':[{'subscriber_type':'user','subscriber_id':'"
            + user
            + "'},{'subscriber_type':'user','subscriber_id':'"
            + user
            + "'},{'subscriber_type':'team','subscriber_id':'PNOTEAM'}]}";
    String subscribers = incident + "/status_updates/subscribers";
    assertThat(wire.write("POST", subscribers, body).values("subscriptions", "result"))
        .containsExactly("success", "duplicate", "unauthorized");
    assertThat(wire.get(subscribers).values("subscribers", "subscriber_id")).containsExactly(user);
    assertThat(wire.get("/users/" + user + "/notification_subscriptions").list("subscriptions"))
        .isNotEmpty();
    assertThat(wire.write("POST", incident + "/status_updates/unsubscribe", body).json())
        .containsEntry("deleted_count", 1.0)
        .containsEntry("non_existent_count", 1.0)
        .containsEntry("unauthorized_count", 1.0);
    assertThat(wire.get(subscribers).list("subscribers")).isEmpty();
  }

  @Test
  void aTeamSubscribesToIncidents() {
    Object team = wire.get("/teams?limit=1").values("teams", "id").get(0);
    String path = "/teams/" + team + "/notification_subscriptions";
    String body =
        "{'subscribables':[{'subscribable_type':'incident','subscribable_id':'"
            + incident.substring("/incidents/".length())
            + "'}]}";
    assertThat(wire.write("POST", path, body).values("subscriptions", "result"))
        .containsExactly("success");
    assertThat(
            wire.get(incident + "/status_updates/subscribers")
                .values("subscribers", "subscriber_type"))
        .containsExactly("team");
  }

  @Test
  void aPastIncidentIsLikeIt() {
    Map<String, Object> old = old();
    Wire.Reply past = wire.get("/incidents/" + old.get("id") + "/past_incidents?total=true");
    assertThat(past.json()).containsEntry("limit", 5.0);
    List<Map<String, Object>> found = past.list("past_incidents");
    assertThat((double) past.json().get("total")).isGreaterThanOrEqualTo(found.size());
    assertThat(found)
        .isNotEmpty()
        .allSatisfy(
            like ->
                assertThat((String) inside(like, "incident").get("created_at"))
                    .isLessThan((String) old.get("created_at")));
  }

  @Test
  void howRareAnIncidentIsCanBeAsked() {
    Map<String, Object> outlier =
        wire.get("/incidents/" + old().get("id") + "/outlier_incident").object("outlier_incident");
    assertThat(inside(inside(outlier, "incident"), "occurrence"))
        .containsKeys("count", "frequency", "category");
    assertThat(wire.get(incident + "/outlier_incident").body()).contains("\"count\":");
  }

  @Test
  void relatedIncidentsAreOfOtherServices() {
    String path = "/related_incidents?additional_details[]=incident";
    Object service = inside(wire.get(incident).object("incident"), "service").get("id");
    List<Map<String, Object>> related = wire.get(incident + path).list("related_incidents");
    assertThat(related)
        .extracting(other -> "/incidents/" + inside(other, "incident").get("id"))
        .contains(elsewhere);
    assertThat(related)
        .extracting(other -> inside(inside(other, "incident"), "service").get("id"))
        .doesNotContain(service);
  }

  @Test
  void aChangeJustBeforeIsRelated() {
    Object service = inside(wire.get(incident).object("incident"), "service").get("id");
    String key = sandbox().routingKey();
    wire.post(
        "/v2/change/enqueue",
        "{\"routing_key\":\"" + key + "\",\"payload\":{\"summary\":\"Deployed\"}}");
    Map<String, Object> change =
        wire.get(incident + "/related_change_events").list("change_events").get(0);
    assertThat(change).containsEntry("summary", "Deployed");
    assertThat(inside(change, "correlation_reason")).containsEntry("reason", "most_recent");
    assertThat(elements(change, "services").get(0)).containsEntry("id", service);
    String path = "/change_events/" + change.get("id");
    wire.write("PUT", path, "{'change_event':{'summary':'Deployed twice'}}");
    assertThat(wire.get(path).object("change_event")).containsEntry("summary", "Deployed twice");
  }

  @Test
  void whoIsAssignedIsNotified() {
    Wire.Reply sent =
        wire.get("/notifications?since=2026-03-18T12:00:00Z&until=2026-03-18T12:00:01Z");
    assertThat(sent.values("notifications", "type"))
        .isNotEmpty()
        .containsOnly("email_notification");
    assertThat(wire.get("/notifications").refusal()).isEqualTo("400/2004");
    assertThat(
            wire.get("/notifications?since=2026-03-18&until=2026-03-19&filter=sms_notification")
                .list("notifications"))
        .isEmpty();
  }

  @Test
  void whatWasWrittenWhenItWasOpenedCanBeWrittenAnew() {
    List<Map<String, Object>> log =
        wire.get(incident + "/log_entries?include[]=channels").list("log_entries");
    Map<String, Object> trigger = log.get(log.size() - 1);
    assertThat(inside(trigger, "channel")).containsEntry("details", "Smoke");
    String entry = "/log_entries/" + trigger.get("id");
    Wire.Reply changed =
        wire.write(
            "PUT", entry + "/channel", "{'channel':{'type':'web_trigger','details':'Fire'}}");
    assertThat(changed.status()).isEqualTo(202);
    assertThat(inside(wire.get(entry + "?include[]=channels").object("log_entry"), "channel"))
        .containsEntry("details", "Fire");
    String other = "{'channel':{'type':'mobile','details':'Fire'}}";
    assertThat(wire.write("PUT", entry + "/channel", other).refusal()).isEqualTo("400/2002");
  }

  @Test
  void theBodyIsShownOnlyWhenIncluded() {
    assertThat(wire.get(incident).object("incident")).doesNotContainKey("body");
    assertThat(wire.get(incident + "?include[]=body").object("incident")).containsKey("body");
  }

  @Test
  void aFeatureOfAServiceIsSwitchedOn() {
    Object service = wire.get("/services?limit=1").values("services", "id").get(0);
    String path = "/services/" + service + "/enablements";
    assertThat(wire.get(path).values("enablements", "enabled")).containsExactly(false);
    wire.write("PUT", path + "/aiops", "{'enablement':{'enabled':true}}");
    assertThat(wire.get(path).values("enablements", "enabled")).containsExactly(true);
    assertThat(wire.write("PUT", path + "/magic", "{'enablement':{'enabled':true}}").status())
        .isEqualTo(404);
  }
}
