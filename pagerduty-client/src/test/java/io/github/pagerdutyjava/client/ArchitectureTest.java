package io.github.pagerdutyjava.client;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static io.github.pagerdutyjava.client.House.CLIENT;
import static io.github.pagerdutyjava.client.House.HOUSE;
import static io.github.pagerdutyjava.client.House.OF_CLIENT;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import io.github.pagerdutyjava.faultwatch.HouseRules;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The rules of the house that a compiler does not know. */
class ArchitectureTest {

  private static final String MODEL = CLIENT + ".model..";
  private static final String PAGING = CLIENT + ".paging..";

  /** A list operation may return a record of a sibling; nothing else crosses. */
  private static final Set<String> BETWEEN_RESOURCES =
      Set.of(
          "incidents -> changeevents",
          "incidents -> logentries",
          "schedules -> users",
          "services -> changeevents",
          "users -> licenses");

  /** Packages of what several resources have in common; they know no resource. */
  private static final Set<String> SHARED =
      Set.of("audit", "customfields", "enablements", "eventrules", "impacts", "subscriptions");

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching(CLIENT + ".(*)..").should().beFreeOfCycles().check(OF_CLIENT);
  }

  @Test
  void theArrowsPointFromTheFrontDoorToTheCore() {
    noClasses()
        .that()
        .resideInAPackage(MODEL)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(CLIENT + "..")
                .and(DescribedPredicate.not(resideInAnyPackage(MODEL))))
        .check(OF_CLIENT);
    noClasses()
        .that()
        .resideInAPackage(PAGING)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(CLIENT + "..")
                .and(DescribedPredicate.not(resideInAnyPackage(MODEL, PAGING))))
        .check(OF_CLIENT);
    noClasses()
        .that()
        .resideInAPackage(CLIENT + ".*..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(CLIENT)
        .check(OF_CLIENT);
    noClasses()
        .that()
        .resideOutsideOfPackage(CLIENT + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(CLIENT + "..")
        .check(HOUSE);
  }

  @Test
  void theClientKnowsTheCoreAndNoOtherPartOfTheHouse() {
    HouseRules.knowTheCoreAnd(OF_CLIENT, CLIENT + "..");
  }

  @Test
  void resourcesDoNotKnowEachOther() {
    Set<String> found = new TreeSet<>();
    for (JavaClass from : OF_CLIENT) {
      from.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass())
          .filter(to -> isResource(from) && isResource(to))
          .filter(to -> !to.getPackageName().equals(from.getPackageName()))
          .filter(to -> !SHARED.contains(lastName(to)))
          .forEach(to -> found.add(lastName(from) + " -> " + lastName(to)));
    }

    assertThat(found).isEqualTo(BETWEEN_RESOURCES);
  }

  @Test
  void whatASiblingReturnsIsARecordAndNotItsFacade() {
    noClasses()
        .that()
        .resideInAPackage(CLIENT + ".incidents")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(CLIENT + ".changeevents", CLIENT + ".logentries")
                .and(simpleNameEndingWith("Api").or(simpleNameEndingWith("Query"))))
        .check(OF_CLIENT);
  }

  @Test
  void everyPackageSaysWhatMayBeNull() {
    HouseRules.sayWhatMayBeNull(HOUSE);
  }

  @Test
  void accessorsHaveNoPrefix() {
    HouseRules.accessorsHaveNoPrefix(HOUSE);
  }

  @Test
  void namesSayWhatAClassIs() {
    HouseRules.namesSayWhatAClassIs(HOUSE);
  }

  @Test
  void retrofitInterfacesStayInTheirPackage() {
    noClasses()
        .that()
        .haveSimpleNameEndingWith("Api")
        .and()
        .areInterfaces()
        .should()
        .bePublic()
        .check(OF_CLIENT);
  }

  private static boolean isResource(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith(CLIENT + ".")
        && !name.startsWith(CLIENT + ".model")
        && !name.startsWith(CLIENT + ".paging");
  }

  private static String lastName(JavaClass type) {
    String name = type.getPackageName();
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
