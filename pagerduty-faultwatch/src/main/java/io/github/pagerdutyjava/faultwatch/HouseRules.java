package io.github.pagerdutyjava.faultwatch;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The rules of the house that a compiler does not know and that hold in several modules. */
public final class HouseRules {

  private static final String ROOT = "io.github.pagerdutyjava";
  private static final String INTERNAL = ROOT + ".Internal";

  private HouseRules() {}

  /** Of this house, the classes know each other, the core and these packages, and nothing else. */
  public static void knowTheCoreAnd(JavaClasses module, String... packages) {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(ROOT + "..")
                .and(not(resideInAnyPackage(ROOT, ROOT + ".internal..")))
                .and(not(resideInAnyPackage(packages))))
        .check(module);
  }

  /** Every package says what may be null. */
  public static void sayWhatMayBeNull(JavaClasses module) {
    classes()
        .should(
            new ArchCondition<>("be in a @NullMarked package") {
              @Override
              public void check(JavaClass item, ConditionEvents events) {
                if (!item.getPackage().isAnnotatedWith(NullMarked.class)) {
                  events.add(SimpleConditionEvent.violated(item, item.getPackageName()));
                }
              }
            })
        .check(module);
  }

  /** Accessors are called as what they return. */
  public static void accessorsHaveNoPrefix(JavaClasses module) {
    noMethods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .and(not(overridesForeign()))
        .should()
        .haveNameMatching("(get|set)[A-Z].*")
        .check(module);
  }

  private static DescribedPredicate<JavaMethod> overridesForeign() {
    return describe(
        "override a method of another library",
        method ->
            method.getOwner().getAllRawSuperclasses().stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(other -> !other.getOwner().getPackageName().startsWith(ROOT))
                .anyMatch(other -> other.getName().equals(method.getName())));
  }

  /** Names say what a class is. */
  public static void namesSayWhatAClassIs(JavaClasses module) {
    noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?)").check(module);
  }

  /** Who extends a class of ours relies on what may change. */
  public static void publicClassesAreFinal(JavaClasses module) {
    classes()
        .that()
        .arePublic()
        .and()
        .areNotInterfaces()
        .and()
        .areNotEnums()
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(module);
  }

  /** What users see names the JDK, the core and these packages. */
  public static void noOtherLibraryIsInAPublicSignature(JavaClasses module, String... packages) {
    Set<String> ours = Set.copyOf(Stream.concat(Stream.of(ROOT), Stream.of(packages)).toList());
    noCodeUnits()
        .that(describe("users see", HouseRules::isPublicApi))
        .should(
            new ArchCondition<>("name another library") {
              @Override
              public void check(JavaCodeUnit item, ConditionEvents events) {
                List<String> others = others(item, ours);
                events.add(
                    new SimpleConditionEvent(
                        item, !others.isEmpty(), item.getFullName() + " names " + others));
              }
            })
        .check(module);
  }

  private static List<String> others(JavaCodeUnit unit, Set<String> ours) {
    return Stream.of(
            Stream.of(unit.getReturnType()),
            unit.getParameterTypes().stream(),
            unit.getExceptionTypes().stream())
        .flatMap(types -> types)
        .flatMap(type -> type.getAllInvolvedRawTypes().stream())
        .map(JavaClass::getPackageName)
        .filter(name -> !name.isEmpty() && !name.startsWith("java.") && !ours.contains(name))
        .toList();
  }

  /** Synthetic methods are the compiler's. */
  private static boolean isPublicApi(JavaCodeUnit unit) {
    Set<JavaModifier> modifiers = unit.getModifiers();
    boolean open =
        modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    return open
        && !modifiers.contains(JavaModifier.SYNTHETIC)
        && !unit.isAnnotatedWith(INTERNAL)
        && isPublicApi(unit.getOwner());
  }

  private static boolean isPublicApi(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && !type.isAnnotatedWith(INTERNAL)
        && type.getEnclosingClass().map(HouseRules::isPublicApi).orElse(true);
  }
}
