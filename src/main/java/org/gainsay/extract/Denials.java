package org.gainsay.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.gainsay.article.EvidenceSpan;
import org.gainsay.claim.Attribution;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.ControlState;
import org.gainsay.claim.Facet;
import org.gainsay.claim.Modality;
import org.gainsay.claim.Provenance;
import org.gainsay.text.Chain;
import org.jspecify.annotations.Nullable;

/**
 * "X rejected the claim", "Y's claim was rejected by X": a denial of what somebody else was just said to hold or to have seen
 * happen, without saying it again. It denies the last such statement of the article, and only where it comes from another side.
 */
final class Denials {

    /** The statement denied stands at most so many paragraphs before. */
    private static final int BACK = 2;

    private static final int REACH = 6;

    /** So many claims at most are looked through for it. */
    private static final int LATEST = 60;

    private Denials() {}

    /** What the voices of a sentence deny of the claims read so far. */
    static List<Claim> of(Passage passage, Context context, List<Voice> voices, List<Claim> claims) {
        List<Claim> denied = new ArrayList<>();
        for (Voice voice : voices) {
            int end = end(passage.chain(), voice);
            Claim meant = end < 0 ? null : meant(passage, context, voice, claims);
            if (meant != null) {
                denied.add(denied(meant, passage, voice.attribution(), passage.evidence(voice.verb(), end)));
            }
        }
        rejected(passage, context, claims)
                .or(() -> untrue(passage, voices, claims))
                .ifPresent(denied::add);
        return denied;
    }

    /** "Reports that X fell are false, Y said": what is only spoken of in the sentence, denied by Y or by the outlet itself. */
    private static Optional<Claim> untrue(Passage passage, List<Voice> voices, List<Claim> claims) {
        Chain chain = passage.chain();
        int verb = 1;
        while (verb < chain.size()
                && !(chain.is(verb, "UNTRUE") && (chain.is(verb - 1, "BE") || chain.is(verb - 1, "ADV")))) {
            verb++;
        }
        if (verb >= chain.size()) {
            return Optional.empty();
        }
        int word = verb;
        Attribution by = voices.stream()
                .filter(voice ->
                        voice.covers(word) && chain.is(voice.verb(), "SAY") && !chain.is(voice.verb(), "SPOKEN_OF"))
                .map(Voice::attribution)
                .findFirst()
                .orElse(Attribution.OUTLET);
        EvidenceSpan words = passage.evidence(verb - 1, verb + 1);
        return spokenOf(passage, claims, words).map(claim -> denied(claim, passage, by, words));
    }

    /** "The claim that X fell was rejected by Y": the last claim of the sentence before "rejected", denied by Y. */
    private static Optional<Claim> rejected(Passage passage, Context context, List<Claim> claims) {
        Chain chain = passage.chain();
        int verb = 0;
        while (verb < chain.size() && !(passive(chain, verb) && chain.is(verb + 1, "=by"))) {
            verb++;
        }
        int speaker = verb >= chain.size() ? -1 : Speakers.after(passage, verb + 1);
        if (speaker < 0) {
            return Optional.empty();
        }
        Attribution by = new Sources(passage, context, Attribution.OUTLET).of(speaker, verb);
        EvidenceSpan words = passage.evidence(verb, speaker + 1);
        return spokenOf(passage, claims, words).map(claim -> denied(claim, passage, by, words));
    }

    /** The last claim of the sentence before the words that is only spoken of. */
    private static Optional<Claim> spokenOf(Passage passage, List<Claim> claims, EvidenceSpan words) {
        return claims.stream()
                .filter(claim -> claim.sentence().equals(passage.span()))
                .filter(claim -> claim.control() != null || claim.kind() == ClaimKind.EVENT)
                .filter(claim -> claim.modality() == Modality.CLAIMED || claim.modality() == Modality.REPORTED)
                .filter(claim -> claim.evidence().end() <= words.start())
                .reduce((first, second) -> second);
    }

