package io.github.pagerdutyjava.client.conformance;

import static io.github.pagerdutyjava.client.conformance.Operation.action;
import static io.github.pagerdutyjava.client.conformance.Operation.operation;

import java.util.List;

/** The operations of abilities. */
final class AbilityOperations {

  static final List<Operation> ALL =
      List.of(
          operation("listAbilities", client -> client.abilities().list()),
          action("getAbility", client -> client.abilities().has("teams")));

  private AbilityOperations() {}
}
