package io.github.pagerdutyjava.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ScopeTest {

  private static final Pattern REQUIRED = Pattern.compile("requires: `([a-z_:]+\\.[a-z]+)`");

  @Test
  void constantsAreNamedByTheirScopes() {
    Map<String, String> scopes = scopes();

    assertThat(scopes).isNotEmpty();
    scopes.forEach(
        (name, scope) -> {
          assertThat(scope).matches("[a-z_]+(:[a-z_]+)?\\.(read|write)");
          assertThat(name).isEqualTo(scope.replaceAll("[.:]", "_").toUpperCase(Locale.ROOT));
          assertThat(AskedScopes.require(scope)).containsExactly(scope);
        });
  }

  @Test
  void everyScopeOfPagerDutysOperationsIsThereAndNoOther() throws IOException {
    Path file = Path.of(System.getProperty("pagerduty.spec", ""), "rest-openapiv3.json");
    assumeTrue(Files.exists(file), "needs -Dpagerduty.spec=<folder with rest-openapiv3.json>");
    Set<String> required = new TreeSet<>();
    REQUIRED
        .matcher(Files.readString(file))
        .results()
        .map(MatchResult::group)
        .map(text -> text.substring(text.indexOf('`') + 1, text.length() - 1))
        .forEach(required::add);
    // One operation's description has it without the s that all others write.
    required.remove("incident.read");

    assertThat(new TreeSet<>(scopes().values())).isEqualTo(required);
  }

  private static Map<String, String> scopes() {
    Map<String, String> scopes = new TreeMap<>();
    Arrays.stream(Scope.class.getFields())
        .forEach(field -> scopes.put(field.getName(), text(field)));
    return scopes;
  }

  private static String text(Field field) {
    try {
      return (String) field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
