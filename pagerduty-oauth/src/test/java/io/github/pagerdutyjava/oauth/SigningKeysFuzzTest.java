package io.github.pagerdutyjava.oauth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.pagerdutyjava.internal.Transport;
import java.util.concurrent.atomic.AtomicReference;

class SigningKeysFuzzTest {

  private static final AtomicReference<String> KEYS = new AtomicReference<>("");
  private static final Transport SERVER =
      Answering.with(path -> Answering.document(path, KEYS.get()));

  @FuzzTest
  void keysAreRefusedOrFoundByTheirId(byte[] input) {
    KEYS.set(new String(input, UTF_8));
    try {
      SigningKeys.Signer signer = new SigningKeys(SERVER).signer("k");
      assertThat(signer.issuer()).isEqualTo(Answering.ISSUER);
      assertThat(signer.key().getModulus()).isPositive();
    } catch (TokenException refused) {
      assertThat(refused).message().doesNotContainPattern("\\v").hasSizeLessThan(200);
    }
  }
}
