package io.github.pagerdutyjava.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check of every body that the tests send is one that can fail. */
class OfficialEventsSchemaTest {

  @BeforeEach
  void needsTheFiles() {
    assumeTrue(
        OfficialEvents.areHere(),
        "needs -Dpagerduty.spec=<folder with events-v2-openapiv3.json and events-v1-…>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/v2/enqueue | {'routing_key': 'k', 'event_action': 'resolve', 'dedup_key': 'd'}",
        "/v2/enqueue | {'routing_key': 'k', 'event_action': 'trigger', 'payload': {'summary': 's',"
            + " 'source': 's', 'severity': 'info', 'custom_details': {'any': [1]}}}",
        "/v2/change/enqueue | {'routing_key': 'k', 'payload': {'summary': 's'}}",
      })
  void takesWhatPagerDutyDeclares(String path, String body) {
    assertThat(OfficialEvents.problems(path, body.replace('\'', '"'))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/v2/enqueue | {'event_action': 'resolve', 'dedup_key': 'd'}",
        "/v2/enqueue | {'routing_key': 'k', 'event_action': 'close'}",
        "/v2/enqueue | {'routing_key': 'k', 'event_action': 'resolve', 'dedupKey': 'd'}",
        "/v2/enqueue | {'routing_key': 'k', 'event_action': 'trigger', 'payload': {'summary': 's',"
            + " 'source': 's', 'severity': 'bad'}}",
        "/v2/enqueue | {'routing_key': 'k', 'event_action': 'trigger', 'payload': {'summary': 's',"
            + " 'source': 's', 'severity': 'info', 'timestamp': 'today'}}",
        "/v2/enqueue | {'routing_key': 'k', 'event_action': 'trigger', 'links': [{'text': 't'}]}",
        "/v2/change/enqueue | {'routing_key': 'k', 'payload': {}}",
        "/generic/2010-04-15/create_event.json | {'service_key': 'k', 'event_type': 'close'}",
      })
  void refusesWhatPagerDutyDoesNotDeclare(String path, String body) {
    assertThat(OfficialEvents.problems(path, body.replace('\'', '"'))).isNotEmpty();
  }
}
