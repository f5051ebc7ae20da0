package org.gainsay.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.article.ArticleText;
import org.gainsay.claim.Attribution;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.Measures;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.claim.Populations;
import org.gainsay.claim.TimeFacet;
import org.gainsay.quantity.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A claim as documents carry it. Every field but {@code in} is always there, null where unknown.
 *
 * @param file the article's file, null for a text that came without one
 * @param kind what it measures or tells, in the words of the contract, which are fewer than the measures
 * @param value the number before its hedge; for claims that carry none the state, words or place
 * @param place the usual name, with the article's own in brackets where that is another
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ClaimRow(
        @Nullable String file,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String in,
        int start,
        int end,
        String quote,
        String kind,
        @Nullable Object value,
        @Nullable Number low,
        @Nullable Number high,
        @Nullable Boolean lowOpen,
        @Nullable Boolean highOpen,
        @Nullable String unit,
        @Nullable String hedge,
        @Nullable String population,
        @Nullable String place,
        @Nullable String actor,
        @Nullable String time,
        @Nullable String attribution,
        String modality,
        String zone,
        String pattern) {

    static ClaimRow of(Claim claim, ArticleText article, Span.Converter spans) {
        Span span = spans.quoted(claim.evidence());
        Figure figure = claim.figure();
        return new ClaimRow(
                article.file().isEmpty() ? null : article.file(),
                span.in(),
                span.start(),
                span.end(),
                span.quote(),
                kind(claim),
                value(claim),
                figure == null ? null : Numbers.of(figure.range().low()),
                figure == null ? null : Numbers.of(figure.range().high()),
                figure == null ? null : figure.range().lowOpen(),
                figure == null ? null : figure.range().highOpen(),
                figure == null ? null : figure.unit(),
                figure == null ? null : figure.hedge().code(),
                tellsRegion(claim) ? null : claim.population(),
                place(claim),
                claim.actor() != null ? claim.actor() : claim.side(),
                time(claim.time(), article),
                attribution(claim.attribution()),
                claim.modality().name().toLowerCase(Locale.ROOT),
                claim.zone().name().toLowerCase(Locale.ROOT),
                claim.provenance().pattern());
    }

    /** The measure in the words of documents; dates are measures of their own, one for each thing that is dated. */
    private static String kind(Claim claim) {
        return claim.kind() == ClaimKind.DATE
                ? "date"
                : Measures.standard().kind(claim.measure(), claim.population(), Populations.standard());
    }

    private static @Nullable Object value(Claim claim) {
        if (claim.figure() != null) {
            return Numbers.of(claim.figure().value());
        }
        if (claim.control() != null) {
            return claim.control().state().name().toLowerCase(Locale.ROOT) + " "
                    + claim.control().side();
        }
        return tellsRegion(claim) && claim.place() != null ? claim.place().label() : claim.words();
    }

    /** Where; of a claim on the region of a town the town, of a company's figure without a place the company. */
    private static @Nullable String place(Claim claim) {
        PlaceFacet place = claim.place();
        if (tellsRegion(claim)) {
            return claim.words();
        }
        if (place != null) {
            return place.label();
        }
        String actor = claim.actor();
        boolean named = actor != null && !actor.isEmpty() && Character.isUpperCase(actor.charAt(0));
        return claim.figure() != null && named ? actor : null;
    }

    private static boolean tellsRegion(Claim claim) {
        return claim.kind() == ClaimKind.PLACE && claim.measure().equals("region");
    }

    private static @Nullable String time(TimeFacet time, ArticleText article) {
        return time.event() != null
                ? Days.of(time.event(), article.published()).text()
                : time.asOf() != null
                        ? Days.of(time.asOf(), article.published()).text()
                        : null;
    }

    /** Speaker, role and organisation, as far as known; null for the outlet itself. */
    static @Nullable String attribution(Attribution said) {
        if (said.isOutlet()) {
            return null;
        }
        String source = Stream.of(said.speaker(), said.role(), said.organisation())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        if (said.via() == null) {
            return source;
        }
        return source.isEmpty() ? said.via() : source + ", via " + said.via();
    }
}
