package io.github.pagerdutyjava.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pagerdutyjava.Secret;
import io.github.pagerdutyjava.oauth.ScriptedServer.Answer;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Users' tokens that are renewed by rotating refresh tokens. */
class RefreshTest extends FlowTest {

  private final TokenStore store = TokenStore.inMemory();

  private AuthorizationCodeFlow storing(ScriptedServer server) {
    return flow(server, app -> app.tokenStore(store));
  }

  private static TokenKey key() {
    return new TokenKey(CLIENT_ID, "user:ada", Set.of("incidents.read", "users.read"));
  }

  private void expire() {
    time.pass(Duration.ofDays(2));
  }

  @Test
  void sendsEachRefreshTokenOnceAndStoresTheNext() {
    ScriptedServer server = serving(tokens("t1", "r1"), tokens("t2", "r/2"), tokens("t3", "r3"));
    AuthorizationCodeFlow flow = storing(server);
    UserOAuth user = login(flow, "ada");

    expire();
    assertThat(user.authorization()).isEqualTo("Bearer t2");
    expire();
    assertThat(user.authorization()).isEqualTo("Bearer t3");

    assertThat(server.requests().get(1).body())
        .isEqualTo(
            "grant_type=refresh_token&client_id=client-1"
                + "&client_secret=canary%2Bs3cret%2Fx%3D&refresh_token=r1");
    assertThat(server.requests().get(2).body()).endsWith("&refresh_token=r%2F2");
    assertThat(store.read(key()).get().refreshToken()).isEqualTo(Secret.of("r3"));
  }

  @Test
  void keepsTheRefreshTokenWhenNoneComes() {
    ScriptedServer server =
        serving(
            tokens("t1", "r1"),
            Answer.token("t2", "60", "incidents.read users.read"),
            tokens("t3", "", "incidents.read users.read"));
    UserOAuth user = login(flow(server));

    expire();
    user.authorization();
    expire();
    user.authorization();
    expire();
    user.authorization();

    assertThat(server.requests().subList(1, 4))
        .allSatisfy(seen -> assertThat(seen.body()).endsWith("&refresh_token=r1"));
  }

  @Test
  void endsWithTheTokenWhenThereIsNoRefreshToken() {
    ScriptedServer server = serving(Answer.token("t1", "60", "incidents.read users.read"));
    UserOAuth user = login(flow(server));

    expire();

    assertThat(refused(user::authorization).loginNeeded()).isTrue();
    assertThat(server.hits()).isEqualTo(1);
  }

  @Test
  void sendsNoRefreshTokenThatHasEnded() {
    ScriptedServer server = serving(tokens("t1", "r1"), invalidGrant());
    UserOAuth user = login(storing(server), "ada");
    expire();

    assertThat(refused(user::authorization).loginNeeded()).isTrue();
    assertThat(refused(user::authorization))
        .hasMessageEndingWith("the refresh token has ended; the user has to log in again");
    assertThat(refused(user::authorization).loginNeeded()).isTrue();

    assertThat(server.hits()).isEqualTo(2);
  }

  @Test
  void leavesTheStoredTokenWhenTheRefreshTokenHasEnded() {
    AuthorizationCodeFlow flow = storing(serving(tokens("t1", "r1"), invalidGrant()));
    UserOAuth user = login(flow, "ada");
    expire();

    refused(user::authorization);

    assertThat(store.read(key()).get().refreshToken()).isEqualTo(Secret.of("r1"));
  }

  @Test
  void takesUpATokenThatAnotherProcessStored() {
    ScriptedServer server = serving(tokens("t1", "r1"), invalidGrant(), tokens("t2", "r2"));
    UserOAuth user = login(storing(server), "ada");
    expire();
    refused(user::authorization);

    login(storing(server), "ada");

    assertThat(user.authorization()).isEqualTo("Bearer t2");
    assertThat(server.hits()).isEqualTo(3);
  }

