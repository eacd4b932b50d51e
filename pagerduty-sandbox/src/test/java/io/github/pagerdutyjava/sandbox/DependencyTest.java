package io.github.pagerdutyjava.sandbox;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class DependencyTest {

  @Test
  void theSandboxSharesNothingWithTheClient() {
    JavaClasses sandbox =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackagesOf(PagerDutySandbox.class);
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "io.github.pagerdutyjava.sandbox",
            "java..",
            "com.squareup.moshi..",
            "okio..",
            "org.jspecify..")
        .check(sandbox);
  }
}
