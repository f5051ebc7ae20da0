package org.gainsay.extract;

import java.util.function.Consumer;
import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.Modality;
import org.gainsay.text.Chain;
import org.gainsay.text.Language;
import org.gainsay.text.Match;
import org.gainsay.text.Patterns;
import org.jspecify.annotations.Nullable;

/** What caused a fire, a crash, an outbreak, or did not, by the patterns of {@code causes.pat}. */
final class CauseExtractor implements Extractor {

    private static final String MEASURE = "cause";

    private final Patterns patterns;

    CauseExtractor(Language language) {
        this.patterns = language.patterns("/patterns/en/causes.pat");
    }

    @Override
    public void extract(Passage passage, Context context, Consumer<Draft> found, Consumer<Gap> gaps) {
        Chain chain = passage.chain();
        for (Match match : patterns.find(chain)) {
            int cause = match.first("c");
            int effect = match.first("s");
            int verb = match.first("e");
            String id = chain.node(cause).value("CAUSE");
            if (id == null || effect == cause) {
                continue;
            }
            boolean shutOut = match.pattern().attribute("not") != null;
            boolean plain = Stance.of(passage, verb, match.from()).equals(Stance.PLAIN);
            if (plain || !shutOut) {
                Draft draft = Draft.words(
                                ClaimKind.EVENT, MEASURE, match.from(), match.to(), verb, id, match.pattern().id())
                        .about(effect(chain, effect), effect, null);
                found.accept(shutOut ? draft.put(Modality.DENIED) : draft);
            }
        }
    }

    private static @Nullable String effect(Chain chain, int node) {
        return node < 0 ? null : chain.node(node).value("EFFECT");
    }
}
