package org.gainsay.extract;

import java.util.List;
import org.gainsay.claim.Attribution;
import org.gainsay.text.Chain;
import org.jspecify.annotations.Nullable;

/**
 * Whom a statement or deed is given to: the name at a node, the speaker behind "it" and "we", the body named before behind "the
 * society".
 */
final class Whom {

    /** A body spoken of without its name was named so many paragraphs before at most. */
    private static final int BACK = 3;

    private final Passage passage;
    private final Chain chain;
    private final Context context;

    Whom(Passage passage, Context context) {
        this.passage = passage;
        this.chain = passage.chain();
        this.context = context;
    }

    /** Who is meant at node {@code i} beside the verb at {@code verb}; null where nothing tells. */
    @Nullable
    Attribution at(int i, int verb) {
        if (chain.is(i, "REL")) {
            return i > 0 ? named(chain.is(i - 1, "COMMA") ? i - 2 : i - 1, verb) : null;
        }
        if (chain.is(i, "PRON") || i == verb) {
            return speaker(i);
        }
        return named(i, verb);
    }

    private @Nullable Attribution named(int i, int verb) {
        if (i < 0 || chain.is(i, "PLACE") && !chain.is(i, "ACTOR")) {
            return null;
        }
        boolean bare = chain.is(i, "BODY_REF") && !chain.is(i, "ORG");
        Attribution body = bare ? body() : null;
        return body != null ? body : new Sources(passage, context, Attribution.OUTLET).of(i, verb);
    }

    /** The speaker of the words around a pronoun, with the body spoken for; null where nobody speaks. */
    private @Nullable Attribution speaker(int i) {
        List<Voice> voices = Voices.of(passage, context, Attribution.OUTLET);
        Attribution found = null;
        for (Voice voice : voices) {
            if (voice.covers(i)) {
                Attribution behind = behind(voice.speaker());
                found = behind != null ? behind : voice.attribution();
            }
        }
        int subject = found == null && !chain.is(i, "PRON") ? Speakers.subject(passage, i) : -1;
        if (subject >= 0) {
            return named(subject, subject);
        }
        if (found == null || found.speaker() != null && found.organisation() == null) {
            Attribution body = body();
            return body == null ? found : body;
        }
        return found.isOutlet() ? null : found;
    }

    /** The body that "a spokesman for the coast guard" speaks for, or null. */
    private @Nullable Attribution behind(int speaker) {
        boolean named = speaker >= 0
                && speaker + 1 < chain.size()
                && chain.is(speaker, "ROLE")
                && (chain.is(speaker + 1, "=for") || chain.is(speaker + 1, "=of"));
        int body = named ? Speakers.after(passage, speaker + 1) : -1;
        return body < 0 ? null : named(body, body);
    }

    /** The last body that the article named in full before this sentence; null where there is none. */
    private @Nullable Attribution body() {
        for (Passage before : context.before(passage, BACK)) {
            Chain other = before.chain();
            for (int i = 0; i < other.size(); i++) {
                if (other.is(i, "ORG") && !other.is(i, "PLACE")) {
                    return new Sources(before, context, Attribution.OUTLET).of(i, i);
                }
            }
        }
        return null;
    }
}
