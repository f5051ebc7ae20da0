package org.gainsay.conflict;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.gainsay.story.StoredStory;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Positions on one fact that cannot all hold, as the store knows them from run to run. The conflict lives on; its
 * evidence comes and goes beneath it. What people decide about it is the review's affair.
 */
@Entity
public class Conflict {

    @Id
    @GeneratedValue
    private @Nullable Long id;

    @Version
    private long version;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String fingerprint;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String signature;

    @ManyToOne(fetch = FetchType.LAZY)
    private StoredStory story;

    private String rule;
    private int ruleVersion;

    @Enumerated(EnumType.STRING)
    private ConflictType type;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    @Enumerated(EnumType.STRING)
    private Strength strength;

    private String factKey;
    private @Nullable String articleKey;
    private String question;
    private String explanation;
    private String proof;
    private String measure;
    private @Nullable String place;
    private int outlets;
    private int origins;
    private @Nullable Instant newestEvidence;
    private Instant flaggedAt;
    private Instant changedAt;
    private boolean flagged = true;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "superseded_by")
    private @Nullable Conflict supersededBy;

    @OneToMany(mappedBy = "conflict", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<StoredPosition> positions = new ArrayList<>();

    /**
     * A conflict flagged for the first time.
     *
     * @param evidence what was found, tied to stored claims
     * @param at when
     */
    public Conflict(Evidence evidence, Instant at) {
        Finding finding = evidence.finding();
        this.type = finding.type();
        this.flaggedAt = at;
        take(evidence, Seat.of(evidence, positions), at);
    }

    /** For the store. */
    @SuppressWarnings("NullAway.Init")
    protected Conflict() {}

    /**
     * Takes in what a new run found; the same evidence changes nothing. Usually it is a finding on the same fact. Where
     * facts merge or split, or a story grows at its beginning, it is the one that shares most evidence: the conflict then
     * follows it to its new fact and keeps its decisions.
     *
     * @param evidence what was found now, of the same type
     * @param at when
     * @return how far the evidence moved
     */
    public Absorbed absorb(Evidence evidence, Instant at) {
        if (type != evidence.finding().type()) {
            throw new IllegalArgumentException(
                    "finding of another type: " + evidence.finding().question());
        }
        List<Seat> seats = Seat.of(evidence, positions);
        if (flagged && sameAs(evidence) && each(seats, StoredPosition::standsAs)) {
            return Absorbed.SAME;
        }
        boolean changed = !flagged
                || !signature.equals(Signature.of(evidence.finding().positions()))
                || !each(seats, StoredPosition::answersAs);
        flagged = true;
        supersededBy = null;
        take(evidence, seats, changed ? at : changedAt);
        return changed ? Absorbed.CHANGED : Absorbed.COUNTED;
    }

    private boolean each(List<Seat> seats, BiPredicate<StoredPosition, Seat> same) {
        return seats.size() == positions.size()
                && IntStream.range(0, seats.size()).allMatch(i -> same.test(positions.get(i), seats.get(i)));
    }

    /**
     * A new run no longer finds it; its last evidence stays for the record.
     *
     * @param at when
     * @param successor the conflict that has its evidence now, or null
     */
    public void withdraw(Instant at, @Nullable Conflict successor) {
        flagged = false;
        changedAt = at;
        supersededBy = successor;
    }

    private boolean sameAs(Evidence evidence) {
        Finding finding = evidence.finding();
        return fingerprint.equals(Fingerprint.of(finding))
                && rule.equals(finding.rule())
                && ruleVersion == finding.ruleVersion()
                && severity == finding.severity()
                && scope == finding.scope()
                && strength == finding.strength()
                && question.equals(finding.question())
                && explanation.equals(finding.explanation())
                && proof.equals(finding.proof())
                && measure.equals(finding.measure())
                && Objects.equals(place, finding.place())
                && story.key().equals(evidence.story().key())
                && outlets == evidence.outlets()
                && origins == evidence.origins();
    }

    private void take(Evidence evidence, List<Seat> seats, Instant changed) {
        Finding finding = evidence.finding();
        fingerprint = Fingerprint.of(finding);
        factKey = finding.factKey();
        articleKey = finding.article();
        story = evidence.story();
        rule = finding.rule();
        ruleVersion = finding.ruleVersion();
        severity = finding.severity();
        scope = finding.scope();
        strength = finding.strength();
        question = finding.question();
        explanation = finding.explanation();
        proof = finding.proof();
        measure = finding.measure();
        place = finding.place();
        signature = Signature.of(finding.positions());
        outlets = evidence.outlets();
        origins = evidence.origins();
        newestEvidence = evidence.newest();
        changedAt = changed;
        positions.clear();
        seats.forEach(seat -> positions.add(new StoredPosition(this, seat)));
    }

    /** Number in the store; null before it is stored. */
    public @Nullable Long id() {
        return id;
    }

    /** By what it is known from run to run. */
    public String fingerprint() {
        return fingerprint;
    }

    /** The story it belongs to. */
    public StoredStory story() {
        return story;
    }

    /** Id of the rule that found it. */
    public String rule() {
        return rule;
    }

    /** What is disputed. */
    public ConflictType type() {
        return type;
    }

    /** How much it matters. */
    public Severity severity() {
        return severity;
    }

    /** Between outlets or inside one article. */
    public Scope scope() {
        return scope;
    }

    /** Contradiction or tension. */
    public Strength strength() {
        return strength;
    }

    /** The question as a key. */
    public String factKey() {
        return factKey;
    }

    /** Key of the article, for rules that look inside one; else null. */
    public @Nullable String articleKey() {
        return articleKey;
    }

    /** The question as a heading. */
    public String question() {
        return question;
    }

    /** One or two sentences for the reviewer. */
    public String explanation() {
        return explanation;
    }

    /** One line with the arithmetic or logic. */
    public String proof() {
        return proof;
    }

    /** Measure of its claims. */
    public String measure() {
        return measure;
    }

    /** Name of the place, or null. */
    public @Nullable String place() {
        return place;
    }

    /** How many outlets stand behind its positions. */
    public int outletCount() {
        return outlets;
    }

    /** How many independent origins stand behind its positions. */
    public int originCount() {
        return origins;
    }

    /** When its newest evidence appeared; null where no article has a date. */
    public @Nullable Instant newestEvidence() {
        return newestEvidence;
    }

    /** When it was flagged first. */
    public Instant flaggedAt() {
        return flaggedAt;
    }

    /** When its evidence last changed. */
    public Instant changedAt() {
        return changedAt;
    }

    /** Whether the last run still found it. */
    public boolean flagged() {
        return flagged;
    }

    /** The conflict that has its evidence now; null while it is flagged, or where no other took it. */
    public @Nullable Conflict supersededBy() {
        return supersededBy;
    }

    /** Its positions in the order of their places: at first the best supported first, later ones behind. */
    public List<StoredPosition> positions() {
        return List.copyOf(positions);
    }
}
