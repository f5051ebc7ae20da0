package org.gainsay.conflict.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gainsay.claim.ClaimBuilder.figure;
import static org.gainsay.claim.ClaimBuilder.worded;

import java.util.List;
import org.gainsay.claim.Attribution;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.Modality;
import org.gainsay.conflict.Dossiers;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.Rule;
import org.gainsay.conflict.Scope;
import org.gainsay.conflict.Severity;
import org.gainsay.conflict.Strength;
import org.gainsay.fact.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the cases cannot say: strength, severity, scope, keys and evidence of the rules on words. */
class WordedRulesTests {

    @Test
    void callsALostNegationGrave() {
        assertThat(judge(
                        new QuoteAltered(),
                        said("One", "The dam was not inspected in May"),
                        said("Two", "The dam was inspected in May")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.HIGH));
    }

    @Test
    void putsAgreeingQuotationsIntoOnePosition() {
        assertThat(judge(
                        new QuoteAltered(),
                        said("One", "We will close both plants before the summer"),
                        said("Two", "We will sell both plants before the summer"),
                        said("Three", "We'll close both plants before the summer")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.positions())
                        .extracting(position -> position.claims().size())
                        .containsExactly(2, 1));
    }

    @Test
    void leavesQuotationsOfOtherDaysAlone() {
        assertThat(judge(
                        new QuoteAltered(),
                        said("One", "We will close both plants before the summer")
                                .published("2031-05-01"),
                        said("Two", "We will sell both plants before the summer")
                                .published("2031-05-06")))
                .isEmpty();
    }

    @Test
    void leavesBothWordingsInOneTextAlone() {
        assertThat(judge(
                        new QuoteAltered(),
                        said("One", "We will close both plants before the summer"),
                        said("One", "We will sell both plants before the summer")
                                .start(900),
                        said("Two", "We will sell both plants before the summer")))
                .isEmpty();
    }

    @Test
    void keepsTheKeyOfAQuotationWhenCopiesJoin() {
        ClaimBuilder one = said("One", "We will close both plants before the summer");
        ClaimBuilder two = said("Two", "We will sell both plants before the summer");
        String key = judge(new QuoteAltered(), one, two).get(0).factKey();

        assertThat(judge(new QuoteAltered(), one, two, said("Three", "We will sell both plants before the summer")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.factKey()).isEqualTo(key));
    }

    @Test
    void keepsTheKeyOfAQuotationWhicheverWordingCameFirst() {
        ClaimBuilder two = said("Two", "We will start to sell both plants before the summer")
                .published("2031-05-06T09:00Z");
        String early = key(
                two,
                said("One", "We will begin to close both plants before the summer")
                        .published("2031-05-06T08:00Z"));
        String late = key(
                two,
                said("One", "We will begin to close both plants before the summer")
                        .published("2031-05-06T10:00Z"));

        assertThat(early).isEqualTo(late);
        assertThat(early).contains("solberg", "2031-05-06", "plant").doesNotContain("clos", "sel", "begin", "start");
    }

