package org.gainsay.extract;

import java.util.Locale;
import java.util.function.Consumer;
import org.gainsay.claim.ClaimKind;
import org.gainsay.text.Chain;
import org.gainsay.timex.TimexMention;

/** A weekday printed beside a date: the calendar can check it. */
final class DateExtractor implements Extractor {

    /** Measure of these claims; they answer which weekday a date was. */
    static final String WEEKDAY_DATE = "weekday-date";

    @Override
    public void extract(Passage passage, Context context, Consumer<Draft> found, Consumer<Gap> gaps) {
        Chain chain = passage.chain();
        for (int i = 0; i < chain.size(); i++) {
            TimexMention mention = chain.node(i).value(TimexMention.class);
            if (mention != null
                    && mention.weekday() != null
                    && mention.date() != null
                    && mention.timex().time() != null) {
                String weekday = mention.weekday().getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH);
                found.accept(Draft.words(ClaimKind.DATE, WEEKDAY_DATE, i, i + 1, -1, weekday, "weekday-date")
                        .on(mention.timex().time()));
            }
        }
    }
}
