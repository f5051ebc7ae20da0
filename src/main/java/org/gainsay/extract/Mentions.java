package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.article.EvidenceSpan;
import org.gainsay.gazetteer.Actor;
import org.gainsay.gazetteer.PersonMention;
import org.gainsay.gazetteer.Place;
import org.gainsay.gazetteer.PlaceMention;
import org.gainsay.quantity.Figure;
import org.gainsay.quantity.Hedge;
import org.gainsay.quantity.Inside;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.NotFigure;
import org.gainsay.quantity.QuantityMention;
import org.gainsay.text.Chain;
import org.gainsay.timex.TimexMention;
import org.jspecify.annotations.Nullable;

/** Lists what the recognisers understood, for readers of the command line and for the article page. */
final class Mentions {

    private Mentions() {}

    static List<Mention> of(List<Passage> passages, Toponyms toponyms, Recognisers recognisers) {
        List<Mention> mentions = new ArrayList<>();
        for (Passage passage : passages) {
            for (int i = 0; i < passage.chain().size(); i++) {
                Mention mention = of(passage, i, toponyms);
                if (mention != null) {
                    mentions.add(mention);
                }
                addNumbers(mentions, passage, i, recognisers);
            }
        }
        return mentions;
    }

    /** The numbers of times, and those that name and do not count: named by what they are, so that nobody takes them for figures. */
    private static void addNumbers(List<Mention> mentions, Passage passage, int i, Recognisers recognisers) {
        Object value = passage.chain().node(i).value();
        String what = value instanceof TimexMention time
                ? time.timex().type().name().toLowerCase(Locale.ROOT)
                : value instanceof NotFigure named && named.number() ? named.reason() : null;
        if (what == null) {
            return;
        }
        String text = passage.chain().tokens().text();
        for (Inside number : recognisers.numbers(passage, i)) {
            EvidenceSpan span = new EvidenceSpan(
                    number.start(), number.end(), text.substring(number.start(), number.end()), passage.inTitle());
            Figure figure = Figure.count(number.value(), Interval.point(number.value()), Hedge.EXACT, null);
            mentions.add(new Mention(MentionType.NUMBER, span, figure, null, what, null));
        }
    }

    private static @Nullable Mention of(Passage passage, int i, Toponyms toponyms) {
        Chain chain = passage.chain();
        Object value = chain.node(i).value();
        EvidenceSpan span = passage.evidence(i, i + 1);
        if (value instanceof QuantityMention quantity) {
            return new Mention(MentionType.valueOf(quantity.kind().name()), span, quantity.figure(), null, null, null);
        }
        if (value instanceof TimexMention time) {
            return new Mention(MentionType.valueOf(time.timex().type().name()), span, null, time.timex(), null, null);
        }
        if (value instanceof PlaceMention place) {
            Place meant = toponyms.place(place);
            String name = meant == null ? place.words() : meant.name();
            return new Mention(MentionType.PLACE, span, null, null, name, meant == null ? null : meant.id());
        }
        if (value instanceof PersonMention person) {
            return new Mention(MentionType.PERSON, span, null, null, person.full(), null);
        }
        if (value instanceof Actor actor) {
            MentionType type = chain.is(i, "ORG") ? MentionType.ORGANISATION : MentionType.SIDE;
            return new Mention(type, span, null, null, actor.surface(), actor.side());
        }
        return null;
    }
}