    private static boolean passive(Chain chain, int i) {
        boolean denied = "denied".equals(chain.node(i).value("SAY"));
        return denied && i > 0 && (chain.is(i - 1, "BE") || chain.is(i - 1, "ADV") && i > 1 && chain.is(i - 2, "BE"));
    }

    /** The node after "rejected the claim", "denied this" or "says no"; -1 where the verb denies something it names itself. */
    private static int end(Chain chain, Voice voice) {
        int i = voice.verb() + 1;
        if (i < chain.size() && chain.is(i, "=no") && ControlSite.ends(chain, i + 1)) {
            return i + 1;
        }
        if (voice.modality() != Modality.DENIED) {
            return -1;
        }
        if (i < chain.size()
                && (chain.is(i, "=it") || chain.is(i, "=this") || chain.is(i, "=that"))
                && ControlSite.ends(chain, i + 1)) {
            return i + 1;
        }
        for (; i < Math.min(chain.size(), voice.verb() + REACH); i++) {
            if (chain.is(i, "CLAIMS") && !chain.is(i, "=it")) {
                boolean own = i + 1 < chain.size() && (chain.is(i + 1, "=that") || chain.is(i + 1, "=of"));
                return own ? -1 : i + 1;
            }
            boolean describes = chain.is(i, "DET")
                    || chain.is(i, "ADJ")
                    || chain.is(i, "POSS")
                    || chain.is(i, "POSSDET")
                    || chain.is(i, "ACTOR")
                    || chain.is(i, "PERSON");
            if (!describes) {
                return -1;
            }
        }
        return -1;
    }

    /** Who is said to hold a place weighs more than what else is told; an event must stand in the sentence right before. */
    private static @Nullable Claim meant(Passage passage, Context context, Voice voice, List<Claim> claims) {
        List<Passage> before = context.before(passage, BACK);
        List<EvidenceSpan> near = new ArrayList<>(List.of(passage.span()));
        before.forEach(other -> near.add(other.span()));
        Claim held = last(voice, claims, near, ClaimKind.CONTROL);
        return held != null ? held : last(voice, claims, near.subList(0, Math.min(2, near.size())), ClaimKind.EVENT);
    }

    private static @Nullable Claim last(Voice voice, List<Claim> claims, List<EvidenceSpan> near, ClaimKind kind) {
        for (int i = claims.size() - 1; i >= Math.max(0, claims.size() - LATEST); i--) {
            Claim claim = claims.get(i);
            boolean told = claim.kind() == kind && claim.modality() != Modality.DENIED && !claim.negated();
            if (told && near.contains(claim.sentence()) && others(voice, claim) && !own(voice, claim)) {
                return claim;
            }
        }
        return null;
    }

    private static boolean others(Voice voice, Claim claim) {
        String side = voice.attribution().side();
        return !claim.attribution().isOutlet()
                && !Objects.equals(
                        claim.attribution().source(), voice.attribution().source())
                && (side == null || !side.equals(claim.attribution().side()));
    }

    /** Nobody denies what the own side holds, nor that it is fought for. */
    private static boolean own(Voice voice, Claim claim) {
        return claim.control() != null
                && (claim.control().state() != ControlState.HELD
                        || claim.control().side().equals(voice.attribution().side()));
    }

    private static Claim denied(Claim meant, Passage passage, Attribution by, EvidenceSpan evidence) {
        Set<Facet> inherited = EnumSet.of(Facet.PLACE, Facet.ACTOR, Facet.POPULATION, Facet.TIME);
        return new Claim(
                meant.article(),
                meant.outlet(),
                evidence,
                passage.span(),
                passage.zone(),
                meant.kind(),
                meant.measure(),
                meant.population(),
                meant.actor(),
                meant.side(),
                meant.place(),
                meant.figure(),
                meant.control(),
                meant.words(),
                meant.time(),
                by,
                Modality.DENIED,
                false,
                false,
                inherited,
                new Provenance("denied-claim", Composer.VERSION));
    }
}
