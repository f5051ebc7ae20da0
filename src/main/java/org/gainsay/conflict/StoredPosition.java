package org.gainsay.conflict;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gainsay.claim.StoredClaim;
import org.gainsay.fact.Position;
import org.gainsay.quantity.Figure;
import org.jspecify.annotations.Nullable;

/** One answer to a conflict's question, with the claims behind it. Comes and goes with the evidence. */
@Entity
@Table(name = "conflict_position")
public class StoredPosition {

    @Id
    @GeneratedValue(generator = "conflict_position_seq")
    @SequenceGenerator(name = "conflict_position_seq", sequenceName = "conflict_position_seq")
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Conflict conflict;

    private int ordinal;
    private String label;
    private int origins;

    /** The narrowest figure behind it, for plots: value, range and unit as stated; null where no claim has a figure. */
    private @Nullable Double valueRead;

    private @Nullable Double low;
    private @Nullable Double high;
    private @Nullable String unit;

    @ManyToMany
    @JoinTable(
            name = "position_claim",
            joinColumns = @JoinColumn(name = "position_id"),
            inverseJoinColumns = @JoinColumn(name = "claim_id"))
    @OrderColumn(name = "ordinal")
    private List<StoredClaim> claims = new ArrayList<>();

    StoredPosition(Conflict conflict, Seat seat) {
        Position position = seat.position();
        this.conflict = conflict;
        this.ordinal = seat.ordinal();
        this.label = position.value();
        this.origins = position.origins();
        this.claims.addAll(seat.claims());
        position.claims().stream()
                .flatMap(claim -> Stream.ofNullable(claim.figure()))
                .min(Comparator.comparingDouble(StoredPosition::width))
                .ifPresent(this::plot);
    }

    /** For the store. */
    @SuppressWarnings("NullAway.Init")
    protected StoredPosition() {}

    private static double width(Figure figure) {
        return figure.range().high() - figure.range().low();
    }

    private void plot(Figure figure) {
        valueRead = figure.value();
        low = figure.range().low();
        high = figure.range().high();
        unit = figure.unit();
    }

    /** Number in the store; null before it is stored. Lasts only until the evidence changes. */
    public @Nullable Long id() {
        return id;
    }

    /** Its place in the conflict, from 0; kept as long as somebody gives this answer. Where an answer went there is a gap. */
    public int ordinal() {
        return ordinal;
    }

    /** The answer in words. */
    public String label() {
        return label;
    }

    /** How many independent origins stand behind it. */
    public int origins() {
        return origins;
    }

    /** The claims that give this answer, in order of publication; empty where calendar or gazetteer answers. */
    public List<StoredClaim> claims() {
        return List.copyOf(claims);
    }

    /** What it answers in canonical form, one entry for each distinct answer of its claims. */
    public List<String> answers() {
        return Answer.of(label, claims.stream().map(StoredClaim::claim).toList());
    }

    /** What one claim answers, in canonical form. */
    public static String answer(StoredClaim claim) {
        return Answer.of(claim.claim());
    }

    /** Whether the claim is among those behind it. */
    boolean restsOn(StoredClaim claim) {
        return claims.stream().anyMatch(known -> same(known, claim));
    }

    /** Whether it says the same on the same evidence, in the same place. */
    boolean standsAs(Seat seat) {
        List<StoredClaim> evidence = seat.claims();
        return ordinal == seat.ordinal()
                && label.equals(seat.position().value())
                && origins == seat.position().origins()
                && claims.size() == evidence.size()
                && IntStream.range(0, evidence.size()).allMatch(i -> same(claims.get(i), evidence.get(i)));
    }

    /** Whether it gives the same answer in the same words, on as many origins, in the same place. */
    boolean answersAs(Seat seat) {
        return ordinal == seat.ordinal()
                && label.equals(seat.position().value())
                && origins == seat.position().origins()
                && answers().equals(Answer.of(seat.position()));
    }

    private static boolean same(StoredClaim a, StoredClaim b) {
        return a == b || (a.id() != null && a.id().equals(b.id()));
    }
}
