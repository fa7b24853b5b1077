package org.orrery.server;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The walls between the modules of the server. */
class ModulesTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.orrery.server");

  @Test
  void modulesTalkByTheirInterfacesAndWithoutCircles() {
    ApplicationModules.of(OrreryServer.class).verify();
  }

  @Test
  void onlyWorkflowKnowsTheEngine() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.orrery.server.workflow..")
        .should()
        .dependOnClassesThat(resideInAPackage("org.flowable.."))
        .check(CLASSES);
  }

  @Test
  void nothingKnowsAScreen() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.eclipse.swt..", "org.eclipse.ui..", "org.eclipse.gef..")
        .check(CLASSES);
  }

  @Test
  void implementationsStayAtHome() {
    noClasses()
        .that()
        .areAnnotatedWith(org.springframework.stereotype.Component.class)
        .or()
        .areAnnotatedWith(org.springframework.web.bind.annotation.RestController.class)
        .should()
        .bePublic()
        .check(CLASSES);
  }
}
