package io.github.pagerdutyjava.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.client.model.Reference;
import io.github.pagerdutyjava.client.model.Resource;
import io.github.pagerdutyjava.client.paging.Paged;
import io.github.pagerdutyjava.client.tags.EntityType;
import io.github.pagerdutyjava.client.tags.NewTag;
import io.github.pagerdutyjava.client.tags.TagChange;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What of tags PagerDuty's schema does not say. */
class TagsTest {

  @RegisterExtension static final Server SERVER = new Server();

  private static final Map<EntityType, Function<PagerDutyClient, Paged<Resource>>> TAGGED =
      Map.of(
          EntityType.USERS, client -> client.tags().users("T1"),
          EntityType.TEAMS, client -> client.tags().teams("T1"),
          EntityType.ESCALATION_POLICIES, client -> client.tags().escalationPolicies("T1"));

  @ParameterizedTest
  @EnumSource
  void whatHasATagIsUnderTheNameOfItsType(EntityType type) {
    SERVER.answers(
        """
        {"%s": [{"id": "P1", "type": "some_reference", "summary": "Ada"}], "more": false}
        """
            .formatted(type));

    assertThat(TAGGED.get(type).apply(SERVER.client()).toList())
        .singleElement()
        .isInstanceOf(Reference.class)
        .extracting(Resource::summary)
        .isEqualTo("Ada");
    assertThat(Server.path(SERVER.request())).isEqualTo("/tags/T1/" + type);
  }

  @Test
  void aChangeKeepsWhatWasAddedBefore() {
    TagChange change =
        new TagChange().addIds("T1").addLabels("night owl").addIds("T2").removeIds("T3");

    SERVER.client().tags().change(EntityType.USERS, "P1", change);

    assertThat(SERVER.request().getBodyAsString())
        .containsSubsequence("\"add\":[", "T1", "night owl", "T2", "\"remove\":[", "T3")
        .contains("\"type\":\"tag_reference\"", "\"type\":\"tag\"");
  }

  @Test
  void aChangeOfNothingIsRefused() {
    assertThatThrownBy(() -> SERVER.client().tags().change(EntityType.USERS, "P1", new TagChange()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("change: ");
    assertThatThrownBy(() -> new TagChange().addLabels())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("labels: ");
    assertThat(SERVER.requests()).isEmpty();
  }

  @Test
  void aLabelHasOneTo191Characters() {
    NewTag.of("x".repeat(191));

    assertThatThrownBy(() -> NewTag.of("x".repeat(192)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("label: ");
    assertThatThrownBy(() -> new TagChange().addLabels("fine", " "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("label: ");
  }
}
