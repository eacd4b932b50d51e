package io.github.pagerdutyjava.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A webhook is PagerDuty's exactly if one of its signatures is, whatever else the header says. */
class F50_WebhookSignatureTest {

  private static final byte[] BODY =
      "{\"event\":{\"id\":\"01\",\"event_type\":\"incident.triggered\",\"data\":{\"title\":\"Überlast\"}}}"
          .getBytes(UTF_8);

  /** Made with another implementation, from BODY and the secret {@code canary-secret}. */
  private static final String HEX =
      "ceb2d6f464b175a145e5ba2deb238dde92c7be6bfaccafada63dba7c85836264";

  private static final String OTHER =
      "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

  private final WebhookSignature signature = WebhookSignature.of("canary-secret");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "v1=" + HEX,
        "v1=" + OTHER + ",v1=" + HEX,
        "v1=" + HEX + ",v1=" + OTHER,
        "v1=" + OTHER + ", v1=" + HEX,
        "  v1=" + HEX + " \t",
        "v1= " + HEX,
        "v1=" + OTHER + ",\r\n v1=" + HEX,
        "v2=" + OTHER + ",v1=" + HEX,
        "v2=abc,v1=" + HEX + ",v3=",
        "v1=zz,v1=" + HEX,
        ",,,v1=" + HEX + ",,",
        "v1=" + HEX + ",v1=" + HEX
      })
  void oneSignatureThatIsRightIsEnough(String header) {
    assertThat(signature.verify(BODY, header)).isTrue();
  }

  @Test
  void hexadecimalDigitsMayBeUpperCase() {
    assertThat(signature.verify(BODY, "v1=" + HEX.toUpperCase(Locale.ROOT))).isTrue();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        " ",
        ",",
        "=",
        "v1",
        "v1=",
        HEX,
        "v2=" + HEX,
        "V1=" + HEX,
        "v1:" + HEX,
        "v1=v1=" + HEX,
        "v11=" + HEX,
        "v1=0x" + HEX,
        "v1=" + HEX + "00",
        "v1=00" + HEX,
        "v1=" + OTHER,
        "v1=" + HEX + ";v1=" + OTHER,
        "v1=\"" + HEX + "\"",
        "v1=\u0000",
        "v1=\uD83D"
      })
  void withoutOneItIsNotPagerDutys(String header) {
    assertThat(signature.verify(BODY, header)).isFalse();
  }

  @Test
  void aPrefixOfASignatureIsNone() {
    for (int length = 0; length < HEX.length(); length++) {
      assertThat(signature.verify(BODY, "v1=" + HEX.substring(0, length))).isFalse();
    }
  }

  @Test
  void digitsOfOtherScriptsAreNone() {
    String wide = HEX.replace('6', '\uFF16');
    assertThat(signature.verify(BODY, "v1=" + wide)).isFalse();
  }

  @Test
  void eachOfSeveralSecretsIsTried() {
    assertThat(WebhookSignature.of("canary-of-tomorrow", "canary-secret").verify(BODY, "v1=" + HEX))
        .isTrue();
    assertThat(WebhookSignature.of("canary-secret", "canary-of-tomorrow").verify(BODY, "v1=" + HEX))
        .isTrue();
  }

  @Test
  void anotherSecretIsWrong() {
    assertThat(WebhookSignature.of("canary-of-tomorrow").verify(BODY, "v1=" + HEX)).isFalse();
    assertThat(WebhookSignature.of("canary- secret").verify(BODY, "v1=" + HEX)).isFalse();
  }

  @Test
  void theLineBreakOfAFileIsNoPartOfTheSecret() {
    assertThat(WebhookSignature.of("canary-secret\n").verify(BODY, "v1=" + HEX)).isTrue();
  }

  @Test
  void aBodyThatWasEncodedAgainIsAnotherBody() {
    String text = new String(BODY, UTF_8);
    assertThat(signature.verify((text + "\n").getBytes(UTF_8), "v1=" + HEX)).isFalse();
    assertThat(signature.verify(text.replace("\":", "\": ").getBytes(UTF_8), "v1=" + HEX))
        .isFalse();
    assertThat(signature.verify(text.replace("Ü", "\\u00dc").getBytes(UTF_8), "v1=" + HEX))
        .isFalse();
  }

  @Test
  void anyChangedBitIsNoticed() {
    for (int bit = 0; bit < 256; bit++) {
      byte[] changed = HexFormat.of().parseHex(HEX);
      changed[bit / 8] ^= (byte) (1 << (bit % 8));
      String header = "v1=" + HexFormat.of().formatHex(changed);
      assertThat(signature.verify(BODY, header)).isFalse();
    }
  }

  @Test
  void anEmptyBodyIsNotPagerDutys() {
    String signatureOfNothing = "b4afa431399a53b886e07236ad984d5d3005be522efbedfb41757188902a4e8d";
    assertThat(signature.verify(new byte[0], "v1=" + signatureOfNothing)).isFalse();
  }

  @Test
  void aMegabyteOfHeaderIsJudgedLikeAShortOne() {
    String candidates = ("v1=" + OTHER + ",").repeat(16_000);
    assertThat(candidates.length()).isGreaterThan(1_000_000);
    assertThat(signature.verify(BODY, candidates)).isFalse();
    assertThat(signature.verify(BODY, candidates + "v1=" + HEX)).isTrue();
    assertThat(signature.verify(BODY, ",".repeat(1_000_000))).isFalse();
    assertThat(signature.verify(BODY, "v1=" + "a".repeat(1_000_000))).isFalse();
  }

  @Test
  void noHeaderThatAStrangerMakesUpIsAnException() {
    Random random = new Random(50);
    String alphabet = "v1=2,; \t\"0aF\u0000\uFFFFé" + HEX;
    for (int round = 0; round < 2_000; round++) {
      StringBuilder header = new StringBuilder();
      for (int length = random.nextInt(200); length > 0; length--) {
        header.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      assertThat(signature.verify(BODY, header.toString())).isFalse();
    }
  }

  @Test
  void secretsThatCannotBeAreRefusedWithoutBeingShown() {
    assertThatThrownBy(WebhookSignature::of).isInstanceOf(IllegalArgumentException.class);
    for (String none : List.of("", " ", "\n")) {
      assertThatThrownBy(() -> WebhookSignature.of("canary", none))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("secrets: must not be blank");
    }
    assertThatThrownBy(() -> WebhookSignature.of("canary", null))
        .isInstanceOf(NullPointerException.class)
        .hasMessageNotContaining("canary");
  }

  @Test
  void aMissingBodyIsTheCallersMistake() {
    assertThatThrownBy(() -> signature.verify(null, "v1=" + HEX))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("body");
  }
}
