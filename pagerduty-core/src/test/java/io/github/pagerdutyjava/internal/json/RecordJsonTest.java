package io.github.pagerdutyjava.internal.json;

import static io.github.pagerdutyjava.internal.json.Samples.failure;
import static io.github.pagerdutyjava.internal.json.Samples.path;
import static io.github.pagerdutyjava.internal.json.Samples.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Types;
import io.github.pagerdutyjava.internal.json.Samples.Closed;
import io.github.pagerdutyjava.internal.json.Samples.Incident;
import io.github.pagerdutyjava.internal.json.Samples.PageOf;
import io.github.pagerdutyjava.internal.json.Samples.Picky;
import io.github.pagerdutyjava.internal.json.Samples.Scalars;
import io.github.pagerdutyjava.internal.json.Samples.Status;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.junit.jupiter.api.Test;

class RecordJsonTest {

  private static final Type PAGE_OF_INCIDENTS =
      Types.newParameterizedTypeWithOwner(Samples.class, PageOf.class, Incident.class);

  @Test
  void readsComponentsByTheirSnakeCaseNames() {
    Incident incident =
        read(
            Incident.class,
            """
            {"id":"Q1","incident_number":7,"status":"resolved","closed":"B",
             "created_at":"2026-11-21T08:00:00Z","odd-name":"x","history":["triggered","resolved"]}
            """);

    assertThat(incident)
        .isEqualTo(
            new Incident(
                "Q1",
                7L,
                Status.RESOLVED,
                List.of(Status.TRIGGERED, Status.RESOLVED),
                Closed.B,
                Instant.parse("2026-11-21T08:00:00Z"),
                null,
                List.of(),
                "x",
                Map.of()));
  }

  @Test
  void whatIsAbsentOrNullIsEmptyForListsAndMapsAndZeroForPrimitives() {
    Scalars absent = read(Scalars.class, "{}");
    Scalars nulls =
        read(
            Scalars.class,
            """
            {"text":null,"truth":null,"small":null,"big":null,"real":null,"decimal":null,"any":null,
             "length":null,"key":null,"texts":null,"counts":null,"settings":null,"flag":null,
             "count":null,"total":null,"ratio":null}
            """);

    assertThat(absent)
        .isEqualTo(
            new Scalars(
                null, null, null, null, null, null, null, null, null, List.of(), Map.of(), Map.of(),
                false, 0, 0L, 0.0));
    assertThat(nulls).isEqualTo(absent);
  }

  @Test
  void nullElementsOfListsAreDropped() {
    assertThat(read(Scalars.class, "{\"texts\":[null,\"a\",null]}").texts()).containsExactly("a");
  }

  @Test
  void listsOfAnyLengthKeepTheirOrder() {
    for (int n = 0; n < 100; n++) {
      List<String> texts = Collections.nCopies(n, "x");
      String json = "{\"texts\":" + Samples.write(texts) + "}";
      assertThat(read(Scalars.class, json).texts()).isEqualTo(texts);
    }
  }

  @Test
  void unknownPropertiesAreKeptInExtraInTheirOrder() {
    Incident incident =
        read(Incident.class, "{\"b\":{\"c\":[1,null]},\"id\":\"Q1\",\"a\":null,\"extra\":true}");

    assertThat(incident.extra().toString()).isEqualTo("{b={c=[1, null]}, a=null, extra=true}");
  }

  @Test
  void unknownPropertiesAreSkippedWithoutExtra() {
    assertThat(read(Scalars.class, "{\"x\":{\"y\":[{}]},\"text\":\"t\"}").text()).isEqualTo("t");
  }

  @Test
  void theExtraOfARecordWithoutUnknownPropertiesIsShared() {
    assertThat(read(Incident.class, "{\"id\":\"1\"}").extra()).isSameAs(Map.of());
  }

  @Test
  void ofAPropertyThatComesTwiceTheLastCounts() {
    Incident incident =
        read(
            Incident.class,
            """
            {"id":"1","id":"2","status":"odd","status":"resolved","a":1,"a":2,"children":[{"id":"3"}],
             "children":null}
            """);

    assertThat(incident.id()).isEqualTo("2");
    assertThat(incident.status()).isEqualTo(Status.RESOLVED);
    assertThat(incident.extra()).isEqualTo(Map.of("a", 2L));
    assertThat(incident.children()).isEmpty();
  }

  @Test
  void recordsMayHoldThemselves() {
    Incident incident =
        read(
            Incident.class,
            """
            {"id":"1","children":[{"id":"2","children":[{"id":"3","x":3}],"x":2},{"id":"4"}],"x":1}
            """);

    assertThat(incident.extra()).isEqualTo(Map.of("x", 1L));
    assertThat(incident.children()).extracting(Incident::id).containsExactly("2", "4");
    assertThat(incident.children().get(0).extra()).isEqualTo(Map.of("x", 2L));
    assertThat(incident.children().get(0).children().get(0).extra()).isEqualTo(Map.of("x", 3L));
    assertThat(incident.children().get(1).extra()).isEmpty();
  }

