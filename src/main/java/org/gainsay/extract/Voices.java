package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.article.Zone;
import org.gainsay.claim.Attribution;
import org.gainsay.claim.Modality;
import org.gainsay.gazetteer.PersonMention;
import org.gainsay.text.Chain;
import org.jspecify.annotations.Nullable;

/**
 * Finds who speaks in a sentence, and which of its words are theirs. News puts the speaker before the verb ("X said ..."),
 * behind it ("..., said X"), behind the words ("..., X said") or after "according to"; a headline parts speaker and words by a
 * colon; a participle goes on with who spoke before ("..., adding that").
 */
final class Voices {

    private final Passage passage;
    private final Chain chain;
    private final Sources sources;
    private final Telling telling;
    private final Ascriptions ascriptions;
    private final List<Voice> voices = new ArrayList<>();

    private Voices(Passage passage, Sources sources) {
        this.passage = passage;
        this.chain = passage.chain();
        this.sources = sources;
        this.telling = new Telling(passage, sources);
        this.ascriptions = new Ascriptions(passage, sources);
    }

    /**
     * The voices of a sentence, in order of their verbs.
     *
     * @param before who spoke last before this sentence, for "he said"
     */
    static List<Voice> of(Passage passage, Context context, Attribution before) {
        return new Voices(passage, new Sources(passage, context, before)).find();
    }

    private List<Voice> find() {
        for (int i = 0; i < chain.size(); i++) {
            Voice voice = null;
            if (chain.is(i, "SAY") && reports(i)) {
                voice = participle(i) || coordinated(i) ? goesOn(i) : telling.byVerb(i);
            } else if (chain.is(i, "REPORTS") && Relays.reports(passage, i)) {
                voice = telling.byVerb(i);
            } else if (chain.is(i, "SAY") && passive(i)) {
                voice = telling.toldBy(i);
            } else if (chain.is(i, "ACCORDING")) {
                voice = according(i);
            } else if (chain.is(i, "SHOWS")) {
                voice = telling.shows(i);
            } else if (passage.zone() == Zone.HEADLINE && (chain.is(i, "COLON") || chain.is(i, "DASH"))) {
                voice = HeadlineVoices.at(passage, i, sources);
            } else if (chain.is(i, "COLON")) {
                voice = introduced(i);
            }
            if (voice == null) {
                voice = ascriptions.at(i);
            }
            if (voice != null) {
                voices.add(voice);
            }
        }
        return voices.stream().map(this::relayed).toList();
    }

    /**
     * "The union's leader, Ada Holm, struck a calm note: “...”": whoever is alone named before the colon speaks behind it,
     * whatever the verb.
     */
    private @Nullable Voice introduced(int colon) {
        if (colon + 1 >= chain.size() || !chain.is(colon + 1, "QUOTE")) {
            return null;
        }
        boolean told = voices.stream().anyMatch(voice -> voice.covers(colon + 1));
        int speaker = -1;
        for (int i = 0; i < colon && !told; i++) {
            if (chain.node(i).value(PersonMention.class) != null) {
                if (speaker >= 0) {
                    return null;
                }
                speaker = i;
            }
        }
        return speaker < 0
                ? null
                : new Voice(sources.of(speaker, colon), Modality.ASSERTED, colon + 1, chain.size(), colon, speaker);
    }

    /** "Quoting X, radio Y said": what a medium says is said by whom it quotes in the same breath. */
    private Voice relayed(Voice voice) {
        boolean medium = voice.speaker() >= 0 && chain.is(voice.speaker(), "MEDIA") && chain.is(voice.verb(), "SAY");
        return voices.stream()
                .filter(other -> medium && chain.is(other.verb(), "RELAY") && other.covers(voice.verb()))
                .findFirst()
                .map(other -> voice.by(other.attribution()))
                .orElse(voice);
    }

    /** A reporting verb inside a quotation is part of what is quoted; one after a determiner is a noun ("the claims"). */
    private boolean reports(int i) {
        boolean noun = i > 0
                && (chain.is(i - 1, "DET")
                        || chain.is(i - 1, "POSSDET")
                        || chain.is(i - 1, "POSS")
                        || chain.is(i - 1, "ADJ") && !Nouns.speaks(chain, i - 1))
                && chain.is(i, "CLAIMS");
        return !noun && !passive(i) && !Speakers.quoted(passage, i);
    }

    /** "27 were counted": the subject is spoken of. */
    private boolean passive(int i) {
        int j = i > 0 && chain.is(i - 1, "ADV") ? i - 1 : i;
        return j > 0 && chain.is(j - 1, "BE") && !chain.surface(i, i + 1).endsWith("ing");
    }

    /** "saying", "adding", without an auxiliary that would make it the sentence's verb. */
    private boolean participle(int i) {
        boolean auxiliary =
                i > 0 && (chain.is(i - 1, "BE") || chain.is(i - 1, "ADV") && i > 1 && chain.is(i - 2, "BE"));
        return chain.surface(i, i + 1).endsWith("ing") && !auxiliary;
    }

    /** "X denied A and said B". */
    private boolean coordinated(int i) {
        int j = i > 0 && chain.is(i - 1, "ADV") ? i - 1 : i;
        return j > 0 && (chain.is(j - 1, "=and") || chain.is(j - 1, "=but"));
    }

    private @Nullable Voice goesOn(int verb) {
        Voice last = voices.isEmpty() ? null : voices.get(voices.size() - 1);
        if (last != null && last.verb() >= Speakers.clauseStart(chain, verb)) {
            return new Voice(
                    last.attribution(),
                    Reporting.modality(chain, verb),
                    verb + 1,
                    Speakers.clauseEnd(chain, verb),
                    verb,
                    last.speaker());
        }
        int quoted = Relays.quoted(passage, verb);
        if (quoted >= 0) {
            return telling.told(verb, quoted, Speakers.start(chain, quoted));
        }
        int subject = Speakers.subject(passage, verb);
        return subject < 0 ? null : telling.open(verb, subject);
    }

    private @Nullable Voice according(int at) {
        if (Relays.adopts(passage, at)) {
            return null;
        }
        int document = Documents.behind(chain, at);
        int owner = document < 0 ? -1 : Documents.owner(passage, document, chain.size());
        int speaker = owner >= 0 ? owner : document >= 0 ? document : Speakers.after(passage, at);
        return speaker < 0
                ? null
                : new Voice(
                        sources.of(speaker, at),
                        Reporting.lent(chain, at, "ACCORDING"),
                        Speakers.clauseStart(chain, at),
                        Speakers.clauseEnd(chain, at),
                        at,
                        speaker);
    }

    /** Whether the source is one that is not named. */
    static boolean unnamed(Passage passage, Voice voice) {
        return voice.speaker() >= 0
                && passage.chain().is(voice.speaker(), "UNNAMED")
                && voice.attribution().speaker() == null;
    }
}
