package org.gainsay.extract;

import java.util.List;
import java.util.Objects;
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

    /** How an effect may be told: by a noun, by what befell a thing, by what something did to it. */
    private static final List<String> EFFECTS = List.of("EFFECT", "BEFELL", "WRECKS");

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
                                ClaimKind.EVENT,
                                MEASURE,
                                match.from(),
                                match.to(),
                                verb,
                                id,
                                match.pattern().id())
                        .about(effect(chain, effect), effect, null);
                found.accept(shutOut ? draft.put(Modality.DENIED) : draft);
            }
        }
    }

    private static @Nullable String effect(Chain chain, int node) {
        if (node < 0) {
            return null;
        }
        return EFFECTS.stream()
                .map(kind -> chain.node(node).value(kind))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
