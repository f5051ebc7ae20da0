package org.gainsay.conflict;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Control;
import org.gainsay.claim.Modality;
import org.gainsay.fact.FactKey;
import org.gainsay.fact.Position;
import org.gainsay.quantity.Figure;
import org.gainsay.quantity.Interval;

/**
 * What a claim answers, without who says it and when: the measure of whether new evidence says anything new. Saying,
 * doubting and denying one value are three answers.
 */
final class Answer {

    private Answer() {}

    /** The distinct answers of a position, sorted; its label where calendar, gazetteer or arithmetic answers. */
    static List<String> of(Position position) {
        return of(position.value(), position.claims());
    }

    /** The distinct answers of a position with that label and those claims. */
    static List<String> of(String label, List<Claim> claims) {
        if (claims.isEmpty()) {
            return List.of("label " + label);
        }
        TreeSet<String> answers = new TreeSet<>();
        claims.forEach(claim -> answers.add(of(claim)));
        return List.copyOf(answers);
    }

    /** One claim's answer. */
    static String of(Claim claim) {
        return stance(claim) + " " + claim.measure() + " " + value(claim);
    }

    private static String stance(Claim claim) {
        if (claim.negated() || claim.modality() == Modality.DENIED) {
            return "denied";
        }
        boolean doubted = claim.modality() == Modality.DOUBTED || claim.modality() == Modality.UNVERIFIED;
        return doubted ? "doubted" : "said";
    }

    private static String value(Claim claim) {
        return switch (claim.kind()) {
            case FIGURE -> figure(Objects.requireNonNull(claim.figure()));
            case CONTROL -> control(Objects.requireNonNull(claim.control()));
            case DATE -> time(claim);
            case PLACE -> FactKey.place(claim.place());
            case QUOTE, NAME, EVENT, ATTRIBUTION ->
                Objects.requireNonNull(claim.words()).toLowerCase(Locale.ROOT);
        };
    }

    private static String figure(Figure figure) {
        Interval range = figure.range();
        return (range.lowOpen() ? "(" : "[") + range.low() + "," + range.high() + (range.highOpen() ? ")" : "]")
                + (figure.unit() == null ? "" : " " + figure.unit());
    }

    private static String control(Control control) {
        return control.side() + " " + control.state();
    }

    private static String time(Claim claim) {
        return claim.time().event() == null
                ? "undated"
                : claim.time().event().from() + "/" + claim.time().event().to();
    }
}
