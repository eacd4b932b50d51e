package io.github.pagerdutyjava.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/operations.md} says what the code is. It is written anew with {@code
 * -Dpagerduty.docs=write}.
 */
class OperationsPageTest {

  private static final Path FILE = Path.of("../docs/operations.md");

  @Test
  void thePageSaysWhatTheFacadesSay() throws IOException {
    String page = new OperationsPage().text();
    if ("write".equals(System.getProperty("pagerduty.docs"))) {
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, page);
    }

    assertThat(Files.readString(FILE)).isEqualTo(page);
  }

  @Test
  void everyOperationThatIsCalledIsReachedFromAClient() {
    Set<String> called =
        FacadeSource.all().stream()
            .flatMap(facade -> facade.called().stream())
            .collect(Collectors.toSet());

    called.removeAll(TypedMethods.byOperation().keySet());

    assertThat(called).isEmpty();
  }
}
