package io.github.pagerdutyjava.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.Locale;
import okio.ByteString;

/**
 * The first line is the header, where a dollar stands for the right digits; the rest is the body.
 */
class WebhookSignatureFuzzTest {

  private static final String SECRET = "a secret that nobody knows";
  private static final WebhookSignature SIGNATURE = WebhookSignature.of("another", SECRET);

  @FuzzTest
  void aBodyIsGenuineIfAndOnlyIfOneOfItsSignaturesIsRight(byte[] input) {
    String text = new String(input, UTF_8);
    int line = Math.max(0, text.indexOf('\n'));
    byte[] body = text.substring(line).getBytes(UTF_8);
    String right = ByteString.of(body).hmacSha256(ByteString.encodeUtf8(SECRET)).hex();
    String header = text.substring(0, line).replace("$", right);

    boolean genuine = SIGNATURE.verify(body, header);

    assertThat(genuine).isEqualTo(body.length > 0 && holds(header, right));
  }

  private static boolean holds(String header, String right) {
    return Arrays.stream(header.split(",", -1))
        .map(String::strip)
        .filter(part -> part.startsWith("v1="))
        .anyMatch(part -> part.substring(3).strip().toLowerCase(Locale.ROOT).equals(right));
  }
}
