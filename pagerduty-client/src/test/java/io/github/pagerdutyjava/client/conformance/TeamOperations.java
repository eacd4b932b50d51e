package io.github.pagerdutyjava.client.conformance;

import static io.github.pagerdutyjava.client.conformance.Operation.action;
import static io.github.pagerdutyjava.client.conformance.Operation.operation;

import io.github.pagerdutyjava.client.teams.NewTeam;
import io.github.pagerdutyjava.client.teams.TeamDefaultRole;
import io.github.pagerdutyjava.client.teams.TeamInclude;
import io.github.pagerdutyjava.client.teams.TeamMemberInclude;
import io.github.pagerdutyjava.client.teams.TeamRole;
import java.util.List;

/** The operations of teams. */
final class TeamOperations {

  private static final NewTeam TEAM =
      NewTeam.of("Engineering").description("All of it").defaultRole(TeamDefaultRole.NONE);

  static final List<Operation> ALL =
      List.of(
          operation("listTeams", client -> client.teams().query("eng")),
          operation("getTeam", client -> client.teams().get("P1", TeamInclude.values())),
          operation("createTeam", client -> client.teams().create(TEAM)),
          operation("updateTeam", client -> client.teams().update("P1", TEAM)),
          action("deleteTeam", client -> client.teams().delete("P1", "P2"))
              .alsoSends(client -> client.teams().delete("P1")),
          operation(
              "listTeamUsers",
              client -> client.teams().members("P1").include(TeamMemberInclude.values())),
          action(
                  "updateTeamUser",
                  client -> client.teams().addMember("P1", "U1", TeamRole.OBSERVER))
              .alsoSends(client -> client.teams().addMember("P1", "U1")),
          action("deleteTeamUser", client -> client.teams().removeMember("P1", "U1")),
          action(
              "updateTeamEscalationPolicy",
              client -> client.teams().addEscalationPolicy("P1", "E1")),
          action(
              "deleteTeamEscalationPolicy",
              client -> client.teams().removeEscalationPolicy("P1", "E1")));

  private TeamOperations() {}
}
