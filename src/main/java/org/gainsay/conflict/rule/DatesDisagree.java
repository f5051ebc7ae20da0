package org.gainsay.conflict.rule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.gainsay.article.ArticleText;
import org.gainsay.claim.Claim;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.conflict.ConflictType;
import org.gainsay.conflict.Dossier;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.Rule;
import org.gainsay.conflict.RulePage;
import org.gainsay.conflict.Severity;
import org.gainsay.conflict.Strength;
import org.gainsay.fact.DatedEvents;
import org.gainsay.fact.DisputedDate;
import org.gainsay.fact.Position;
import org.gainsay.fact.Questions;
import org.gainsay.fact.Reference;
import org.gainsay.fact.WallClock;
import org.gainsay.fact.Witnesses;
import org.gainsay.timex.Granularity;
import org.gainsay.timex.ValidTime;
import org.jspecify.annotations.Nullable;

/**
 * One event is dated to two times that share no moment. Leaves alone: what recurs, plans, dates so far apart that two events
 * are meant, and times that only differ by the zone of the clock.
 */
public final class DatesDisagree implements Rule {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final RulePage page = RulePage.of(id());
    private final Questions questions = Questions.standard();
    private final Reference reference;

    /** Judges with this reference data. */
    public DatesDisagree(Reference reference) {
        this.reference = reference;
    }

    @Override
    public String id() {
        return "dates-disagree";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Finding> judge(Dossier dossier) {
        Witnesses witnesses = Witnesses.of(dossier.story(), dossier.articles());
        List<Claim> claims = dossier.claims().stream().sorted(witnesses.order()).toList();
        return DatedEvents.disputed(
                        claims,
                        new WallClock(dossier.articles()),
                        reference.places(),
                        dossier.story().key())
                .stream()
                .map(dispute -> finding(dispute, dossier.articles(), witnesses))
                .toList();
    }

    private Finding finding(DisputedDate dispute, Map<String, ArticleText> articles, Witnesses witnesses) {
        List<Position> positions = dispute.answers().stream()
                .map(answer -> witnesses.position(day(answer.get(0), articles), answer))
                .toList();
        Claim one = dispute.answers().get(0).get(0);
        Claim other = dispute.answers().get(1).get(0);
        String place = place(dispute.answers());
        return new Dispute(dispute.key(), null, question(dispute, one, place), place, positions)
                .by(
                        this,
                        ConflictType.DATE,
                        severity(dispute, witnesses),
                        Strength.CONTRADICTION,
                        capital(dispute.happening().label()) + " is dated " + day(one, articles) + " and "
                                + day(other, articles) + ".",
                        Dispute.cite(one) + " does not go with " + Dispute.cite(other));
    }

    private String question(DisputedDate dispute, Claim claim, @Nullable String place) {
        String subject = claim.population() == null ? "" : " of " + claim.population();
        return questions.ask("date", dispute.happening().label() + subject, place, null);
    }

    private static @Nullable String place(List<List<Claim>> answers) {
        return answers.stream()
                .flatMap(List::stream)
                .map(Claim::place)
                .filter(Objects::nonNull)
                .findFirst()
                .map(DatesDisagree::name)
                .orElse(null);
    }

    private static String name(PlaceFacet place) {
        return place.name() == null ? place.words() : place.name();
    }

    /** What lies far behind the news is its background. */
    private Severity severity(DisputedDate dispute, Witnesses witnesses) {
        Duration fresh = Duration.ofDays((long) page.parameter("news-days"));
        boolean news = dispute.answers().stream().flatMap(List::stream).anyMatch(claim -> !published(claim, witnesses)
                .isAfter(DatedEvents.start(claim).plus(fresh)));
        return news ? page.severity() : Severity.LOW;
    }

    private static Instant published(Claim claim, Witnesses witnesses) {
        Instant published = witnesses.published(claim);
        return published.equals(Instant.MAX) ? Instant.MIN : published;
    }

    /** The day in the zone of the article, or the words where they say more or less than a day. */
    private static String day(Claim claim, Map<String, ArticleText> articles) {
        ValidTime time = Objects.requireNonNull(claim.time().event());
        ArticleText article = articles.get(claim.article());
        ZoneOffset zone = article == null || article.published() == null
                ? ZoneOffset.UTC
                : article.published().at().getOffset();
        LocalDate first = time.from().atOffset(zone).toLocalDate();
        return time.granularity() == Granularity.DAY
                ? DAY.format(first)
                : DAY.format(first) + " (“" + claim.evidence().quote() + "”)";
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
