package io.github.pagerdutyjava.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.client.incidents.IncidentStatus;
import io.github.pagerdutyjava.client.model.Urgency;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Filters that cannot be meant are refused by name, before anything is sent. */
class FilterArgumentsTest {

  @RegisterExtension static final Server SERVER = new Server();

  @Test
  void aFilterWithoutAValueIsRefused() {
    refused(
        IllegalArgumentException.class,
        Map.of(
            "statuses", client -> client.incidents().statuses(),
            "urgencies", client -> client.incidents().urgencies(),
            "serviceIds", client -> client.incidents().serviceIds(),
            "teamIds", client -> client.services().teamIds(),
            "userIds", client -> client.incidents().userIds(),
            "escalationPolicyIds", client -> client.oncalls().escalationPolicyIds(),
            "scheduleIds", client -> client.oncalls().scheduleIds(),
            "integrationIds", client -> client.changeEvents().integrationIds(),
            "include", client -> client.logEntries().include()));
  }

  @Test
  void aBlankTextIsRefused() {
    refused(
        IllegalArgumentException.class,
        Map.of(
            "incidentKey", client -> client.incidents().incidentKey(" "),
            "serviceIds", client -> client.incidents().serviceIds("S1", ""),
            "query", client -> client.teams().query(""),
            "name", client -> client.services().name("\t")));
  }

  @Test
  void whatCannotBeAnIdIsRefusedWhereAnIdIsSought() {
    refused(
        IllegalArgumentException.class,
        Map.of(
            "serviceIds",
            client -> client.incidents().serviceIds("https://acme.pagerduty.com/services/S1"),
            "teamIds",
            client -> client.users().teamIds("T1,T2"),
            "userIds",
            client -> client.oncalls().userIds("U1 ")));
  }

  @Test
  void nullIsRefused() {
    refused(
        NullPointerException.class,
        Map.of(
            "statuses", client -> client.incidents().statuses((IncidentStatus) null),
            "teamIds", client -> client.users().teamIds((String[]) null),
            "serviceIds", client -> client.incidents().serviceIds("S1", null),
            "query", client -> client.users().query(null),
            "timeZone", client -> client.services().timeZone(null),
            "since", client -> client.incidents().since(null),
            "until", client -> client.logEntries().until(null)));
  }

  @Test
  void whatPagerDutyDoesNotKnowIsNotSent() {
    refused(
        IllegalArgumentException.class,
        Map.of(
            "statuses", client -> client.incidents().statuses(IncidentStatus.UNKNOWN),
            "urgencies", client -> client.incidents().urgencies(Urgency.HIGH, Urgency.UNKNOWN)));
  }

  @Test
  void aZoneWithoutANameIsRefused() {
    refused(
        IllegalArgumentException.class,
        Map.of("timeZone", client -> client.incidents().timeZone(ZoneOffset.ofHours(2))));
    refused(
        IllegalArgumentException.class,
        Map.of("timeZone", client -> client.services().timeZone(ZoneId.of("GMT+2"))));
  }

  @Test
  void aRangeThatEndsBeforeItStartsIsRefused() {
    Instant noon = Instant.parse("2026-01-01T12:00:00Z");
    Instant later = noon.plusNanos(1);

    refused(
        IllegalArgumentException.class,
        Map.of("since", client -> client.oncalls().since(later).earliest().until(noon)));
    refused(
        IllegalArgumentException.class,
        Map.of("since", client -> client.oncalls().until(noon).since(later)));
    SERVER.client().oncalls().since(noon).until(noon);
  }

  @Test
  void aFilterReplacesItsOldValuesAndLeavesTheQueryItCameFrom() {
    var high = SERVER.client().incidents().urgencies(Urgency.HIGH);
    var low = high.urgencies(Urgency.LOW);

    high.total();
    low.total();

    assertThat(SERVER.requests())
        .map(request -> Server.query(request).get("urgencies[]").get(0))
        .containsExactlyInAnyOrder("high", "low");
  }

  private void refused(
      Class<? extends Exception> type, Map<String, Function<PagerDutyClient, ?>> filters) {
    filters.forEach(
        (argument, filter) ->
            assertThatThrownBy(() -> filter.apply(SERVER.client()))
                .as(argument)
                .isInstanceOf(type)
                .hasMessageStartingWith(argument));
    assertThat(SERVER.requests()).isEmpty();
  }
}
