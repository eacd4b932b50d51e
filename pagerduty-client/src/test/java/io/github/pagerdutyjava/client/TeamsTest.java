package io.github.pagerdutyjava.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.client.model.Resource;
import io.github.pagerdutyjava.client.teams.NewTeam;
import io.github.pagerdutyjava.client.teams.TeamMember;
import io.github.pagerdutyjava.client.teams.TeamRole;
import io.github.pagerdutyjava.client.users.User;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What of teams PagerDuty's schema does not say. */
class TeamsTest {

  @RegisterExtension static final Server SERVER = new Server();

  @Test
  void theIncidentsOfADeletedTeamGoToNoOneUnlessATeamIsNamed() {
    SERVER.client().teams().delete("T1");
    SERVER.client().teams().delete("T2", "T3");

    assertThat(SERVER.requests())
        .extracting(request -> Server.query(request).get("reassignment_team"))
        .containsExactlyInAnyOrder(null, List.of("T3"));
  }

  @Test
  void aMemberIsAUserInFullWhenPagerDutySendsOne() {
    SERVER.answers(
        """
        {"members": [
          {"user": {"id": "U1", "type": "user_reference"}, "role": "manager"},
          {"user": {"id": "U2", "type": "user", "name": "Ada"}, "role": "emperor"}],
         "more": false}
        """);

    List<TeamMember> members = SERVER.client().teams().members("T1").toList();

    assertThat(members).extracting(TeamMember::user).extracting(Resource::id).contains("U1", "U2");
    assertThat(members)
        .extracting(TeamMember::role)
        .containsExactly(TeamRole.MANAGER, TeamRole.UNKNOWN);
    assertThat(members.get(1).user()).isInstanceOf(User.class);
    assertThat(members.get(1).extra()).containsEntry("role", "emperor");
  }

  @Test
  void aRoleThatPagerDutyDoesNotKnowIsNotSent() {
    assertThatThrownBy(() -> SERVER.client().teams().addMember("T1", "U1", TeamRole.UNKNOWN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("role: ");
    assertThat(SERVER.requests()).isEmpty();
  }

  @Test
  void aDescriptionIsLeftSetOrCleared() {
    NewTeam team = NewTeam.of("Engineering");

    assertThat(team.fields()).doesNotContainKey("description");
    assertThat(team.description("All of it").fields()).containsEntry("description", "All of it");
    assertThat(team.clearDescription().fields()).containsEntry("description", null);
  }
}
