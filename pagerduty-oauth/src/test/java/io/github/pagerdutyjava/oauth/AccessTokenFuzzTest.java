package io.github.pagerdutyjava.oauth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.pagerdutyjava.Secret;

class AccessTokenFuzzTest {

  @FuzzTest
  void aTextIsRefusedUnquotedOrATokenThatCanBeWrittenAndReadAgain(byte[] input) {
    String text = new String(input, UTF_8);
    AccessToken token;
    try {
      token = AccessToken.parse(Secret.of(text));
    } catch (IllegalArgumentException refused) {
      assertThat(refused).hasMessageStartingWith("json: not an access token").hasNoCause();
      return;
    }

    if (!text.contains("\\u")) {
      assertThat(AccessToken.parse(token.toJson())).isEqualTo(token);
    }
  }
}
