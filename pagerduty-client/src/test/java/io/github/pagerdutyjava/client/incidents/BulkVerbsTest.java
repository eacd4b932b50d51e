package io.github.pagerdutyjava.client.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.pagerdutyjava.ApiException;
import io.github.pagerdutyjava.PartialUpdateException;
import io.github.pagerdutyjava.client.incidents.ScriptedServer.Answer;
import io.github.pagerdutyjava.client.incidents.ScriptedServer.Seen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Verbs that change many things account for each of them. */
class BulkVerbsTest {

  private static final Answer REFUSED = Answer.refusal("Incident Already Resolved");

  private ScriptedServer server = new ScriptedServer(changing("incidents"));

  @AfterEach
  void stop() {
    server.close();
  }

  /** Changes all that it is asked to but these, and tells them the last one first. */
  private static Function<Seen, Answer> changing(String root, String... ignored) {
    return seen -> {
      List<String> ids = new ArrayList<>(seen.ids());
      ids.removeAll(List.of(ignored));
      Collections.reverse(ids);
      return Answer.ok(
          ids.stream()
              .map("{\"id\":\"%s\"}"::formatted)
              .collect(Collectors.joining(",", "{\"" + root + "\":[", "]}")));
    };
  }

  private void serve(Function<Seen, Answer> script) {
    server.close();
    server = new ScriptedServer(script);
  }

  private static String[] ids(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(i -> "I" + i).toArray(String[]::new);
  }

  @Test
  void aHundredAreChangedAtATimeAndReturnedInTheOrderOfTheirIds() {
    List<Incident> resolved = server.incidents().resolve(ids(1, 250));

    assertThat(resolved).extracting(Incident::id).containsExactly(ids(1, 250));
    assertThat(server.requests())
        .extracting(seen -> seen.ids().size())
        .containsExactly(100, 100, 50);
    assertThat(server.requests())
        .extracting(Seen::uri)
        .allSatisfy(uri -> assertThat(uri).hasToString("/incidents?limit=100"));
  }

  @Test
  void anIdThatIsGivenTwiceIsAskedOnce() {
    assertThat(server.incidents().acknowledge("I1", "I2", "I1")).hasSize(2);
    assertThat(server.requests())
        .singleElement()
        .extracting(Seen::ids)
        .isEqualTo(List.of("I1", "I2"));
  }

  @Test
  void whatIsNotAnsweredHasFailed() {
    serve(changing("incidents", "I2", "I90"));

    PartialUpdateException e =
        catchThrowableOfType(
            PartialUpdateException.class, () -> server.incidents().acknowledge(ids(1, 150)));

    assertThat(e.done()).hasSize(98).doesNotContain("I2", "I90");
    assertThat(e.failed()).containsExactly("I2", "I90");
    assertThat(e.notTried()).containsExactly(ids(101, 150));
    assertThat(e).hasNoCause();
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void aRefusedChunkFailsAsAWholeAndEndsTheRest() {
    serve(seen -> seen.number() == 2 ? REFUSED : changing("incidents").apply(seen));

    PartialUpdateException e =
        catchThrowableOfType(
            PartialUpdateException.class, () -> server.incidents().resolve(ids(1, 250)));

    assertThat(e.done()).containsExactly(ids(1, 100));
    assertThat(e.failed()).containsExactly(ids(101, 200));
    assertThat(e.notTried()).containsExactly(ids(201, 250));
    assertThat(e).hasCauseInstanceOf(ApiException.class).hasMessageContaining("Already Resolved");
    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void whenNothingIsChangedTheRefusalItselfIsThrown() {
    serve(seen -> REFUSED);

    assertThatThrownBy(() -> server.incidents().resolve(ids(1, 150)))
        .isExactlyInstanceOf(ApiException.class);
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void aChunkWhoseAnswerIsLostIsSentAgain() {
    serve(seen -> seen.number() == 2 ? Answer.LOST : changing("incidents").apply(seen));

    assertThat(server.incidents().resolve(ids(1, 150))).hasSize(150);
    assertThat(server.requests())
        .extracting(seen -> seen.ids().size())
        .containsExactly(100, 50, 50);
  }

  @Test
  void eachIncidentCanBeChangedInItsOwnWay() {
    server
        .incidents()
        .updateAll(
            Map.of(
                "I1", new IncidentUpdate().title("One"), "I2", new IncidentUpdate().title("Two")));

    assertThat(server.requests().get(0).body())
        .contains("{\"type\":\"incident_reference\",\"title\":\"One\",\"id\":\"I1\"}")
        .contains("{\"type\":\"incident_reference\",\"title\":\"Two\",\"id\":\"I2\"}");
  }

  @Test
  void severalIncidentsCannotMoveToAnotherService() {
    Map<String, IncidentUpdate> moves = Map.of("I1", new IncidentUpdate().serviceId("S2"));

    assertThatThrownBy(() -> server.incidents().updateAll(moves))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("updates: ");
    assertThat(server.requests()).isEmpty();
  }

  @Test
  void alertsAreChangedByTheHundred() {
    serve(changing("alerts", "I101"));
    Alerts alerts = server.incidents().alerts("Q1");

    assertThat(alerts.resolve(ids(1, 100))).extracting(Alert::id).containsExactly(ids(1, 100));
    assertThatThrownBy(() -> alerts.resolve(ids(2, 101)))
        .isInstanceOfSatisfying(
            PartialUpdateException.class,
            e -> assertThat(e.failed()).isEqualTo(Arrays.asList("I101")));
    assertThat(server.requests())
        .extracting(Seen::uri)
        .allSatisfy(uri -> assertThat(uri).hasToString("/incidents/Q1/alerts?limit=100"));
  }
}
