package org.gainsay;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Who may know whom: modules depend upstream only, and reading and judging stay plain Java. */
class ModularityTests {

    private static final String[] STORE_AND_WEB = {
        "org.springframework.data..",
        "org.springframework.jdbc..",
        "org.springframework.orm..",
        "org.springframework.web..",
        "org.springframework.transaction..",
        "org.springframework.boot..",
        "org.hibernate..",
        "jakarta.persistence..",
        "jakarta.servlet..",
        "org.thymeleaf..",
        "java.sql..",
        "javax.sql.."
    };

    private static JavaClasses gainsay;

    @BeforeAll
    static void importClasses() {
        gainsay = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.gainsay");
    }

    @Test
    void modulesDependUpstreamOnly() {
        ApplicationModules modules = ApplicationModules.of(Gainsay.class).verify();
        new Documenter(modules).writeDocumentation();
    }

    @Test
    void leavesKnowNoArticleNoSpringAndNoStore() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.gainsay.text..",
                        "org.gainsay.quantity..",
                        "org.gainsay.timex..",
                        "org.gainsay.gazetteer..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(STORE_AND_WEB)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("org.gainsay.article..", "org.gainsay.claim..")
                .because("leaves recognise words, figures, times and places in any text")
                .check(gainsay);
    }

    @Test
    void readingKnowsNoStoreAndNoWeb() {
        noClasses()
                .that()
                .resideInAnyPackage("org.gainsay.extract..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(STORE_AND_WEB)
                .because("a folder is read without a database or a server")
                .check(gainsay);
    }

    @Test
    void judgingKnowsNoStoreNoWebAndNoClock() {
        noClasses()
                .that()
                .resideInAnyPackage("org.gainsay.fact..", "org.gainsay.conflict.rule..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(STORE_AND_WEB)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .because("the same claims must give the same findings, today and in ten years")
                .check(gainsay);
    }
}
