package io.github.pagerdutyjava.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/faults.md} says what the tests say. It is written anew with {@code
 * -Dpagerduty.docs=write}.
 */
class FaultsPageTest {

  private static final Path FILE = Path.of("../docs/faults.md");

  @Test
  void thePageSaysWhatTheTestsSay() throws IOException {
    String page = new FaultsPage().text();
    if ("write".equals(System.getProperty("pagerduty.docs"))) {
      Files.writeString(FILE, page);
    }

    assertThat(Files.readString(FILE)).isEqualTo(page);
  }

  @Test
  void everyRowHasATest() {
    assertThat(new FaultsPage().missing()).isEmpty();
  }

  @Test
  void everyTestOfAFaultSaysWhatHappens() {
    assertThat(FaultTest.all())
        .allSatisfy(test -> assertThat(test.behaviour()).as(test.name()).endsWith("."));
  }
}
