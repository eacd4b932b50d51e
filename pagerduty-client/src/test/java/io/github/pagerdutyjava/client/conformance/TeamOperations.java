package io.github.pagerdutyjava.client.conformance;

import static io.github.pagerdutyjava.client.conformance.Operation.operation;

import io.github.pagerdutyjava.client.teams.TeamInclude;
import java.util.List;

/** The operations of teams. */
final class TeamOperations {

  static final List<Operation> ALL =
      List.of(
          operation("listTeams", client -> client.teams().query("eng")),
          operation("getTeam", client -> client.teams().get("P1", TeamInclude.values())));

  private TeamOperations() {}
}
