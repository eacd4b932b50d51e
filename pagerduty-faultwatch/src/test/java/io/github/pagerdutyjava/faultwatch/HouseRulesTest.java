package io.github.pagerdutyjava.faultwatch;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

  private static final String HERE = "io.github.pagerdutyjava.faultwatch";

  private static final Map<Class<?>, Consumer<JavaClasses>> BROKEN =
      Map.of(
          Named.class, HouseRules::accessorsHaveNoPrefix,
          LogUtils.class, HouseRules::namesSayWhatAClassIs,
          Open.class, HouseRules::publicClassesAreFinal,
          Lent.class, classes -> HouseRules.noOtherLibraryIsInAPublicSignature(classes, HERE),
          HouseRulesTest.class, classes -> HouseRules.knowTheCoreAnd(classes, "elsewhere"));

  @Test
  void noticeWhatBreaksThem() {
    BROKEN.forEach(
        (type, rule) ->
            assertThatThrownBy(() -> rule.accept(only(type)))
                .as(type.getSimpleName())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(type.getSimpleName()));
  }

  @Test
  void letPassWhatIsRight() {
    JavaClasses right = only(Traces.class);

    assertThatCode(
            () -> {
              BROKEN.values().forEach(rule -> rule.accept(right));
              HouseRules.sayWhatMayBeNull(new ClassFileImporter().importPackages(HERE));
            })
        .doesNotThrowAnyException();
  }

  private static JavaClasses only(Class<?> type) {
    return new ClassFileImporter().importClasses(type);
  }

  /** Has a prefix. */
  public static final class Named {

    public String getName() {
      return "";
    }
  }

  /** Is called what anything could be called. */
  static final class LogUtils {}

  /** Can be extended. */
  public static class Open {}
}