    @Test
    void findsOneHolderWithTwoFirstNames() {
        assertThat(judge(new NamesDiffer(), holder("One", "Mehmet Aksoy"), holder("Two", "Murat Aksoy")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.LOW);
                    assertThat(finding.scope()).isEqualTo(Scope.CROSS);
                    assertThat(finding.question()).isEqualTo("Who is the governor of Kütahya?");
                });
    }

    @Test
    void findsTwoFirstNamesInsideOneArticle() {
        assertThat(judge(new NamesDiffer(), holder("One", "Mehmet Aksoy"), holder("One", "Murat Aksoy")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.scope()).isEqualTo(Scope.INTRA));
    }

    @Test
    void letsOneArticleNameTwoHolders() {
        assertThat(judge(
                        new NamesDiffer(),
                        holder("One", "Mehmet Aksoy"),
                        holder("One", "Leyla Demir"),
                        holder("Two", "Leyla Demir")))
                .isEmpty();
    }

    @Test
    void notesSpellings() {
        assertThat(judge(new NamesDiffer(), holder("One", "Serhiy Moroz"), holder("Two", "Sergei Moroz")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.INFO));
    }

    @Test
    void letsAnOfficeChangeHandsWithTime() {
        assertThat(judge(
                        new NamesDiffer(),
                        holder("One", "Mehmet Aksoy").published("2031-01-02"),
                        holder("Two", "Leyla Demir").published("2031-05-02")))
                .isEmpty();
    }

    @Test
    void tellsTheSameFigureAsFactAndAsHearsay() {
        assertThat(judge(
                        new AttributionDropped(),
                        died("One", Modality.ASSERTED),
                        died("Two", Modality.REPORTED),
                        died("Three", Modality.UNVERIFIED)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.strength()).isEqualTo(Strength.TENSION);
                    assertThat(finding.positions())
                            .extracting(Position::value)
                            .containsExactlyInAnyOrder("told as a fact", "reported", "not verified");
                });
    }

    @Test
    void acceptsAConfirmation() {
        ClaimBuilder confirmed = died("Three", Modality.ASSERTED)
                .attribution(new Attribution(null, null, "police", null, null, "police confirmed"));
        assertThat(judge(
                        new AttributionDropped(),
                        died("One", Modality.ASSERTED),
                        died("Two", Modality.REPORTED),
                        confirmed))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "police could not confirm",
                "police couldn't confirm",
                "unconfirmed reports",
                "police refused to confirm",
                "officials, who await confirmation",
                "police have not confirmed"
            })
    void takesNoRefusalForAConfirmation(String words) {
        ClaimBuilder refused =
                died("Three", Modality.ASSERTED).attribution(new Attribution(null, null, "police", null, null, words));
        assertThat(judge(
                        new AttributionDropped(),
                        died("One", Modality.ASSERTED),
                        died("Two", Modality.REPORTED),
                        refused))
                .hasSize(1);
    }

    @Test
    void acceptsNoConfirmationFromBeforeTheHearsay() {
        ClaimBuilder confirmed = died("Three", Modality.ASSERTED)
                .published("2031-05-06T08:00Z")
                .attribution(new Attribution(null, null, "police", null, null, "police confirmed"));
        assertThat(judge(
                        new AttributionDropped(),
                        died("One", Modality.ASSERTED).published("2031-05-06T10:00Z"),
                        died("Two", Modality.REPORTED).published("2031-05-06T09:00Z"),
                        confirmed))
                .hasSize(1);
    }

    @Test
    void namesTheEventInItsKeyAndNotInItsMeasure() {
        assertThat(judge(
                        new AttributionDropped(),
                        surrendered("One", Modality.ASSERTED),
                        surrendered("Two", Modality.CLAIMED)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.measure()).isEqualTo("event");
                    assertThat(finding.factKey()).startsWith("event|").contains("|surrender/");
                });
    }

    @Test
    void acceptsALaterAssertion() {
        assertThat(judge(
                        new AttributionDropped(),
                        died("One", Modality.ASSERTED).published("2031-05-08"),
                        died("Two", Modality.REPORTED)))
                .isEmpty();
    }

    @Test
    void findsAnArticleThatDoubtsItsOwnWords() {
        assertThat(judge(
                        new AttributionDropped(),
                        died("One", Modality.ASSERTED),
                        died("One", Modality.UNVERIFIED).start(900)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.scope()).isEqualTo(Scope.INTRA));
    }

    @Test
    void givesTheCalendarTheClaimsThatAgreeWithIt() {
        assertThat(judge(
                        new WeekdayDateMismatch(),
                        weekday("One", "Tuesday", "2024-03-04"),
                        weekday("Two", "Monday", "2024-03-04")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.article()).isEqualTo("one");
                    assertThat(finding.scope()).isEqualTo(Scope.CROSS);
                    assertThat(finding.positions())
                            .filteredOn(position -> position.value().startsWith("Monday"))
                            .singleElement()
                            .satisfies(position -> assertThat(position.claims()).hasSize(1));
                });
    }

    @Test
    void readsShortWeekdays() {
        assertThat(judge(new WeekdayDateMismatch(), weekday("One", "Tues.", "2024-03-04")))
                .hasSize(1);
        assertThat(judge(new WeekdayDateMismatch(), weekday("One", "Mon", "2024-03-04")))
                .isEmpty();
    }

    private static ClaimBuilder said(String outlet, String words) {
        return worded(ClaimKind.QUOTE, "quote", words)
                .outlet(outlet)
                .source("Ingrid Solberg", null)
                .quoted();
    }

    private static ClaimBuilder holder(String outlet, String name) {
        return worded(ClaimKind.NAME, "name", name)
                .outlet(outlet)
                .population("governor of Kütahya")
                .at("Kütahya");
    }

    private static ClaimBuilder died(String outlet, Modality modality) {
        return figure("killed").outlet(outlet).exactly(19).at("Valparaíso").modality(modality);
    }

    private static ClaimBuilder surrendered(String outlet, Modality modality) {
        return worded(ClaimKind.EVENT, "event", "surrender")
                .outlet(outlet)
                .at("Valparaíso")
                .modality(modality);
    }

    private static String key(ClaimBuilder... quotations) {
        return judge(new QuoteAltered(), quotations).get(0).factKey();
    }

    private static ClaimBuilder weekday(String outlet, String words, String day) {
        return ClaimBuilder.of(ClaimKind.DATE, "date")
                .quote(words + ", 4 March")
                .outlet(outlet)
                .published("2024-03-06")
                .on(day);
    }

    private static List<Finding> judge(Rule rule, ClaimBuilder... claims) {
        return rule.judge(
                Dossiers.of(List.of(claims).stream().map(ClaimBuilder::build).toList()));
    }
}
