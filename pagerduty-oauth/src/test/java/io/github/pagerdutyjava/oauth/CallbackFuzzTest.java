package io.github.pagerdutyjava.oauth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.pagerdutyjava.Secret;
import java.net.URI;
import java.net.URLDecoder;

class CallbackFuzzTest {

  private static final String STATE = "jT4-canary_9w";

  /** A dollar stands for the state. */
  @FuzzTest
  void aCallbackIsRefusedInALineOrHoldsTheStateAndACode(byte[] input) {
    String callback = new String(input, UTF_8).replace("$", STATE);
    AuthorizationUrl asked =
        new AuthorizationUrl(
            URI.create("https://identity.example.com"), STATE, Secret.of("verifier"));
    Secret code;
    try {
      code = Callback.of(callback).code(asked);
    } catch (TokenException refused) {
      assertThat(refused.loginNeeded()).isTrue();
      assertThat(refused).message().doesNotContainPattern("\\v").hasSizeLessThan(400);
      return;
    }

    assertThat(code.reveal()).isNotBlank();
    // As in browsers, line breaks and tabs do not count.
    String lenient =
        callback.replaceAll("[\\t\\n\\f\\r]", "").replaceAll("%(?![0-9a-fA-F]{2})", "%25");
    assertThat(URLDecoder.decode(lenient, UTF_8)).contains("state=" + STATE);
  }
}
