package org.gainsay.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gainsay.article.ArticleText;
import org.gainsay.article.EvidenceSpan;
import org.gainsay.article.Zone;
import org.gainsay.claim.Attribution;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.Facet;
import org.gainsay.claim.Modality;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.claim.Provenance;
import org.gainsay.claim.TimeFacet;
import org.jspecify.annotations.Nullable;

/** Makes a claim of a draft: adds who says it, how firmly, where and when, and notes what the context had to supply. */
final class Composer {

    /** Raised whenever the same text reads differently. */
    static final int VERSION = 2;

    private final ArticleText article;
    private final Context context;
    private final EntryClock clock;
    private final Distances distances;
    private final Setting setting;

    Composer(ArticleText article, Context context) {
        this.article = article;
        this.context = context;
        this.clock = new EntryClock(article);
        this.distances = new Distances(context);
        this.setting = new Setting(context);
    }

    /**
     * The claim behind a draft.
     *
     * @param heard who speaks in its sentence, and whose quotation runs on into it
     */
    Claim compose(Passage passage, Draft drafted, Speech heard) {
        Draft draft = setting.held(distances.between(passage, drafted));
        Voice voice = voice(draft, heard.voices());
        Attribution before = heard.running();
        boolean worded = draft.kind() == ClaimKind.QUOTE || draft.kind() == ClaimKind.NAME;
        Stance stance = worded ? Stance.PLAIN : Stance.of(passage, draft.verb(), draft.from());
        Set<Facet> inherited = EnumSet.noneOf(Facet.class);
        PlaceFacet place = place(passage, draft, voice, inherited);
        TimeFacet time = Times.of(passage, draft, voice, clock.told(passage));
        if (time.words() == null && (draft.event() == null || draft.kind() != ClaimKind.FIGURE)) {
            inherited.add(Facet.TIME);
        }
        if (draft.population() == null && draft.kind() == ClaimKind.FIGURE) {
            inherited.add(Facet.POPULATION);
        }
        EvidenceSpan evidence = passage.evidence(draft.from(), draft.to());
        return new Claim(
                article.key(),
                article.outlet(),
                evidence,
                passage.span(),
                passage.zone(),
                draft.kind(),
                draft.measure(),
                draft.population(),
                actor(passage, draft),
                draft.side(),
                place,
                draft.figure(),
                draft.control(),
                draft.words(),
                time,
                attribution(passage, draft, voice, before),
                modality(passage, draft, voice, before, stance),
                stance.negated(),
                passage.quotes().hold(evidence.start()),
                inherited,
                new Provenance(draft.pattern(), VERSION));
    }

    private static @Nullable String actor(Passage passage, Draft draft) {
        if (draft.holder() != null) {
            return draft.holder();
        }
        return draft.actor() < 0 ? null : passage.chain().surface(draft.actor(), draft.actor() + 1);
    }

    /** The innermost voice whose words hold the draft; a quotation without a voice in its sentence is the last speaker's. */
    private @Nullable Voice voice(Draft draft, List<Voice> voices) {
        int at = draft.verb() >= 0 ? draft.verb() : draft.from();
        Voice best = null;
        for (Voice voice : voices) {
            boolean nearer = best == null || Math.abs(voice.verb() - at) < Math.abs(best.verb() - at);
            if ((voice.covers(at) || voice.covers(draft.from()) || voice.verb() == at) && nearer) {
                best = voice;
            }
        }
        if (best == null && draft.kind() == ClaimKind.QUOTE && !voices.isEmpty()) {
            return voices.get(0);
        }
        return best;
    }

    private static Attribution attribution(Passage passage, Draft draft, @Nullable Voice voice, Attribution before) {
        if (voice != null) {
            return voice.attribution();
        }
        return runsOn(passage, draft) ? before : Attribution.OUTLET;
    }

    /** Whether the draft stands in a quotation of running text: without a voice of its own it is the last speaker's. */
    private static boolean runsOn(Passage passage, Draft draft) {
        return passage.zone() != Zone.HEADLINE
                && passage.quotes().hold(passage.chain().start(draft.from()));
    }

    /** Quotation marks without any speaker put the words at a distance. */
    private static Modality modality(
            Passage passage, Draft draft, @Nullable Voice voice, Attribution before, Stance stance) {
        if (draft.modality() != null) {
            return draft.modality();
        }
        if (stance.modality() != Modality.ASSERTED) {
            return stance.modality();
        }
        if (voice != null) {
            return voice.modality() == Modality.ASSERTED && Voices.unnamed(passage, voice)
                    ? Modality.REPORTED
                    : voice.modality();
        }
        boolean quoted = passage.quotes().hold(passage.chain().start(draft.from()));
        return quoted && (before.isOutlet() || passage.zone() == Zone.HEADLINE) ? Modality.REPORTED : Modality.ASSERTED;
    }

    private @Nullable PlaceFacet place(Passage passage, Draft draft, @Nullable Voice voice, Set<Facet> inherited) {
        PlaceFacet stated = draft.place();
        if (stated == null && draft.kind() != ClaimKind.QUOTE) {
            stated = context.toponyms().near(passage, draft.whole(), voice);
        }
        if (stated != null) {
            setting.stated(passage, draft, stated);
            return stated;
        }
        inherited.add(Facet.PLACE);
        return setting.of(passage, draft, voice);
    }
}