  @Test
  void goesOnAfterALoginOfTheSameName() {
    ScriptedServer server = serving(tokens("t1", "r1"), invalidGrant(), tokens("t2", "r2"));
    AuthorizationCodeFlow flow = storing(server);
    UserOAuth user = login(flow, "ada");
    expire();
    refused(user::authorization);

    login(flow, "ada");

    assertThat(user.authorization()).isEqualTo("Bearer t2");
  }

  @Test
  void goesOnAfterARestart() {
    ScriptedServer server = serving(tokens("t1", "r1"), tokens("t2", "r2"));
    login(storing(server), "ada");

    AuthorizationCodeFlow later = storing(server);

    assertThat(later.stored("bob")).isEmpty();
    UserOAuth user = later.stored("ada").orElseThrow();
    assertThat(user.authorization()).isEqualTo("Bearer t1");
    assertThat(server.hits()).isEqualTo(1);
    expire();
    assertThat(user.authorization()).isEqualTo("Bearer t2");
    assertThat(server.requests().get(1).body()).endsWith("&refresh_token=r1");
  }

  @Test
  void doesNotFindAUserWithoutAName() {
    login(storing(serving(tokens("t1", "r1"))));

    assertThat(storing(serving(Answer.ok())).stored("a user without a name")).isEmpty();
  }

  @Test
  void doesNotFindATokenOfOtherScopes() {
    login(storing(serving(tokens("t1", "r1"))), "ada");

    AuthorizationCodeFlow other =
        flow(serving(Answer.ok()), app -> app.tokenStore(store).scopes("teams.read"));

    assertThat(other.stored("ada")).isEmpty();
  }

  @Test
  void isOneForAllWhoShareAName() {
    ScriptedServer server = serving(tokens("t1", "r1"), tokens("t2", "r2"), invalidGrant());
    AuthorizationCodeFlow flow = storing(server);
    UserOAuth one = login(flow, "ada");
    UserOAuth other = flow.stored("ada").orElseThrow();

    other.rejected("Bearer t1");

    assertThat(one.authorization()).isEqualTo("Bearer t2");
    assertThat(other.authorization()).isEqualTo("Bearer t2");
    assertThat(server.hits()).isEqualTo(2);
  }

  @Test
  void keepsUsersWithoutANameApart() {
    ScriptedServer server = serving(tokens("t1", "r1"), tokens("t2", "r2"), tokens("t3", "r3"));
    AuthorizationCodeFlow flow = storing(server);
    UserOAuth ada = login(flow);
    UserOAuth bob = login(flow);

    assertThat(ada.authorization()).isEqualTo("Bearer t1");
    assertThat(bob.authorization()).isEqualTo("Bearer t2");
    expire();
    ada.authorization();

    assertThat(server.requests().get(2).body()).endsWith("&refresh_token=r1");
  }

  @Test
  void isRenewedAfterARefusal() {
    ScriptedServer server = serving(tokens("t1", "r1"), tokens("t2", "r2"));
    UserOAuth user = login(storing(server), "ada");

    user.rejected("Bearer t1");

    assertThat(user.authorization()).isEqualTo("Bearer t2");
  }

  @Test
  void losesNoRefreshTokenWhenTheScopesBecomeFewer() {
    ScriptedServer server = serving(tokens("t1", "r1"), tokens("t2", "r2", "openid users.read"));
    AuthorizationCodeFlow flow = storing(server);
    UserOAuth user = login(flow, "ada");
    expire();

    try (Warnings warnings = Warnings.listen()) {
      assertThat(user.authorization()).isEqualTo("Bearer t2");
      assertThat(warnings.lines()).singleElement().asString().contains("[incidents.read]");
    }
    assertThat(store.read(key()).get().refreshToken()).isEqualTo(Secret.of("r2"));
  }

  @Test
  void usesTheOldTokenWhileTheNextIsNotToBeHad() {
    ScriptedServer server = serving(tokens("t1", "r1"), Answer.of(503, ""));
    UserOAuth user = login(storing(server), "ada");

    time.pass(Duration.ofDays(1).minusMinutes(4));

    assertThat(user.authorization()).isEqualTo("Bearer t1");
  }
}
