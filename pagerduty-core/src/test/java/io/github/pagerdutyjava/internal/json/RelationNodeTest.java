package io.github.pagerdutyjava.internal.json;

import static io.github.pagerdutyjava.internal.json.Samples.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.internal.json.Samples.Entry;
import io.github.pagerdutyjava.internal.json.Samples.Incident;
import io.github.pagerdutyjava.internal.json.Samples.Ref;
import io.github.pagerdutyjava.internal.json.Samples.Service;
import io.github.pagerdutyjava.internal.json.Samples.Team;
import io.github.pagerdutyjava.internal.json.Samples.Thing;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.junit.jupiter.api.Test;

class RelationNodeTest {

  private static Thing thing(String json) {
    return Samples.read(Thing.class, json);
  }

  @Test
  void aFullTypeIsItsRecord() {
    assertThat(thing("{\"id\":\"S\",\"type\":\"service\",\"summary\":\"s\",\"name\":\"n\"}"))
        .isEqualTo(new Service("S", "service", "s", "n", List.of(), null, Map.of()));
  }

  @Test
  void aReferenceIsTheFallback() {
    assertThat(thing("{\"id\":\"S\",\"type\":\"service_reference\",\"summary\":\"s\"}"))
        .isEqualTo(new Ref("S", "service_reference", "s", Map.of()));
  }

  @Test
  void aReferenceToWhatASuffixNamesIsTheFallback() {
    assertThat(thing("{\"id\":\"S\",\"type\":\"notify_log_entry_reference\"}"))
        .isInstanceOf(Ref.class);
  }

  @Test
  void anUnknownOrMissingTypeIsTheFallbackAndLosesNothing() {
    assertThat(thing("{\"id\":\"R\",\"type\":\"robot\",\"arms\":2}"))
        .isEqualTo(new Ref("R", "robot", null, Map.of("arms", 2L)));
    assertThat(thing("{\"id\":\"R\",\"arms\":2}"))
        .isEqualTo(new Ref("R", null, null, Map.of("arms", 2L)));
    assertThat(thing("{\"type\":null,\"id\":\"R\"}")).isEqualTo(new Ref("R", null, null, Map.of()));
  }

  @Test
  void aTypeIsFoundByItsEnd() {
    assertThat(
            thing(
                """
                {"id":"E","type":"notify_log_entry","created_at":"2026-11-21T08:00:00Z"}
                """))
        .isEqualTo(new Entry("E", "notify_log_entry", Instant.parse("2026-11-21T08:00:00Z")));
  }

  @Test
  void theExactTypeIsBeforeItsEnd() {
    assertThat(thing("{\"id\":\"E\",\"type\":\"special_log_entry\"}")).isInstanceOf(Team.class);
  }

  @Test
  void theFirstOfTwoTypesIsTheKindAndTheText() {
    assertThat(thing("{\"id\":\"S\",\"type\":\"service\",\"type\":\"team\",\"name\":\"n\"}"))
        .isEqualTo(new Service("S", "service", null, "n", List.of(), null, Map.of()));
    assertThat(thing("{\"name\":\"n\",\"type\":\"service\",\"id\":\"S\",\"type\":null}"))
        .isEqualTo(new Service("S", "service", null, "n", List.of(), null, Map.of()));
    assertThat(thing("{\"type\":\"x_reference\",\"id\":\"S\",\"type\":\"service\"}"))
        .isEqualTo(new Ref("S", "x_reference", null, Map.of()));
  }

  @Test
  void theTypeMayComeAnywhere() {
    Service service =
        new Service("S", "service", "s", "n", List.of(), null, Map.of("x", List.of()));

    assertThat(
            thing("{\"name\":\"n\",\"x\":[],\"id\":\"S\",\"summary\":\"s\",\"type\":\"service\"}"))
        .isEqualTo(service);
    assertThat(
            thing("{\"summary\":\"s\",\"x\":[],\"type\":\"service\",\"name\":\"n\",\"id\":\"S\"}"))
        .isEqualTo(service);
    assertThat(
            thing("{\"type\":\"service\",\"id\":\"S\",\"x\":[],\"name\":\"n\",\"summary\":\"s\"}"))
        .isEqualTo(service);
  }

  @Test
  void whatTheRecordHasNoComponentForIsKeptInExtra() {
    assertThat(thing("{\"id\":\"T\",\"summary\":\"s\",\"type\":\"team\",\"name\":\"n\"}"))
        .isEqualTo(new Team("T", "team", "n", Map.of("summary", "s")));
  }

  @Test
  void relationsNest() {
    Service service =
        (Service)
            thing(
                """
                {"id":"S","type":"service","teams":[{"id":"T","type":"team"},
                 {"id":"R","type":"team_reference"}],
                 "parent":{"id":"P","type":"service","parent":{"id":"Q","type":"service"}}}
                """);

    assertThat(service.teams())
        .containsExactly(
            new Team("T", "team", null, Map.of()), new Ref("R", "team_reference", null, Map.of()));
    assertThat(((Service) service.parent()).parent().id()).isEqualTo("Q");
    assertThat(service.parent().id()).isEqualTo("P");
    assertThat(service.id()).isEqualTo("S");
  }

  @Test
  void manyTypesAreStillToldApart() {
    Json json = Samples.json();
    for (int i = 0; i < 2000; i++) {
      String type = "t" + i % 700 + "_reference";
      String text = "{\"id\":\"" + i + "\",\"type\":\"" + type + "\"}";
      assertThat(json.read(Thing.class, new Buffer().writeUtf8(text)))
          .isEqualTo(new Ref("" + i, type, null, Map.of()));
    }
    Buffer known = new Buffer().writeUtf8("{\"id\":\"S\",\"type\":\"service\"}");
    assertThat(json.read(Thing.class, known)).isInstanceOf(Service.class);
  }

  @Test
  void onlyRecordsOfTheRelationCanBeRelations() {
    Map<String, Class<?>> none = Map.of();
    Map<String, Class<?>> text = Map.of("text", String.class);

    assertThatThrownBy(() -> Json.builder().relations(Thing.class, Ref.class, text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.String");
    assertThatThrownBy(() -> Json.builder().relations(Thing.class, Incident.class, none))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Json.builder().relations(Thing.class, Thing.class, none))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void pathsAreThoseOfTheProperties() {
    String incident = "{\"id\":\"1\",\"service\":%s}";

    assertThat(path(Incident.class, incident.formatted("\"S\""))).isEqualTo("$.service");
    assertThat(path(Incident.class, incident.formatted("{}"))).isEqualTo("$.service.id");
    assertThat(path(Incident.class, incident.formatted("{\"type\":[]}")))
        .isEqualTo("$.service.type");
    assertThat(path(Incident.class, incident.formatted("{\"id\":{},\"type\":\"service\"}")))
        .isEqualTo("$.service.id");
    assertThat(
            path(
                Incident.class,
                incident.formatted(
                    "{\"id\":\"S\",\"type\":\"service\",\"teams\":[{\"id\":\"T\"},7]}")))
        .isEqualTo("$.service.teams[1]");
  }
}
