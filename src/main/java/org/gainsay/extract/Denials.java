package org.gainsay.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.gainsay.article.EvidenceSpan;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ControlState;
import org.gainsay.claim.Facet;
import org.gainsay.claim.Modality;
import org.gainsay.claim.Provenance;
import org.gainsay.text.Chain;
import org.jspecify.annotations.Nullable;

/**
 * "X rejected the claim": a denial of what somebody else was just said to hold, without saying it again. It denies the last such
 * statement of the article, and only where it comes from another side.
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
                denied.add(denied(meant, passage, voice, passage.evidence(voice.verb(), end)));
            }
        }
        return denied;
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

    private static @Nullable Claim meant(Passage passage, Context context, Voice voice, List<Claim> claims) {
        List<EvidenceSpan> near = new ArrayList<>(List.of(passage.span()));
        context.before(passage, BACK).forEach(before -> near.add(before.span()));
        String side = voice.attribution().side();
        for (int i = claims.size() - 1; i >= Math.max(0, claims.size() - LATEST); i--) {
            Claim claim = claims.get(i);
            boolean held = claim.control() != null
                    && claim.control().state() == ControlState.HELD
                    && claim.modality() != Modality.DENIED
                    && !claim.negated();
            boolean others = !claim.attribution().isOutlet()
                    && !Objects.equals(
                            claim.attribution().source(), voice.attribution().source())
                    && (side == null || !side.equals(claim.attribution().side()));
            if (held
                    && others
                    && near.contains(claim.sentence())
                    && !Objects.equals(side, claim.control().side())) {
                return claim;
            }
        }
        return null;
    }

    private static Claim denied(Claim meant, Passage passage, Voice voice, EvidenceSpan evidence) {
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
                voice.attribution(),
                Modality.DENIED,
                false,
                false,
                inherited,
                new Provenance("denied-claim", Composer.VERSION));
    }
}
