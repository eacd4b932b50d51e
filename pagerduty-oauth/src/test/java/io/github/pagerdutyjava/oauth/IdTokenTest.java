package io.github.pagerdutyjava.oauth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTClaimsSet;
import io.github.pagerdutyjava.Region;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ID tokens, most of which are not to be trusted. */
class IdTokenTest extends IdTokenFlow {

  private void assertRefused(String token, String reason) {
    TokenException e = refused(() -> login(token));
    assertThat(e).as(reason).isNotNull();
    assertThat(e.reason()).isEqualTo("no access token: the ID token " + reason);
    assertThat(e.loginNeeded()).isTrue();
    assertThat(e).hasNoCause();
  }

  private void assertRefused(UnaryOperator<JWTClaimsSet.Builder> changes, String reason) {
    assertRefused(Signer.KEY_1.sign(claims(changes)), reason);
  }

  @Test
  void saysWhoseTheTokenIsAndWhere() {
    UserOAuth user = login(Signer.KEY_1.sign(good()));

    TokenOwner ada = new TokenOwner(Region.EU, "acme", "PACC001", "PADA001");
    assertThat(user.owner()).contains(ada);
    assertThat(user.region()).contains(Region.EU);
    assertThat(user.token().owner()).isEqualTo(ada);
    assertThat(user.toString()).contains("PADA001").doesNotContain("t1", "r1");
  }

  @Test
  void winsOverTheRegionThatTheFlowWasTold() {
    idToken = Signer.KEY_1.sign(good());

    assertThat(login(flow(server, app -> app.region(Region.US))).region()).contains(Region.EU);
  }

  @Test
  void ofTheSameUserSharesARateBudget() {
    idToken = Signer.KEY_1.sign(good());
    AuthorizationCodeFlow flow = flow(server);

    assertThat(login(flow).identity()).isEqualTo(login(flow, "ada").identity());
  }

  @Test
  void isRememberedWhenTheTokenIsRenewed() {
    UserOAuth user = login(Signer.KEY_1.sign(good()));
    time.pass(Duration.ofDays(2));

    assertThat(user.token().owner()).isEqualTo(user.owner().orElseThrow());
  }

  @Test
  void signedByNobodyIsRefused() {
    assertRefused(Signer.unsigned(good()), "is not a signed JWT");
  }

  @Test
  void signedWithThePublicKeyAsASecretIsRefused() {
    assertRefused(Signer.KEY_1.signWithThePublicKey(good()), "is not signed with RS256");
  }

  @Test
  void signedOnACurveIsRefused() {
    assertRefused(Signer.KEY_1.signOnACurve(good()), "is not signed with RS256");
  }

  @Test
  void signedWithAnotherHashIsRefused() {
    assertRefused(Signer.KEY_1.signWith(JWSAlgorithm.RS512, good()), "is not signed with RS256");
  }

  @Test
  void signedByAnotherUnderTheKeysNameIsRefused() {
    assertRefused(
        Signer.KEY_2.sign(good(), "key-1"), "has a signature that is not the identity server's");
  }

  @Test
  void whoseClaimsWereChangedIsRefused() {
    String[] one = Signer.KEY_1.sign(good()).split("\\.", 3);
    String[] other = Signer.KEY_1.sign(claims(c -> c.claim("user_id", "PEVE001"))).split("\\.", 3);

    assertRefused(
        one[0] + '.' + other[1] + '.' + one[2],
        "has a signature that is not the identity server's");
  }

  @Test
  void signedWithAKeyWithoutANameIsRefused() {
    assertRefused(Signer.KEY_1.sign(good(), null), "does not say which key signed it");
  }

  @Test
  void ofAnotherIssuerIsRefused() {
    assertRefused(c -> c.issuer(ISSUER + "/"), "is from another issuer");
    assertRefused(c -> c.issuer(null), "is from another issuer");
  }

  @Test
  void forAnotherAppIsRefused() {
    assertRefused(c -> c.audience("https://api.eu.pagerduty.com"), "is for another app");
    assertRefused(c -> c.claim("aud", null), "is for another app");
    assertRefused(c -> c.claim("azp", "another"), "is for another app");
  }

  @Test
  void forAnUnknownRestApiIsRefused() {
    assertRefused(
        c -> c.audience(List.of("https://api.eu.pagerduty.com.evil.example", CLIENT_ID)),
        "is for no REST API that is known here");
  }

  @Test
  void isTakenUntilAMinuteAfterItsEnd() {
    Instant now = VirtualTime.START;

    assertRefused(c -> c.expirationTime(Date.from(now.minusSeconds(60))), "has expired");
    assertRefused(c -> c.expirationTime(null), "has expired");
    login(Signer.KEY_1.sign(claims(c -> c.expirationTime(Date.from(now.minusSeconds(59))))));
  }

  @Test
  void isTakenFromAMinuteBeforeItsBeginning() {
    Instant now = VirtualTime.START;

    assertRefused(c -> c.notBeforeTime(Date.from(now.plusSeconds(61))), "is not valid yet");
    login(Signer.KEY_1.sign(claims(c -> c.notBeforeTime(Date.from(now.plusSeconds(60))))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"user_id", "account_id", "subdomain"})
  void mustSayWhoItIs(String claim) {
    assertRefused(c -> c.claim(claim, null), "does not hold " + claim);
    assertRefused(c -> c.claim(claim, 7), "does not hold " + claim);
  }

  @Test
  void ofAMegabyteIsRefusedUnread() {
    assertRefused("e".repeat(1 << 20), "is longer than 32768 characters");
  }

  @Test
  void thatIsGarbageIsRefusedWithoutAWordOfIt() {
    Random random = new Random(27);
    String[] parts = Signer.KEY_1.sign(good()).split("\\.", 3);
    for (int round = 0; round < 200; round++) {
      String garbage = Long.toString(random.nextLong() | 1L << 62, 36) + "*/+.".charAt(round % 4);
      parts[random.nextInt(3)] = garbage;
      TokenException e = refused(() -> login(String.join(".", parts)));
      assertThat(e).hasNoCause().hasMessageContaining("the ID token ");
      assertThat(e.getMessage()).doesNotContain(garbage.substring(0, 5));
    }
  }

  @Test
  void thatIsNestedTooDeepIsRefused() {
    String header =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString("{\"a\":".repeat(4000).getBytes(UTF_8));

    assertRefused(header + ".e30.e30", "is not a signed JWT");
  }
}
