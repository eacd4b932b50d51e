package io.github.pagerdutyjava.oauth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;

class IdClaimsFuzzTest {

  @FuzzTest
  void claimsAreRefusedOrSayEverythingOfTheOwner(byte[] input) {
    JWTClaimsSet claims;
    try {
      claims = JWTClaimsSet.parse(new String(input, UTF_8));
    } catch (ParseException notOurs) {
      return;
    }
    TokenOwner owner;
    try {
      owner = new IdClaims(claims).owner(Answering.ISSUER, OAuthTest.CLIENT_ID, VirtualTime.START);
    } catch (TokenException refused) {
      return;
    }

    assertThat(owner.region()).isNotNull();
    assertThat(owner.subdomain()).isNotBlank();
    assertThat(owner.accountId()).isNotBlank();
    assertThat(owner.userId()).isNotBlank();
    assertThat(claims.getAudience()).contains(OAuthTest.CLIENT_ID);
  }
}
