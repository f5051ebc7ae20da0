package org.gainsay.conflict.rule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.Modality;
import org.gainsay.conflict.ConflictType;
import org.gainsay.conflict.Dossier;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.Rule;
import org.gainsay.conflict.RulePage;
import org.gainsay.conflict.Strength;
import org.gainsay.fact.FactKey;
import org.gainsay.fact.Position;
import org.gainsay.fact.Witnesses;
import org.gainsay.quantity.Figure;
import org.gainsay.timex.Granularity;
import org.gainsay.timex.ValidTime;
import org.jspecify.annotations.Nullable;

/**
 * An article gives a length of time that does not fit between the first and the last day it gives for the same thing. First
 * and last day may be counted or not. Leaves alone: plans, and what began or ended more than once in the article.
 */
public final class DurationContradictsDates implements Rule {

    /** Shortest and longest length of each unit, in days. */
    private static final Map<String, double[]> DAYS = Map.of(
            "second", new double[] {1 / 86400d, 1 / 86400d},
            "minute", new double[] {1 / 1440d, 1 / 1440d},
            "hour", new double[] {1 / 24d, 1 / 24d},
            "day", new double[] {1, 1},
            "week", new double[] {7, 7},
            "month", new double[] {28, 31},
            "year", new double[] {365, 366});

    private final RulePage page = RulePage.of(id());

    @Override
    public String id() {
        return "duration-contradicts-dates";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<Finding> judge(Dossier dossier) {
        Witnesses witnesses = Witnesses.of(dossier.story(), dossier.articles());
        List<Finding> findings = new ArrayList<>();
        List<Claim> claims = dossier.claims().stream()
                .filter(DurationContradictsDates::stands)
                .sorted(witnesses.order())
                .toList();
        for (Claim length : claims) {
            if (length.measure().equals("duration") && length.population() != null && length.figure() != null) {
                finding(length, claims, witnesses).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static boolean stands(Claim claim) {
        return !claim.negated()
                && (claim.modality() == Modality.ASSERTED
                        || claim.modality() == Modality.REPORTED
                        || claim.modality() == Modality.CLAIMED);
    }

    private Optional<Finding> finding(Claim length, List<Claim> claims, Witnesses witnesses) {
        Claim start = only(length, " start", claims);
        Claim end = only(length, " end", claims);
        if (start == null || end == null) {
            return Optional.empty();
        }
        ValidTime first = Objects.requireNonNull(start.time().event());
        ValidTime last = Objects.requireNonNull(end.time().event());
        Figure figure = Objects.requireNonNull(length.figure());
        double[] unit = DAYS.get(figure.unit());
        if (unit == null || !first.from().isBefore(last.to())) {
            return Optional.empty();
        }
        double least = Math.max(0, days(first.to(), last.from()));
        double most = days(first.from(), last.to());
        boolean fits = figure.range().low() * unit[0] <= most && figure.range().high() * unit[1] >= least;
        return fits ? Optional.empty() : Optional.of(finding(length, List.of(start, end), least, most, witnesses));
    }

    /** The one date in the article of the length for the beginning or the end of what lasted; null where none or several. */
    private static @Nullable Claim only(Claim length, String phase, List<Claim> claims) {
        List<Claim> dates = claims.stream()
                .filter(claim -> claim.kind() == ClaimKind.DATE
                        && claim.article().equals(length.article())
                        && (length.population() + phase).equals(claim.words())
                        && Objects.requireNonNull(claim.time().event())
                                        .granularity()
                                        .compareTo(Granularity.MONTH)
                                <= 0)
                .toList();
        long distinct =
                dates.stream().map(claim -> claim.time().event()).distinct().count();
        return distinct == 1 ? dates.get(0) : null;
    }

    private static double days(java.time.Instant from, java.time.Instant to) {
        return Duration.between(from, to).toHours() / 24d;
    }

    private Finding finding(Claim length, List<Claim> dates, double least, double most, Witnesses witnesses) {
        String what = Objects.requireNonNull(length.population());
        String span = Math.round(most) + (Math.round(most) == 1 ? " day" : " days");
        List<Position> positions = List.of(
                witnesses.position(length.evidence().quote(), List.of(length)),
                witnesses.position(span + " by its dates", dates));
        return new Dispute(
                        new FactKey("duration", what, FactKey.ANY, "of:" + length.article()),
                        length.article(),
                        "How long did the " + what + " last?",
                        null,
                        positions)
                .by(
                        this,
                        ConflictType.DURATION,
                        page.severity(),
                        Strength.CONTRADICTION,
                        "From its first to its last day the " + what + " took " + span
                                + ", first and last day counted.",
                        Dispute.cite(length) + " does not fit between " + Dispute.cite(dates.get(0)) + " and "
                                + Dispute.cite(dates.get(1)) + ": " + Math.round(least) + " to " + span);
    }
}
