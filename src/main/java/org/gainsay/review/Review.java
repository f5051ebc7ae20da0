package org.gainsay.review;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gainsay.conflict.Conflict;
import org.gainsay.conflict.StoredPosition;
import org.jspecify.annotations.Nullable;

/**
 * The review of one conflict: where it stands and everything ever decided about it. Each step checks whether the
 * present state allows it and leaves an entry in the history; there is no other way to change anything.
 */
@Entity
public class Review {

    @Id
    private @Nullable Long id;

    @Version
    private long version;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @MapsId
    @JoinColumn(name = "conflict_id")
    private Conflict conflict;

    @Embedded
    private Standing standing;

    /** Length of the history; a column of its own so that every entry raises the version. */
    private int entries;

    @OneToMany(mappedBy = "review", cascade = CascadeType.PERSIST)
    @OrderBy("ordinal")
    private List<Decision> history = new ArrayList<>();

    /**
     * The review of a conflict flagged for the first time.
     *
     * @param conflict the conflict
     * @param act the run that flagged it
     */
    public Review(Conflict conflict, Act act) {
        this.conflict = conflict;
        this.standing = Standing.open(ReviewState.NEW);
        history.add(new Decision(this, entries++, Action.FLAGGED, act, null, standing));
    }

    /** For the store. */
    @SuppressWarnings("NullAway.Init")
    protected Review() {}

    /** Number of the conflict; null before it is stored. */
    public @Nullable Long id() {
        return id;
    }

    /** Rises with every entry of the history; a page that shows an older one is stale. */
    public long version() {
        return version;
    }

    /** The conflict under review. */
    public Conflict conflict() {
        return conflict;
    }

    /** Where it stands. */
    public Standing standing() {
        return standing;
    }

    /** All entries, oldest first. */
    public List<Decision> history() {
        return List.copyOf(history);
    }

    /** The last decision that settled the conflict and was not taken back; it stays so while re-opened. */
    public Optional<Decision> basis() {
        return lastStanding(entry -> entry.action().settles());
    }

    /**
     * Refuses a step taken on a stale page.
     *
     * @throws ChangedMeanwhile when an entry was added since that version
     */
    void expect(long seen) {
        if (seen != version) {
            Decision last = history.get(history.size() - 1);
            throw new ChangedMeanwhile("Somebody changed this meanwhile: %s by %s at %s UTC. Look at it again."
                    .formatted(
                            last.action().label().toLowerCase(Locale.ROOT),
                            last.by() == null ? "a new run" : last.by(),
                            last.at().toString().substring(0, 16).replace('T', ' ')));
        }
    }

    /** Takes it to work on until {@code until}; taking it again prolongs that. */
    void claim(Act act, Instant until) {
        requireUndecided(act);
        enter(Action.CLAIMED, act, Standing.inReview(person(act), until));
    }

    /** Hands it back. */
    void release(Act act) {
        if (standing.state() != ReviewState.IN_REVIEW) {
            throw new Refused("Nobody is working on this conflict.");
        }
        requireUndecided(act);
        enter(Action.RELEASED, act, beforeClaim());
    }

    /**
     * Settles it.
     *
     * @param chosen ordinals of the positions that hold
     * @param ownValue the reviewer's own answer, or null
     */
    void resolve(Act act, Verdict verdict, Collection<Integer> chosen, @Nullable String ownValue) {
        requireUndecided(act);
        if (verdict == Verdict.POSITION_SUPPORTED && chosen.isEmpty() && ownValue == null) {
            throw new Refused("Choose the position that holds, or write your own value.");
        }
        if (!verdict.choosesPositions() && (!chosen.isEmpty() || ownValue != null)) {
            throw new Refused(
                    "“" + verdict.label() + "” goes with no position: clear the choice or take another verdict.");
        }
        List<StoredPosition> positions = conflict.positions();
        Set<Integer> places = positions.stream().map(StoredPosition::ordinal).collect(Collectors.toSet());
        if (!places.containsAll(chosen)) {
            throw new Refused("The chosen position does not exist.");
        }
        enter(Action.RESOLVED, act, Standing.resolved(verdict, ownValue)).on(Grounds.of(positions, chosen));
    }

    /** Says that it should not have been flagged. */
    void dismiss(Act act, Dismissal reason) {
        requireUndecided(act);
        List<StoredPosition> positions = conflict.positions();
        enter(Action.DISMISSED, act, Standing.dismissed(reason))
                .on(reason.holdsForPairOnly() ? Grounds.ofPair(positions) : Grounds.of(positions, Set.of()));
    }

    /**
     * Puts it off until a time, until there are {@code moreOrigins} more independent origins, or whichever comes first.
     */
    void defer(Act act, @Nullable Instant until, @Nullable Integer moreOrigins) {
        requireUndecided(act);
        if (until == null && moreOrigins == null) {
            throw new Refused("Say until when, or until how many more origins.");
        }
        if (until != null && !until.isAfter(act.at())) {
            throw new Refused("The day to come back to it must lie ahead.");
        }
        if (moreOrigins != null && moreOrigins < 1) {
            throw new Refused("The number of further origins must be at least 1.");
        }
        Integer origins = moreOrigins == null ? null : conflict.originCount() + moreOrigins;
        enter(Action.DEFERRED, act, Standing.deferred(until, origins));
    }

