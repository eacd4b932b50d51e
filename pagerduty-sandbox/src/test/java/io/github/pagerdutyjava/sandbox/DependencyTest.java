package io.github.pagerdutyjava.sandbox;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class DependencyTest {

  private static JavaClasses sandbox() {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackagesOf(PagerDutySandbox.class);
  }

  @Test
  void theSandboxSharesNothingWithTheClient() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "io.github.pagerdutyjava.sandbox",
            "java..",
            "com.squareup.moshi..",
            "okio..",
            "org.jspecify..",
            "org.junit.jupiter.api.extension..")
        .check(sandbox());
  }

  @Test
  void onlyTheExtensionKnowsJunit() {
    noClasses()
        .that()
        .doNotHaveSimpleName("PagerDutySandboxExtension")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.junit..")
        .check(sandbox());
  }
}
