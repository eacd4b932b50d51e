package io.github.pagerdutyjava.examples.recipes;

import io.github.pagerdutyjava.client.PagerDutyClient;
import io.github.pagerdutyjava.client.teams.NewTeam;
import io.github.pagerdutyjava.client.teams.Team;
import io.github.pagerdutyjava.client.teams.TeamRole;
import io.github.pagerdutyjava.client.users.NewContactMethod;
import io.github.pagerdutyjava.client.users.NewUser;
import io.github.pagerdutyjava.client.users.User;
import io.github.pagerdutyjava.client.users.UserRole;
import java.time.ZoneId;
import java.util.Optional;

/** People and teams: a new colleague, and who that is by e-mail address. */
public final class PeopleAndTeams {

  private PeopleAndTeams() {}

  /** Finds a user by e-mail address, among all: PagerDuty itself looks for names only. */
  public static Optional<User> byEmail(PagerDutyClient client, String email) {
    return client.users().stream().filter(user -> email.equalsIgnoreCase(user.email())).findFirst();
  }

  /** Invites a colleague, who can be called from then on, to a team. */
  public static User welcome(PagerDutyClient client, String name, String email, String teamId) {
    User user =
        client
            .users()
            .create(
                NewUser.of(name, email)
                    .role(UserRole.LIMITED_USER)
                    .timeZone(ZoneId.of("Europe/Berlin")));
    client
        .users()
        .contactMethods(user.id())
        .create(NewContactMethod.phone("Work", 49, "301234567"));
    client.teams().addMember(teamId, user.id(), TeamRole.RESPONDER);
    return user;
  }

  /** Creates a team. */
  public static Team team(PagerDutyClient client, String name) {
    return client.teams().create(NewTeam.of(name).description("All who keep it running"));
  }
}