    /** Opens a decided or deferred conflict again. */
    void reopen(Act act) {
        if (standing.state().open() || standing.state() == ReviewState.IN_REVIEW) {
            throw new Refused("This conflict is open already.");
        }
        if (!conflict.flagged()) {
            throw new Refused("No evidence for this conflict is left, so there is nothing to open.");
        }
        enter(Action.REOPENED, act, Standing.open(ReviewState.ONGOING));
    }

    /** Takes the last entry back; only what a person did, and only while nothing followed. */
    void undo(Act act, Decision entry) {
        Decision last = history.get(history.size() - 1);
        if (last != entry) {
            throw new Refused("This can no longer be undone: the conflict has moved on since (“"
                    + last.action().label() + "”). Open it again instead.");
        }
        Standing before = entry.before();
        if (before == null || !entry.undoable()) {
            throw new Refused("“" + entry.action().label() + "” cannot be undone.");
        }
        enter(Action.UNDONE, act, before).undoing(entry);
    }

    /** A run found it on changed evidence. A decision falls only to what it did not reckon with. */
    public void evidenceChanged(Act run) {
        switch (standing.state()) {
            case NEW, ONGOING -> enter(Action.EVIDENCE_CHANGED, run, Standing.open(ReviewState.ONGOING));
            case REGRESSED, IN_REVIEW -> enter(Action.EVIDENCE_CHANGED, run, standing);
            case RESOLVED, DISMISSED -> reconsider(run);
            case DEFERRED -> countOrigins(run);
            case CLOSED_AUTO -> enter(Action.REOPENED, run, Standing.open(returned()));
        }
    }

    /**
     * A run no longer finds it. What a person decided stays decided.
     *
     * @param why where the evidence went
     */
    public void withdrawn(Act run, Closure why) {
        switch (standing.state()) {
            case NEW, ONGOING, REGRESSED, IN_REVIEW, DEFERRED -> enter(Action.WITHDRAWN, run, Standing.closed(why));
            case RESOLVED, DISMISSED -> enter(Action.WITHDRAWN, run, standing);
            case CLOSED_AUTO -> {}
        }
    }

    /** Opens it again when somebody's time to work on it, or the time it was put off for, is over. */
    void lapse(Act run) {
        if (standing.state() == ReviewState.IN_REVIEW && over(standing.claimedUntil(), run.at())) {
            enter(Action.LAPSED, run, beforeClaim());
        } else if (standing.state() == ReviewState.DEFERRED && over(standing.deferredUntil(), run.at())) {
            enter(Action.LAPSED, run, Standing.open(ReviewState.ONGOING));
        }
    }

    private void reconsider(Act run) {
        List<Ground> grounds = basis().map(Decision::grounds).orElse(List.of());
        List<String> upset = new Grounds(grounds).upsetBy(conflict.positions());
        if (upset.isEmpty()) {
            enter(Action.EVIDENCE_CHANGED, run, standing);
        } else {
            Act told = new Act(run.id(), run.by(), run.at(), String.join("; ", upset));
            enter(Action.REOPENED, told, Standing.open(ReviewState.REGRESSED));
        }
    }

    private void countOrigins(Act run) {
        Integer wanted = standing.deferredOrigins();
        if (wanted != null && conflict.originCount() >= wanted) {
            enter(Action.LAPSED, run, Standing.open(ReviewState.ONGOING));
        } else {
            enter(Action.EVIDENCE_CHANGED, run, standing);
        }
    }

    /** Where a conflict whose evidence is back belongs: a decision once made and upset is not forgotten. */
    private ReviewState returned() {
        return basis().isPresent() ? ReviewState.REGRESSED : ReviewState.ONGOING;
    }

    private Standing beforeClaim() {
        return lastStanding(entry -> entry.action() == Action.CLAIMED && !stateBefore(entry, ReviewState.IN_REVIEW))
                .map(Decision::before)
                .filter(before -> before.state().open())
                .orElse(Standing.open(ReviewState.ONGOING));
    }

    private static boolean stateBefore(Decision entry, ReviewState state) {
        Standing before = entry.before();
        return before != null && before.state() == state;
    }

    private Optional<Decision> lastStanding(Predicate<Decision> wanted) {
        Set<Decision> undone = new HashSet<>();
        for (int i = history.size() - 1; i >= 0; i--) {
            Decision entry = history.get(i);
            if (entry.undoes() != null) {
                undone.add(entry.undoes());
            } else if (!undone.contains(entry) && wanted.test(entry)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    private void requireUndecided(Act act) {
        switch (standing.state()) {
            case NEW, ONGOING, REGRESSED, DEFERRED -> {}
            case IN_REVIEW -> {
                if (!person(act).equals(standing.assignee()) && !over(standing.claimedUntil(), act.at())) {
                    throw new Refused(standing.assignee() + " is working on this conflict.");
                }
            }
            case RESOLVED, DISMISSED -> throw new Refused("This conflict is decided already. Open it again first.");
            case CLOSED_AUTO -> throw new Refused("This conflict is closed: no evidence for it is left.");
        }
    }

    private static boolean over(@Nullable Instant until, Instant now) {
        return until != null && !until.isAfter(now);
    }

    private static String person(Act act) {
        if (act.by() == null) {
            throw new IllegalArgumentException("only a person can do this");
        }
        return act.by();
    }

    private Decision enter(Action action, Act act, Standing next) {
        Decision entry = new Decision(this, entries++, action, act, standing, next);
        history.add(entry);
        standing = next;
        return entry;
    }
}
