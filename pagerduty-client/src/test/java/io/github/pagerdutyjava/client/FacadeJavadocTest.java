package io.github.pagerdutyjava.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Javadoc of the facades names their operations and the OAuth scopes that these need. */
class FacadeJavadocTest {

  private static final Map<String, String> SCOPES = OperationTable.scopes();

  static List<FacadeSource> facades() {
    return FacadeSource.all();
  }

  @Test
  void allOperationsAndAllFacadesAreFound() {
    assertThat(SCOPES).hasSize(465);
    assertThat(facades())
        .extracting(FacadeSource::name)
        .contains("Incidents", "OnCalls", "Schedules", "Users");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("facades")
  void everyMethodNamesItsOperationsAndTheirScopes(FacadeSource facade) {
    facade
        .docs()
        .forEach(
            (method, doc) -> {
              Set<String> operations = FacadeSource.named(doc);
              assertThat(operations).as("operations of " + method).isNotEmpty();
              assertThat(SCOPES.keySet()).as("PagerDuty's operations").containsAll(operations);
              assertThat(scopes(operations)).as(method).allMatch(doc::contains);
            });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("facades")
  void everyMethodSaysWhetherItActsAsSomebody(FacadeSource facade) {
    Set<String> acting =
        OperationTable.all().stream()
            .filter(OperationTable.Line::from)
            .map(OperationTable.Line::operation)
            .collect(Collectors.toSet());
    facade
        .docs()
        .forEach(
            (method, doc) -> {
              if (FacadeSource.named(doc).stream().anyMatch(acting::contains)) {
                assertThat(doc).as(method).contains("{@code From}");
              }
            });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("facades")
  void everyOperationThatIsCalledIsNamed(FacadeSource facade) {
    Set<String> named = new TreeSet<>();
    facade.docs().values().forEach(doc -> named.addAll(FacadeSource.named(doc)));

    assertThat(named).isEqualTo(facade.called());
  }

  private static List<String> scopes(Set<String> operations) {
    return operations.stream()
        .map(SCOPES::get)
        .filter(scope -> !scope.equals(OperationTable.NO_SCOPE))
        .map(scope -> "{@code " + scope + "}")
        .distinct()
        .toList();
  }
}
