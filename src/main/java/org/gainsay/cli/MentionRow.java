package org.gainsay.cli;

import java.util.Locale;
import org.gainsay.article.ArticleText;
import org.gainsay.extract.Mention;
import org.gainsay.quantity.Dimension;
import org.gainsay.quantity.Figure;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.Unit;
import org.gainsay.quantity.UnitTable;
import org.gainsay.timex.Timex;
import org.jspecify.annotations.Nullable;

/**
 * A mention as documents carry it; fields that its type does not have are left out. A number that counts nothing has no
 * dimension and is named by what it is: {@code year}, {@code phone}, {@code model}, {@code date}.
 */
record MentionRow(
        String type,
        @Nullable String in,
        int start,
        int end,
        String text,
        @Nullable Number low,
        @Nullable Number high,
        @Nullable Boolean lowOpen,
        @Nullable Boolean highOpen,
        @Nullable String hedge,
        @Nullable Number value,
        @Nullable String unit,
        @Nullable String dimension,
        @Nullable String from,
        @Nullable String to,
        @Nullable String iso,
        @Nullable String name,
        @Nullable String placeId) {

    static MentionRow of(Mention mention, ArticleText article, Span.Converter spans, UnitTable units) {
        Span span = spans.whole(mention.span());
        Figure figure = mention.figure();
        Interval range = figure == null ? null : figure.range();
        Timex timex = mention.timex();
        Days days = timex == null || timex.time() == null ? null : Days.of(timex.time(), article.published());
        return new MentionRow(
                mention.type().code(),
                span.in(),
                span.start(),
                span.end(),
                span.quote(),
                range == null ? null : Numbers.of(range.low()),
                range == null ? null : Numbers.of(range.high()),
                range == null ? null : range.lowOpen(),
                range == null ? null : range.highOpen(),
                figure == null ? null : figure.hedge().code(),
                figure == null ? null : Numbers.of(figure.value()),
                figure == null ? null : figure.unit(),
                figure == null || mention.name() != null ? null : dimension(figure, units),
                days == null ? null : days.from().toString(),
                days == null ? null : days.to().toString(),
                timex == null ? null : timex.iso(),
                mention.name(),
                mention.id());
    }

    private static String dimension(Figure figure, UnitTable units) {
        Dimension dimension = figure.unit() == null
                ? Dimension.COUNT
                : units.find(figure.unit()).map(Unit::dimension).orElse(Dimension.MONEY);
        return dimension.name().toLowerCase(Locale.ROOT);
    }
}
