package org.gainsay.extract;

import java.util.Locale;
import java.util.function.Consumer;
import org.gainsay.quantity.Figure;
import org.gainsay.quantity.Hedge;
import org.gainsay.text.Chain;
import org.gainsay.timex.Direction;
import org.gainsay.timex.TimexMention;
import org.gainsay.timex.TimexType;
import org.jspecify.annotations.Nullable;

/**
 * How long something lasted: "lasted 39 minutes", "a six-month siege", "fought for five days", "four minutes into the
 * flight". Ages, sentences and times that only count from something else are left alone.
 */
final class DurationExtractor implements Extractor {

    private static final String DURATION = "duration";

    /** A verb stands at most so many nodes from its length of time. */
    private static final int REACH = 8;

    private final HappeningWords words;

    DurationExtractor(HappeningWords words) {
        this.words = words;
    }

    @Override
    public void extract(Passage passage, Context context, Consumer<Draft> found, Consumer<Gap> gaps) {
        Chain chain = passage.chain();
        Predicates predicates = null;
        for (int i = 0; i < chain.size(); i++) {
            TimexMention mention = chain.node(i).value(TimexMention.class);
            if (mention == null || mention.timex().type() != TimexType.DURATION || apart(chain, i)) {
                continue;
            }
            int hedged = words.hedge(chain, i);
            Figure figure = figure(chain, i, hedged, mention.timex().iso());
            predicates = predicates == null ? new Predicates(passage, context, words) : predicates;
            Lasting lasting = figure == null ? null : lasting(chain, predicates, i, mention);
            if (lasting != null) {
                found.accept(Draft.figure(
                        DURATION, hedged, i + 1, lasting.verb(), lasting.subject(), figure, lasting.pattern()));
            }
        }
    }

    private record Lasting(int verb, @Nullable String subject, String pattern) {}

    /** Sentences, rates and what a law or a bill foresees last nothing. */
    private boolean apart(Chain chain, int i) {
        int next = i + 1;
        return next < chain.size()
                        && (words.is(chain, next, "PENALTY")
                                || next + 1 < chain.size() && words.is(chain, next + 1, "PENALTY"))
                || i > 0 && (chain.is(i - 1, "=every") || words.is(chain, i - 1, "PENALTY"));
    }

    private @Nullable Figure figure(Chain chain, int i, int from, String iso) {
        String name = from == i ? null : words.hedged(chain, from);
        Hedge hedge = name == null || name.equals("plain") ? Hedge.EXACT : Hedge.valueOf(name.toUpperCase(Locale.ROOT));
        return LengthFigure.of(iso, hedge, hedge == Hedge.EXACT ? null : chain.surface(from, i));
    }

    private @Nullable Lasting lasting(Chain chain, Predicates predicates, int i, TimexMention mention) {
        int next = i + 1;
        String said = mention.timex().words().toLowerCase(Locale.ROOT);
        if (mention.timex().direction() != Direction.WITHIN && !said.startsWith("after ")) {
            return null;
        }
        boolean attributive = mention.timex().words().contains("-");
        if (attributive && next < chain.size()) {
            String noun = noun(chain, next);
            return noun == null ? null : new Lasting(-1, noun, "length-of");
        }
        if (next < chain.size() && chain.is(next, "=into") || mission(chain, i)) {
            return new Lasting(-1, null, "time-into");
        }
        int verb = verb(chain, i, "LASTS");
        if (verb >= 0) {
            return new Lasting(verb, predicates.subjectOf(verb), "lasted");
        }
        return spent(chain, predicates, i, mention);
    }

    /** "T+4 minutes", "T plus 39 seconds". */
    private static boolean mission(Chain chain, int i) {
        return i > 1 && chain.surface(i - 2, i).replace(" ", "").matches("(?i)T(\\+|plus|-)");
    }

    /** "For five days" and "in five days" behind a verb, "ended after five days". */
    private @Nullable Lasting spent(Chain chain, Predicates predicates, int i, TimexMention mention) {
        String first = mention.timex().words().toLowerCase(Locale.ROOT);
        String led = first.contains(" ") ? first.substring(0, first.indexOf(' ')) : first;
        boolean after = mention.timex().direction() == Direction.AFTER;
        int before = words.hedge(chain, i) - 1;
        boolean during = led.equals("for") || before >= 0 && chain.is(before, "=for");
        boolean within = led.equals("in") || led.equals("within");
        for (int j = Math.min(i, before + 1) - 1; j >= Math.max(0, i - REACH) && !Clauses.ends(chain, j); j--) {
            if (chain.is(j, "FIGURE") || chain.is(j, "ORDINAL") && !during) {
                return null;
            }
            boolean verb = predicates.happens(j);
            if (verb && (during || within && !chain.is(j, "BE") || after && words.is(chain, j, "ENDS"))) {
                return new Lasting(j, predicates.subjectOf(j), during ? "for-long" : "within");
            }
        }
        return null;
    }

    private int verb(Chain chain, int i, String category) {
        int from = words.hedge(chain, i) - 1;
        for (int j = from; j >= Math.max(0, from - 4) && !Clauses.ends(chain, j); j--) {
            if (words.is(chain, j, category)) {
                return j;
            }
            if (chain.is(j, "COMMA") || chain.is(j, "CONJ")) {
                return -1;
            }
        }
        return -1;
    }

    /** What lasts that long: a happening, near enough behind the length. */
    private @Nullable String noun(Chain chain, int from) {
        for (int i = from; i < Math.min(chain.size(), from + 3); i++) {
            String event = words.value(chain, i, "HAPPENING");
            if (event != null) {
                return event;
            }
            if (!chain.is(i, "WORD") || chain.is(i, "PREP")) {
                return null;
            }
        }
        return null;
    }
}
