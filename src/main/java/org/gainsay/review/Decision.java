package org.gainsay.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a conflict's history: what a person, or a new run, changed. Written once and never altered; taking it
 * back is an entry of its own.
 */
@Entity
@Immutable
public class Decision {

    @Id
    @GeneratedValue
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "conflict_id")
    private Review review;

    private int ordinal;
    private UUID act;

    @Enumerated(EnumType.STRING)
    private Action action;

    private @Nullable String decidedBy;
    private Instant decidedAt;
    private String note;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Decision undoes;

    @Embedded
    @AttributeOverride(name = "state", column = @Column(name = "before_state"))
    @AttributeOverride(name = "assignee", column = @Column(name = "before_assignee"))
    @AttributeOverride(name = "claimedUntil", column = @Column(name = "before_claimed_until"))
    @AttributeOverride(name = "verdict", column = @Column(name = "before_verdict"))
    @AttributeOverride(name = "ownValue", column = @Column(name = "before_own_value"))
    @AttributeOverride(name = "dismissal", column = @Column(name = "before_dismissal"))
    @AttributeOverride(name = "deferredUntil", column = @Column(name = "before_deferred_until"))
    @AttributeOverride(name = "deferredOrigins", column = @Column(name = "before_deferred_origins"))
    @AttributeOverride(name = "closure", column = @Column(name = "before_closure"))
    private @Nullable Standing before;

    @Embedded
    @AttributeOverride(name = "state", column = @Column(name = "after_state"))
    @AttributeOverride(name = "assignee", column = @Column(name = "after_assignee"))
    @AttributeOverride(name = "claimedUntil", column = @Column(name = "after_claimed_until"))
    @AttributeOverride(name = "verdict", column = @Column(name = "after_verdict"))
    @AttributeOverride(name = "ownValue", column = @Column(name = "after_own_value"))
    @AttributeOverride(name = "dismissal", column = @Column(name = "after_dismissal"))
    @AttributeOverride(name = "deferredUntil", column = @Column(name = "after_deferred_until"))
    @AttributeOverride(name = "deferredOrigins", column = @Column(name = "after_deferred_origins"))
    @AttributeOverride(name = "closure", column = @Column(name = "after_closure"))
    private Standing after;

    @ElementCollection
    @CollectionTable(name = "decision_ground", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "ordinal")
    private List<Ground> grounds = new ArrayList<>();

    Decision(Review review, int ordinal, Action action, Act act, @Nullable Standing before, Standing after) {
        this.review = review;
        this.ordinal = ordinal;
        this.action = action;
        this.act = act.id();
        this.decidedBy = act.by();
        this.decidedAt = act.at();
        this.note = act.note();
        this.before = before;
        this.after = after;
    }

    /** For the store. */
    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    /** The same entry, resting on that evidence. */
    Decision on(List<Ground> evidence) {
        grounds.addAll(evidence);
        return this;
    }

    /** The same entry, taking back an earlier one. */
    Decision undoing(Decision earlier) {
        undoes = earlier;
        return this;
    }

    /** Number in the store; null before it is stored. */
    public @Nullable Long id() {
        return id;
    }

    /** The review whose history it belongs to. */
    public Review review() {
        return review;
    }

    /** Common number of all entries made in one go, as in a bulk act. */
    public UUID act() {
        return act;
    }

    /** What was done. */
    public Action action() {
        return action;
    }

    /** Who did it; null for a run of the analysis. */
    public @Nullable String by() {
        return decidedBy;
    }

    /** When. */
    public Instant at() {
        return decidedAt;
    }

    /** The reviewer's note, or what the run found; empty where there is none. */
    public String note() {
        return note;
    }

    /** The entry this one takes back, or null. */
    public @Nullable Decision undoes() {
        return undoes;
    }

    /** Whether it can be taken back: only what a person did, and no undo itself. */
    public boolean undoable() {
        return decidedBy != null && action != Action.UNDONE;
    }

    /** How things stood before; null for the first entry. */
    public @Nullable Standing before() {
        return before;
    }

    /** How they stood after it. */
    public Standing after() {
        return after;
    }

    /** What lay on the table, for entries that settle the conflict. */
    public List<Ground> grounds() {
        return List.copyOf(grounds);
    }

    /** The positions held to be right, in words. */
    public List<String> chosen() {
        return grounds.stream()
                .filter(Ground::chosen)
                .map(Ground::label)
                .distinct()
                .toList();
    }
}
