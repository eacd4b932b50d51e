package io.github.pagerdutyjava.oauth;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.pagerdutyjava.faultwatch.HouseRules;
import org.junit.jupiter.api.Test;

/** The rules of the house that a compiler does not know. */
class ArchitectureTest {

  private static final String OAUTH = "io.github.pagerdutyjava.oauth";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(OAUTH);

  @Test
  void oauthKnowsTheCoreAndNoOtherPartOfTheHouse() {
    HouseRules.knowTheCoreAnd(CLASSES, OAUTH + "..");
  }

  @Test
  void everyPackageSaysWhatMayBeNull() {
    HouseRules.sayWhatMayBeNull(CLASSES);
  }

  @Test
  void accessorsHaveNoPrefix() {
    HouseRules.accessorsHaveNoPrefix(CLASSES);
  }

  @Test
  void namesSayWhatAClassIs() {
    HouseRules.namesSayWhatAClassIs(CLASSES);
  }

  @Test
  void publicClassesAreFinal() {
    HouseRules.publicClassesAreFinal(CLASSES);
  }

  @Test
  void noOtherLibraryIsInAPublicSignature() {
    HouseRules.noOtherLibraryIsInAPublicSignature(CLASSES, OAUTH);
  }
}
