package io.github.pagerdutyjava.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pagerdutyjava.PermissionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PagerDuty tells by the status whether an account has an ability. */
class AbilitiesTest {

  @RegisterExtension static final Server SERVER = new Server();

  @Test
  void anAccountHasAnAbilityThatIsAnsweredWithNoContent() {
    SERVER.answers(204, "");

    assertThat(SERVER.client().abilities().has("teams")).isTrue();
    assertThat(Server.path(SERVER.request())).isEqualTo("/abilities/teams");
  }

  @ParameterizedTest
  @ValueSource(ints = {402, 404})
  void anAccountLacksWhatItsPlanLacksAndWhatDoesNotExist(int status) {
    SERVER.answers(status, "{\"error\":{\"message\":\"No\",\"code\":2014}}");

    assertThat(SERVER.client().abilities().has("teams")).isFalse();
  }

  @Test
  void aCallThatMayNotAskDoesNotSayThatTheAccountLacksTheAbility() {
    SERVER.answers(403, "{\"error\":{\"message\":\"Access Denied\",\"code\":2010}}");

    assertThatThrownBy(() -> SERVER.client().abilities().has("teams"))
        .isInstanceOf(PermissionException.class);
  }

  @Test
  void anAbilityThatCannotBeOneIsRefusedBeforeAnythingIsSent() {
    assertThatThrownBy(() -> SERVER.client().abilities().has(" "))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SERVER.client().abilities().has(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("name");
    assertThat(SERVER.requests()).isEmpty();
  }
}
