package io.github.pagerdutyjava.client;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The compiled classes of the client and of the core that it stands on. */
final class House {

  static final String ROOT = "io.github.pagerdutyjava";
  static final String CLIENT = ROOT + ".client";

  static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT)
          .that(
              DescribedPredicate.not(
                  resideInAnyPackage(ROOT + ".sandbox..", ROOT + ".examples..")));

  static final JavaClasses OF_CLIENT = HOUSE.that(resideInAnyPackage(CLIENT + ".."));

  private House() {}
}
