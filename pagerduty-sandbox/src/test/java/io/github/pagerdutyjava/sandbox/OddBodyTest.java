package io.github.pagerdutyjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a list or an object at PagerDuty cannot be written as something else. */
class OddBodyTest extends IncidentTests {
  private static final List<String> ODD =
      List.of("null", "7", "'x'", "true", "{}", "[null]", "[7]", "['x']", "[[]]", "{'id':'x'}");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      textBlock =
          """
          POST | /schedules           | {'schedule':{'name':'O','time_zone':'UTC','schedule_layers':?}}
          PUT  | /schedules           | {'schedule':{'schedule_layers':?}}
          POST | /escalation_policies | {'escalation_policy':{'name':'O','escalation_rules':?}}
          PUT  | /escalation_policies | {'escalation_policy':{'escalation_rules':[{'escalation_delay_in_minutes':5,'targets':?}]}}
          PUT  | /escalation_policies | {'escalation_policy':{'teams':?}}
          POST | /maintenance_windows | {'maintenance_window':{'start_time':'2030-01-01T00:00:00Z','end_time':'2030-01-02T00:00:00Z','services':?}}
          """)
  void whatIsNoListOfObjectsIsRefused(String method, String collection, String body) {
    String root = collection.substring(1);
    String path =
        method.equals("POST")
            ? collection
            : collection + "/" + wire.get(collection + "?limit=1").values(root, "id").get(0);
    for (String odd : ODD) {
      Wire.Reply reply = wire.write(method, path, body.replace("?", odd));
      assertThat(reply.status()).as("%s %s", odd, reply.body()).isEqualTo(400);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "'x'", "true", "[]", "{}"})
  void anIncidentGoesToAServiceOnly(String odd) {
    String body = "{'incident':{'type':'incident','service':" + odd + "}}";
    assertThat(wire.write("PUT", opened(), body).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "'x'", "true", "{}"})
  void aCustomShiftHasAListOfAssignments(String odd) {
    String name = "{'schedule':{'name':'Odd " + odd.hashCode() + "','time_zone':'Etc/UTC'}}";
    Object schedule = wire.write("POST", "/v3/schedules", name).object("schedule").get("id");
    String body =
        "{'custom_shifts':[{'start_time':'2030-01-01T00:00:00Z',"
            + ("'end_time':'2030-01-02T00:00:00Z','assignments':" + odd + "}]}");
    Wire.Reply reply = wire.write("POST", "/v3/schedules/" + schedule + "/custom_shifts", body);
    assertThat(reply.status()).as(reply.body()).isEqualTo(400);
  }
}
