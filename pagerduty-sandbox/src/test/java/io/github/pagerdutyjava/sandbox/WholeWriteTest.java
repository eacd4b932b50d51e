package io.github.pagerdutyjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is refused leaves nothing behind, and what is asked for twice is done once. */
class WholeWriteTest extends IncidentTests {

  private static String made(String path, String root, String body) {
    Wire.Reply reply = wire.write("POST", path, body);
    assertThat(reply.status()).as(reply.body()).isEqualTo(201);
    return path + "/" + reply.object(root).get("id");
  }

  @Test
  void tagsAreChangedTogetherOrNotAtAll() {
    String team = made("/teams", "team", "{'team':{'name':'Whole'}}");
    String tag = id(made("/tags", "tag", "{'tag':{'type':'tag','label':'whole'}}"));
    String body =
        "{'add':[{'type':'tag_reference','id':'" + tag + "'}],'remove':[{'type':'tag_reference'}]}";
    assertThat(wire.write("POST", team + "/change_tags", body).status()).isEqualTo(400);
    assertThat(wire.get(team + "/tags").list("tags")).isEmpty();
  }

  @Test
  void alertsGoToOtherIncidentsTogetherOrNotAtAll() {
    Map<String, Object> full =
        wire.get("/incidents?date_range=all&limit=100").list("incidents").stream()
            .filter(incident -> (Double) inside(incident, "alert_counts").get("all") > 1)
            .findFirst()
            .orElseThrow();
    String incident = "/incidents/" + full.get("id");
    List<Object> alerts = wire.get(incident + "/alerts").values("alerts", "id");
    List<Object> log = log(incident);
    String body =
        "{'alerts':["
            + moved(alerts.get(0), id(opened()))
            + ","
            + moved(alerts.get(1), "QNOTHING")
            + "]}";
    assertThat(wire.write("PUT", incident + "/alerts", body).status()).isEqualTo(404);
    assertThat(wire.get(incident + "/alerts").values("alerts", "id")).isEqualTo(alerts);
    assertThat(wire.get(incident).object("incident")).isEqualTo(full);
    assertThat(log(incident)).isEqualTo(log);
  }

  private static String moved(Object alert, String to) {
    String incident = "{'type':'incident_reference','id':'" + to + "'}";
    return "{'type':'alert','id':'" + alert + "','incident':" + incident + "}";
  }

  @Test
  void anIncidentThatIsNamedTwiceHasBothChanges() {
    String incident = opened();
    String named = "{'type':'incident_reference','id':'" + id(incident) + "',";
    String body =
        "{'incidents':["
            + (named + "'status':'acknowledged'},")
            + (named + "'title':'Smoke'}")
            + "]}";
    assertThat(wire.write("PUT", "/incidents", body).status()).isEqualTo(200);
    assertThat(wire.get(incident).object("incident"))
        .containsEntry("status", "acknowledged")
        .containsEntry("title", "Smoke");
  }

  @Test
  void aTeamThatHasOthersBelowItStays() {
    String above = made("/teams", "team", "{'team':{'name':'Above'}}");
    String parent = "'parent':{'type':'team_reference','id':'" + id(above) + "'}";
    String below = made("/teams", "team", "{'team':{'name':'Below'," + parent + "}}");
    assertThat(wire.delete(above).refusal()).isEqualTo("400/2001");
    assertThat(wire.delete(below).status()).isEqualTo(204);
    assertThat(wire.delete(above).status()).isEqualTo(204);
  }

  @Test
  void whatIsOnlyTriedIsNotOnRecord() {
    Object user = me.get("id");
    String body =
        "{'schedule':{'type':'schedule','name':'Tried','time_zone':'Etc/UTC','schedule_layers':["
            + "{'start':'2026-03-01T08:00:00Z','rotation_virtual_start':'2026-03-01T08:00:00Z',"
            + "'rotation_turn_length_seconds':86400,'users':[{'user':{'type':'user_reference',"
            + ("'id':'" + user + "'}}]}]}}");
    assertThat(wire.write("POST", "/schedules/preview", body).status()).isEqualTo(200);
    assertThat(wire.get("/audit/records?limit=100").list("records"))
        .extracting(noted -> inside(noted, "root_resource").get("summary"))
        .doesNotContain("Tried");
  }
}
