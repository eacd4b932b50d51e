package io.github.pagerdutyjava.client.conformance;

import static io.github.pagerdutyjava.client.conformance.Operation.action;
import static io.github.pagerdutyjava.client.conformance.Operation.operation;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.ParseException;
import io.github.pagerdutyjava.client.model.Resource;
import io.github.pagerdutyjava.client.paging.Paged;
import io.github.pagerdutyjava.client.tags.EntityType;
import io.github.pagerdutyjava.client.tags.NewTag;
import io.github.pagerdutyjava.client.tags.TagChange;
import java.util.List;

/** The operations of tags. */
final class TagOperations {

  private static final TagChange CHANGE =
      new TagChange().addLabels("Batman").addIds("T1", "T2").removeIds("T3", "T4");

  static final List<Operation> ALL =
      List.of(
          operation("listTags", client -> client.tags().query("Bat")),
          operation("getTag", client -> client.tags().get("P1")),
          operation("createTags", client -> client.tags().create(NewTag.of("Batman"))),
          action("deleteTag", client -> client.tags().delete("P1")),
          operation("getEntityTypeByIdTags", client -> client.tags().of(EntityType.USERS, "P1"))
              .and(client -> client.tags().of(EntityType.TEAMS, "P1"))
              .and(client -> client.tags().of(EntityType.ESCALATION_POLICIES, "P1")),
          action(
              "createEntityTypeByIdChangeTags",
              client -> client.tags().change(EntityType.ESCALATION_POLICIES, "P1", CHANGE)),
          operation("getTagsByEntityType", client -> client.tags().users("P1"))
              .alsoSends(client -> answeredWithUsers(client.tags().teams("P1")))
              .alsoSends(client -> answeredWithUsers(client.tags().escalationPolicies("P1"))));

  private static void answeredWithUsers(Paged<Resource> others) {
    assertThatThrownBy(others::toList).isInstanceOf(ParseException.class);
  }

  private TagOperations() {}
}
