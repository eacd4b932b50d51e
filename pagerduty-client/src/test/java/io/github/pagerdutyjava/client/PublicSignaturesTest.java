package io.github.pagerdutyjava.client;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static io.github.pagerdutyjava.client.House.CLIENT;
import static io.github.pagerdutyjava.client.House.HOUSE;
import static io.github.pagerdutyjava.client.House.OF_CLIENT;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.pagerdutyjava.Internal;
import io.github.pagerdutyjava.PagerDutyHttp;
import io.github.pagerdutyjava.client.model.Body;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What users can see of the library. */
class PublicSignaturesTest {

  @Test
  void noOtherLibraryIsInAPublicSignature() {
    methods()
        .that()
        .areDeclaredInClassesThat(arePublicApi())
        .should(nameNoOtherLibrary())
        .check(HOUSE);
    classes().that(arePublicApi()).should(nameNoOtherLibraryInConstructors()).check(HOUSE);
  }

  @Test
  void okHttpHasOneDoor() {
    List<String> doors =
        publicMethods()
            .filter(method -> namesAnyOf(method, "okhttp3"))
            .map(JavaMethod::getFullName)
            .toList();

    assertThat(doors)
        .singleElement()
        .asString()
        .startsWith(PagerDutyHttp.Builder.class.getName() + ".okHttp(");
  }

  @Test
  void theConstructorsOfRecordsAndFacadesAreInternal() {
    classes()
        .that(arePublicApi())
        .and()
        .resideInAPackage(CLIENT + "..")
        .and()
        .areNotAssignableTo(Body.class)
        .should(
            new ArchCondition<>("have public constructors with @Internal only") {
              @Override
              public void check(JavaClass item, ConditionEvents events) {
                item.getConstructors().stream()
                    .filter(constructor -> constructor.getModifiers().contains(JavaModifier.PUBLIC))
                    .filter(constructor -> !constructor.isAnnotatedWith(Internal.class))
                    .forEach(
                        constructor ->
                            events.add(
                                SimpleConditionEvent.violated(item, constructor.getFullName())));
              }
            })
        .check(OF_CLIENT);
  }

  private static DescribedPredicate<JavaClass> arePublicApi() {
    return DescribedPredicate.describe("are public API", PublicSignaturesTest::isPublicApi);
  }

  private static boolean isPublicApi(JavaClass type) {
    boolean isOpen =
        type.getModifiers().contains(JavaModifier.PUBLIC)
            && !isInternal(type)
            && !type.getPackageName().contains(".internal");
    return isOpen && type.getEnclosingClass().map(PublicSignaturesTest::isPublicApi).orElse(true);
  }

  private static boolean isInternal(CanBeAnnotated element) {
    return element.isAnnotatedWith(Internal.class);
  }

  private static Stream<JavaMethod> publicMethods() {
    return HOUSE.stream()
        .filter(PublicSignaturesTest::isPublicApi)
        .flatMap(type -> type.getMethods().stream())
        .filter(PublicSignaturesTest::isOpen);
  }

  /** Synthetic methods are the compiler's. */
  private static boolean isOpen(JavaCodeUnit unit) {
    Set<JavaModifier> modifiers = unit.getModifiers();
    return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
        && !modifiers.contains(JavaModifier.SYNTHETIC)
        && !isInternal(unit);
  }

  private static ArchCondition<JavaMethod> nameNoOtherLibrary() {
    return new ArchCondition<>("name no type of another library") {
      @Override
      public void check(JavaMethod method, ConditionEvents events) {
        boolean isDoor =
            method.getOwner().isEquivalentTo(PagerDutyHttp.Builder.class)
                && method.getName().equals("okHttp");
        report(method, !isDoor, events);
      }
    };
  }

  private static ArchCondition<JavaClass> nameNoOtherLibraryInConstructors() {
    return new ArchCondition<>("name no type of another library in constructors") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getConstructors().forEach(constructor -> report(constructor, true, events));
      }
    };
  }

  private static void report(JavaCodeUnit unit, boolean isChecked, ConditionEvents events) {
    boolean isWrong =
        namesAnyOf(
            unit,
            "okhttp3",
            "okio",
            "retrofit2",
            "com.squareup",
            "io.github.resilience4j",
            "kotlin");
    if (isChecked && isOpen(unit) && isWrong) {
      events.add(SimpleConditionEvent.violated(unit, unit.getFullName()));
    }
  }

  private static boolean namesAnyOf(JavaCodeUnit unit, String... packages) {
    return Stream.of(
            Stream.of(unit.getReturnType()),
            unit.getParameterTypes().stream(),
            unit.getExceptionTypes().stream())
        .flatMap(types -> types)
        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
        .anyMatch(
            type -> Stream.of(packages).anyMatch(name -> type.getPackageName().startsWith(name)));
  }
}
