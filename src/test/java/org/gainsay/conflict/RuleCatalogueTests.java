package org.gainsay.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.conflict.rule.QuoteAltered;
import org.gainsay.conflict.rule.RuleCases;
import org.junit.jupiter.api.Test;

class RuleCatalogueTests {

    private final RuleCatalogue catalogue = RuleCatalogue.standard();

    @Test
    void everyRuleHasItsWholeFamily() {
        List<String> missing = new ArrayList<>();
        for (Rule rule : catalogue.rules()) {
            String id = rule.id();
            if (!id.matches("[a-z]+(-[a-z]+)+")) {
                missing.add(id + ": an id of lower-case words joined by hyphens");
            }
            if (RuleCases.filesWithHits(id) < 2) {
                missing.add(id + ": cases that it finds, about two kinds of event");
            }
            if (RuleCases.nearMisses(id) == 0) {
                missing.add(id + ": a case that it leaves alone");
            }
        }
        assertThat(missing).as("still to be written").isEmpty();
    }

    @Test
    void everyCaseFolderBelongsToARule() {
        assertThat(catalogue.rules()).extracting(Rule::id).containsAll(RuleCases.folders());
    }

    @Test
    void listsEveryRuleClass() {
        List<String> classes = new ClassFileImporter()
                .importPackages("org.gainsay.conflict.rule").stream()
                        .filter(type -> type.isAssignableTo(Rule.class))
                        .map(JavaClass::getName)
                        .toList();
        assertThat(catalogue.rules())
                .extracting(rule -> rule.getClass().getName())
                .hasSameElementsAs(classes);
    }

    @Test
    void isSortedById() {
        assertThat(catalogue.rules()).extracting(Rule::id).isSorted().hasSameSizeAs(catalogue.pages());
    }

    @Test
    void refusesTwoRulesOfOneName() {
        assertThatThrownBy(() -> new RuleCatalogue(List.of(new QuoteAltered(), new QuoteAltered())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("quote-altered");
    }
}
