package org.gainsay.claim;

import java.util.Objects;
import java.util.Set;
import org.gainsay.article.EvidenceSpan;
import org.gainsay.article.Zone;
import org.gainsay.quantity.Figure;
import org.jspecify.annotations.Nullable;

/**
 * What one sentence puts forward: an answer to a question, with its exact evidence. Which of {@code figure},
 * {@code control} and {@code words} is set follows from {@code kind}.
 *
 * @param article key of the article
 * @param outlet who publishes the article
 * @param evidence the phrase that carries the claim
 * @param sentence the sentence around it, or the same span
 * @param zone part of the article
 * @param kind shape of the value
 * @param measure id in the measures table: killed, area, distance, control...
 * @param population whom or what is counted: id of the populations table, or the folded words where it has none; null
 *     where the sentence does not say
 * @param actor who does or suffers it, as written; null where not said
 * @param side whom the actor stands for: ISO alpha-2 code or {@code org:} id; null where unknown
 * @param place where; null where neither sentence nor context say
 * @param figure the number, for {@link ClaimKind#FIGURE}
 * @param control who holds the place, for {@link ClaimKind#CONTROL}
 * @param words the value in words for the other kinds: the quotation, the name, the event's predicate
 * @param time when
 * @param attribution who says it
 * @param modality how firmly
 * @param negated whether the sentence says that it is not so
 * @param quoted whether the evidence stands inside quotation marks
 * @param inherited facets taken from the context, not from the sentence
 * @param provenance which pattern read it
 */
public record Claim(
        String article,
        String outlet,
        EvidenceSpan evidence,
        EvidenceSpan sentence,
        Zone zone,
        ClaimKind kind,
        String measure,
        @Nullable String population,
        @Nullable String actor,
        @Nullable String side,
        @Nullable PlaceFacet place,
        @Nullable Figure figure,
        @Nullable Control control,
        @Nullable String words,
        TimeFacet time,
        Attribution attribution,
        Modality modality,
        boolean negated,
        boolean quoted,
        Set<Facet> inherited,
        Provenance provenance) {

    /** Refuses a claim whose value does not fit its kind. */
    public Claim {
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(time, "time");
        inherited = Set.copyOf(inherited);
        boolean fits =
                switch (kind) {
                    case FIGURE -> figure != null;
                    case CONTROL -> control != null && place != null;
                    case PLACE -> place != null;
                    case DATE -> time.event() != null;
                    case QUOTE, NAME, EVENT, ATTRIBUTION -> words != null;
                };
        if (!fits) {
            throw new IllegalArgumentException(kind + " claim without its value: " + evidence.quote());
        }
    }

    /** Whether the facet was taken from the context. */
    public boolean inherits(Facet facet) {
        return inherited.contains(facet);
    }

    /** The same claim, read by another version of its pattern. */
    public Claim from(int version) {
        return but(side, control, modality, new Provenance(provenance.pattern(), version));
    }

    /** The same claim, put with another firmness. */
    public Claim with(Modality firmness) {
        return but(side, control, firmness, provenance);
    }

    /** The same claim with another holder of its place. */
    public Claim by(Control holder) {
        return but(holder.side(), holder, modality, provenance);
    }

    private Claim but(
            @Nullable String newSide, @Nullable Control newControl, Modality newModality, Provenance newProvenance) {
        return new Claim(
                article,
                outlet,
                evidence,
                sentence,
                zone,
                kind,
                measure,
                population,
                actor,
                newSide,
                place,
                figure,
                newControl,
                words,
                time,
                attribution,
                newModality,
                negated,
                quoted,
                inherited,
                newProvenance);
    }
}
