package io.github.pagerdutyjava.oauth;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.pagerdutyjava.Internal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rules of the house that a compiler does not know. */
class ArchitectureTest {

  private static final String ROOT = "io.github.pagerdutyjava";
  private static final String OAUTH = ROOT + ".oauth";

  private static final JavaClasses OF_OAUTH =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(OAUTH);

  @Test
  void oauthKnowsTheCoreAndNoOtherPartOfTheHouse() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(ROOT + "..")
                .and(not(resideInAnyPackage(OAUTH + "..", ROOT, ROOT + ".internal.."))))
        .check(OF_OAUTH);
  }

  @Test
  void everyPackageSaysWhatMayBeNull() {
    assertThat(OF_OAUTH).allMatch(type -> type.getPackage().isAnnotatedWith(NullMarked.class));
  }

  @Test
  void accessorsHaveNoPrefix() {
    noMethods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .should()
        .haveNameMatching("(get|set)[A-Z].*")
        .check(OF_OAUTH);
  }

  @Test
  void namesSayWhatAClassIs() {
    noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?)").check(OF_OAUTH);
  }

  @Test
  void classesAreFinal() {
    classes()
        .that()
        .arePublic()
        .and()
        .areNotInterfaces()
        .and()
        .areNotEnums()
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(OF_OAUTH);
  }

  @Test
  void noOtherLibraryIsInAPublicSignature() {
    List<String> found =
        OF_OAUTH.stream()
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .flatMap(type -> type.getCodeUnits().stream())
            .filter(ArchitectureTest::isOpen)
            .filter(ArchitectureTest::namesAnotherLibrary)
            .map(JavaCodeUnit::getFullName)
            .toList();

    assertThat(found).isEmpty();
  }

  /** Synthetic methods are the compiler's. */
  private static boolean isOpen(JavaCodeUnit unit) {
    Set<JavaModifier> modifiers = unit.getModifiers();
    return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
        && !modifiers.contains(JavaModifier.SYNTHETIC)
        && !unit.isAnnotatedWith(Internal.class);
  }

  private static boolean namesAnotherLibrary(JavaCodeUnit unit) {
    return Stream.of(
            Stream.of(unit.getReturnType()),
            unit.getParameterTypes().stream(),
            unit.getExceptionTypes().stream())
        .flatMap(types -> types)
        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
        .map(JavaClass::getPackageName)
        .anyMatch(
            name ->
                !name.isEmpty()
                    && !name.startsWith("java.")
                    && !name.equals(ROOT)
                    && !name.equals(OAUTH));
  }
}
