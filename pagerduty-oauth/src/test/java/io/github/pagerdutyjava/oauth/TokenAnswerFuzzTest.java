package io.github.pagerdutyjava.oauth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.pagerdutyjava.internal.CallOptions;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

class TokenAnswerFuzzTest {

  private static final AtomicReference<String> BODY = new AtomicReference<>("");
  private static final TokenEndpoint ENDPOINT =
      new TokenEndpoint(Answering.with(path -> BODY.get()));

  @FuzzTest
  void anAnswerIsRefusedUnquotedOrATokenThatAHeaderCanHold(byte[] input) {
    BODY.set(new String(input, UTF_8));
    TokenAnswer answer;
    try {
      answer = ENDPOINT.request(new TokenForm("test"), false, CallOptions.DEFAULTS);
    } catch (TokenException refused) {
      assertThat(refused.getMessage()).matches("POST /oauth/token: [A-Za-z ,:']+");
      return;
    }

    AccessToken token =
        answer.token(Set.of("a.read"), VirtualTime.START, answer.refreshTokenOr(null), null);
    assertThat(token.value().reveal()).matches("[!-~]+");
    assertThat(Duration.between(token.issuedAt(), token.expiresAt()))
        .isBetween(Duration.ofSeconds(1), Duration.ofDays(365));
    assertThat(token.toString()).doesNotContain("value=" + token.value().reveal() + ",");
  }
}
