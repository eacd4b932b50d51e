package io.github.pagerdutyjava.events;

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
  private static final String EVENTS = ROOT + ".events..";
  private static final String CORE = ROOT;
  private static final String CORE_INTERNAL = ROOT + ".internal..";

  private static final JavaClasses OF_EVENTS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT + ".events");

  @Test
  void eventsKnowTheCoreAndNoOtherPartOfTheHouse() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(ROOT + "..")
                .and(not(resideInAnyPackage(EVENTS, CORE, CORE_INTERNAL))))
        .check(OF_EVENTS);
  }

  @Test
  void everyPackageSaysWhatMayBeNull() {
    assertThat(OF_EVENTS).allMatch(type -> type.getPackage().isAnnotatedWith(NullMarked.class));
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
        .check(OF_EVENTS);
  }

  @Test
  void namesSayWhatAClassIs() {
    noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?)").check(OF_EVENTS);
  }

  @Test
  void classesAreFinalOrSealed() {
    classes()
        .that()
        .arePublic()
        .and()
        .areNotInterfaces()
        .and()
        .areNotEnums()
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(OF_EVENTS);
  }

  @Test
  void noOtherLibraryIsInAPublicSignature() {
    List<String> found =
        OF_EVENTS.stream()
            .filter(ArchitectureTest::isPublicApi)
            .flatMap(type -> type.getCodeUnits().stream())
            .filter(ArchitectureTest::isOpen)
            .filter(ArchitectureTest::namesAnotherLibrary)
            .map(JavaCodeUnit::getFullName)
            .toList();

    assertThat(found).isEmpty();
  }

  private static boolean isPublicApi(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && !type.isAnnotatedWith(Internal.class)
        && type.getEnclosingClass().map(ArchitectureTest::isPublicApi).orElse(true);
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
                    && !name.equals(ROOT + ".events"));
  }
}
