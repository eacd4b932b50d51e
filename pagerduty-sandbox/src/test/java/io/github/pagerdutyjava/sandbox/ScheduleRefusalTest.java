package io.github.pagerdutyjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A schedule that nobody could read is refused when it is written. */
class ScheduleRefusalTest extends OneSandbox {
  private static final String LAYERS =
      "{'schedule':{'type':'schedule','name':'Odd','time_zone':'Etc/UTC','schedule_layers':[{"
          + "'start':'2026-03-01T08:00:00Z','rotation_virtual_start':'2026-03-01T08:00:00Z',"
          + "'rotation_turn_length_seconds':86400,'users':[{'user':{'type':'user_reference',"
          + "'id':'USER'}}],'restrictions':[{'type':'weekly_restriction','start_day_of_week':1,"
          + "'start_time_of_day':'09:00:00','duration_seconds':3600}]}]}}";
  private static final String EVENT =
      "{'event':{'name':'Odd','start_time':{'date_time':'2026-03-16T08:00:00Z',"
          + "'time_zone':'Etc/UTC'},'end_time':{'date_time':'2026-03-16T18:00:00Z',"
          + "'time_zone':'Etc/UTC'},'effective_since':'2026-03-20T08:00:00Z','recurrence':"
          + "['RRULE:FREQ=WEEKLY;BYDAY=MO;INTERVAL=1'],'assignment_strategy':{'type':"
          + "'rotating_member_assignment_strategy','shifts_per_member':1,'members':["
          + "{'type':'user_member','user_id':'USER'}]}}}";

  private Object user;

  @BeforeEach
  void known() {
    user = wire.get("/users?limit=1").values("users", "id").get(0);
  }

  private Wire.Reply written(String path, String body, String right, String wrong) {
    assertThat(body).contains(right);
    String odd = body.replace(right, wrong).replace("USER", user.toString());
    return wire.write("POST", path, odd);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      textBlock =
          """
          :86400              | :0
          :86400              | :1.5
          :86400              | :'1'
          weekly_restriction  | monthly_restriction
          :1,'start_time      | :8,'start_time
          09:00:00            | nine
          :3600               | :0
          [{'type':'weekly    | [7,{'type':'weekly
          """)
  void aLayerThatNobodyCouldReadIsRefused(String right, String wrong) {
    assertThat(written("/schedules", LAYERS, right, wrong).refusal()).isEqualTo("400/3001");
    assertThat(wire.get("/schedules?query=Odd").list("schedules")).isEmpty();
  }

  private static String rotation() {
    String name = UUID.randomUUID().toString();
    String body = "{'schedule':{'name':'" + name + "','time_zone':'Etc/UTC'}}";
    Wire.Reply schedule = wire.write("POST", "/v3/schedules", body);
    String path = "/v3/schedules/" + schedule.object("schedule").get("id") + "/rotations";
    Wire.Reply rotation = wire.write("POST", path, "{}");
    return path + "/" + rotation.object("rotation").get("id") + "/events";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      textBlock =
          """
          INTERVAL=1             | INTERVAL=0
          INTERVAL=1             | INTERVAL=x
          BYDAY=MO               | BYDAY=XX
          FREQ=WEEKLY            | FREQ=YEARLY
          RRULE:                 | EXDATE:
          ['RRULE                | ['RRULE:FREQ=DAILY','RRULE
          ['RRULE:FREQ=WEEKLY;BYDAY=MO;INTERVAL=1']  | 'RRULE:FREQ=DAILY'
          16T18:00:00Z           | 16T08:00:00Z
          'Etc/UTC'},'end_time'  | 'Mars'},'end_time'
          {'date_time':'2026-03-16T08:00:00Z','time_zone':'Etc/UTC'} | '2026-03-16T08:00:00Z'
          :1,'members'           | :0,'members'
          :1,'members'           | :1.5,'members'
          """)
  void anEventThatNobodyCouldReadIsRefused(String right, String wrong) {
    String events = rotation();
    assertThat(written(events, EVENT, right, wrong).refusal()).isEqualTo("400/2001");
    assertThat(wire.get(events).list("events")).isEmpty();
  }

  @Test
  void whatIsNotOddIsTaken() {
    assertThat(written(rotation(), EVENT, "Odd", "Even").status()).isEqualTo(201);
    assertThat(written("/schedules", LAYERS, "Odd", "Even").status()).isEqualTo(201);
  }
}
