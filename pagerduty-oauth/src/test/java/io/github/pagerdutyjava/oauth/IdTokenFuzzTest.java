package io.github.pagerdutyjava.oauth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.pagerdutyjava.Secret;
import io.github.pagerdutyjava.internal.Transport;
import java.util.List;

/** Three characters, from SOH on, stand for the parts of a genuine token. */
class IdTokenFuzzTest {

  private static final String GENUINE = Signer.KEY_1.sign(Signer.ada(Answering.ISSUER).build());
  private static final List<String> PARTS = List.of(GENUINE.split("\\.", -1));
  private static final Transport SERVER =
      Answering.with(path -> Answering.document(path, Signer.KEY_1.jwks()));
  private static final IdTokens ID_TOKENS =
      new SignedIdTokens(new SigningKeys(SERVER), OAuthTest.CLIENT_ID, SERVER.time());

  @FuzzTest
  void onlyWhatTheServerSignedSaysWhoLoggedIn(byte[] input) {
    String token =
        new String(input, UTF_8)
            .replace("\1", PARTS.get(0))
            .replace("\2", PARTS.get(1))
            .replace("\3", PARTS.get(2));
    TokenOwner owner;
    try {
      owner = ID_TOKENS.owner(Secret.of(token));
    } catch (TokenException refused) {
      assertThat(refused).message().doesNotContainPattern("\\v").hasSizeLessThan(200);
      return;
    }

    // The JOSE library passes over white space and controls around it.
    assertThat(token.trim()).startsWith(PARTS.get(0) + "." + PARTS.get(1) + ".");
    assertThat(owner.userId()).isEqualTo("PADA001");
  }
}