  @Test
  void aRecordKeepsItsValuesWhileOneOfItsTypeIsReadWithinIt() {
    Incident incident =
        read(
            Incident.class,
            """
            {"id":"1","children":[{"id":"2"},
             {"id":"3","incident_number":3,"children":[{"id":"4"}],"odd-name":"three"}]}
            """);

    Incident third = incident.children().get(1);
    assertThat(third.id()).isEqualTo("3");
    assertThat(third.incidentNumber()).isEqualTo(3L);
    assertThat(third.odd()).isEqualTo("three");
    assertThat(third.children()).extracting(Incident::id).containsExactly("4");
  }

  @Test
  void typeVariablesAreResolved() {
    PageOf<Incident> page =
        read(
            PAGE_OF_INCIDENTS,
            "{\"items\":[{\"id\":\"1\"}],\"more\":true,\"next\":{\"items\":[{\"id\":\"2\"}]}}");

    assertThat(page.items()).extracting(Incident::id).containsExactly("1");
    assertThat(page.more()).isTrue();
    assertThat(page.next().items()).extracting(Incident::id).containsExactly("2");
  }

  @Test
  void whatMustBeThereIsMissedWithItsPath() {
    JsonFailure absent = failure(PAGE_OF_INCIDENTS, "{\"items\":[{\"id\":\"1\"},{\"x\":1}]}");
    JsonFailure isNull = failure(PAGE_OF_INCIDENTS, "{\"items\":[{\"id\":null}]}");

    assertThat(absent).hasMessage("$.items[1].id: is missing or null");
    assertThat(isNull.path()).isEqualTo("$.items[0].id");
    assertThat(isNull.reason()).isEqualTo("is missing or null");
  }

  @Test
  void pathsAreRightInsideListsAndMapsAndRecords() {
    String children = "{\"id\":\"1\",\"children\":[{\"id\":\"2\"},null,%s]}";

    assertThat(path(Incident.class, children.formatted("{\"id\":\"3\",\"created_at\":\"x\"}")))
        .isEqualTo("$.children[2].created_at");
    assertThat(path(Incident.class, children.formatted("{}"))).isEqualTo("$.children[2].id");
    assertThat(path(Incident.class, children.formatted("\"text\""))).isEqualTo("$.children[2]");
    assertThat(path(Incident.class, children.formatted("{\"id\":{}}")))
        .isEqualTo("$.children[2].id");
    assertThat(path(Incident.class, "{\"id\":\"1\",\"history\":[null,\"triggered\",{}]}"))
        .isEqualTo("$.history[2]");
    assertThat(path(Scalars.class, "{\"counts\":{\"a\":1,\"b\":1.5}}")).isEqualTo("$.counts.b");
    assertThat(path(Scalars.class, "{\"texts\":[\"a\",\"b\",[]]}")).isEqualTo("$.texts[2]");
    assertThat(path(Types.newParameterizedType(List.class, Instant.class), "[\"2026\"]"))
        .isEqualTo("$[0]");
  }

  @Test
  void aTextWhereAnObjectOrAListIsExpectedFails() {
    assertThat(failure(PAGE_OF_INCIDENTS, "{\"items\":[\"Q1\"]}"))
        .hasMessage("$.items[0]: Expected BEGIN_OBJECT but was STRING");
    assertThat(failure(PAGE_OF_INCIDENTS, "{\"items\":{}}"))
        .hasMessage("$.items: Expected BEGIN_ARRAY but was BEGIN_OBJECT");
  }

  @Test
  void aConstructorThatThrowsFailsWithThePathAndWithoutTheValue() {
    Type picky = Types.newParameterizedType(List.class, Picky.class);

    assertThat(failure(picky, "[{\"id\":\"abc\"},{\"id\":\"hunter2\"}]"))
        .hasMessage("$[1]: the record refused its values with IllegalStateException")
        .hasNoCause();
  }

  @Test
  void anAdapterInTheMiddleOfADocumentReportsTheWholePath() throws Exception {
    JsonReader reader =
        JsonReader.of(
            new Buffer().writeUtf8("{\"incidents\":[{\"id\":\"1\",\"created_at\":\"x\"}]}"));
    reader.beginObject();
    assertThat(reader.nextName()).isEqualTo("incidents");
    JsonAdapter<Object> adapter =
        Samples.adapter(Types.newParameterizedType(List.class, Incident.class));

    assertThatThrownBy(() -> adapter.fromJson(reader))
        .isInstanceOf(JsonFailure.class)
        .hasMessageStartingWith("$.incidents[0].created_at: ");
  }

  @Test
  void anAdapterReadsANullWhereAListIsExpectedAsNone() throws Exception {
    JsonAdapter<Object> adapter =
        Samples.adapter(Types.newParameterizedType(List.class, Incident.class));

    assertThat(adapter.fromJson("null")).isEqualTo(List.of());
  }

  @Test
  void namesBecomeSnakeCase() {
    assertThat(RecordShape.wireName("htmlUrl")).isEqualTo("html_url");
    assertThat(RecordShape.wireName("id")).isEqualTo("id");
  }
}
