package org.gainsay.review.web.rules;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.gainsay.review.Dismissal;
import org.gainsay.review.ReviewState;
import org.gainsay.review.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What became of the findings of each rule. */
@Component
@Transactional(readOnly = true)
class Outcomes {
    private final EntityManager store;

    Outcomes(EntityManager store) {
        this.store = store;
    }

    /**
     * So many findings of a rule stand alike.
     *
     * @param rule id of the rule
     * @param state where they stand
     * @param verdict how they were resolved, or null
     * @param dismissal why they were dismissed, or null
     * @param count how many
     */
    record Outcome(
            String rule,
            ReviewState state,
            @Nullable Verdict verdict,
            @Nullable Dismissal dismissal,
            long count) {
        boolean open() {
            return state.open() || state == ReviewState.IN_REVIEW;
        }

        /** A finding that is true and of no interest says nothing about its rule. */
        boolean counts() {
            return state.decided() && dismissal != Dismissal.NOT_RELEVANT;
        }

        public String label() {
            return verdict != null
                    ? verdict.label()
                    : dismissal != null ? "Dismissed: " + dismissal.label() : state.name();
        }
    }

    /** All rules' findings, counted. */
    List<Outcome> all() {
        return store
                .createQuery(
                        "select c.rule, r.standing.state, r.standing.verdict, r.standing.dismissal, count(r)"
                                + " from Review r join r.conflict c group by c.rule, r.standing.state, r.standing.verdict,"
                                + " r.standing.dismissal order by count(r) desc, c.rule",
                        Object[].class)
                .getResultList()
                .stream()
                .map(row -> new Outcome(
                        (String) row[0], (ReviewState) row[1], (Verdict) row[2], (Dismissal) row[3], (Long) row[4]))
                .toList();
    }

    /** How often these were right. */
    static Precision precision(List<Outcome> outcomes) {
        long decided = outcomes.stream()
                .filter(Outcome::counts)
                .mapToLong(Outcome::count)
                .sum();
        long right = outcomes.stream()
                .filter(o -> o.counts() && o.state() == ReviewState.RESOLVED)
                .mapToLong(Outcome::count)
                .sum();
        return Precision.of(right, decided);
    }
}
