package org.gainsay.story;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.PlaceFacet;
import org.gainsay.gazetteer.ActorKind;
import org.gainsay.gazetteer.Actors;
import org.gainsay.quantity.Figure;
import org.gainsay.story.Clue.Kind;
import org.gainsay.text.Fold;
import org.jspecify.annotations.Nullable;

/** Finds the clues in an article's headline, sentences and claims. */
final class Clues {

    /** Quoted words that stand for a quotation: enough that two speakers rarely share them. */
    private static final int RUN = 3;
    /** Shorter words that are capitalised are abbreviations and titles. */
    private static final int NAME_LETTERS = 4;
    /** Shorter words of a headline say too little. */
    private static final int HEADLINE_LETTERS = 3;
    /** Ids of countries, and of regions within them. */
    private static final Pattern WIDE = Pattern.compile("\\p{Lu}{2}(\\..*)?");
    /** A capital after a small letter or a comma begins a name, not a sentence. */
    private static final Pattern NAME = Pattern.compile("(?<=[\\p{Ll},] )\\p{Lu}\\p{L}*");

    private static final Actors ACTORS = Actors.standard();
    private static final Set<ActorKind> COUNTRIES =
            Set.of(ActorKind.STATE, ActorKind.DEMONYM, ActorKind.CAPITAL_METONYM, ActorKind.SEAT_OF_GOVERNMENT);

    private final Set<Clue> clues = new HashSet<>();

    private Clues() {}

    /** All clues of an article. */
    static Set<Clue> of(String title, List<String> sentences, List<Claim> claims) {
        Clues found = new Clues();
        found.headline(title);
        sentences.forEach(found::names);
        claims.forEach(found::claim);
        return Set.copyOf(found.clues);
    }

    private void headline(String title) {
        for (String word : title.split("[^\\p{L}\\p{N},.'’]+")) {
            String bare = word.replaceAll("['’]s?$", "");
            if (bare.length() >= HEADLINE_LETTERS) {
                topic(Kind.HEADLINE, bare);
            }
        }
    }

    private void names(String sentence) {
        Matcher names = NAME.matcher(sentence);
        while (names.find()) {
            if (names.group().length() >= NAME_LETTERS) {
                topic(Kind.NAME, names.group());
            }
        }
    }

    private void topic(Kind kind, String word) {
        if (!Common.NEWS.contains(Fold.of(word)) && !isCountry(word)) {
            Stems.of(word).forEach(stem -> add(kind, stem));
        }
    }

    private void claim(Claim claim) {
        PlaceFacet place = claim.place();
        if (place != null && place.id() != null) {
            add(WIDE.matcher(place.id()).matches() ? Kind.WIDE_PLACE : Kind.PLACE, place.id());
        }
        speaker(claim.attribution().speaker());
        Figure figure = claim.figure();
        if (figure != null) {
            add(
                    isRound(figure) ? Kind.ROUND_FIGURE : Kind.FIGURE,
                    claim.measure() + " " + figure.value() + " " + figure.unit());
        }
        if (claim.kind() == ClaimKind.QUOTE && claim.words() != null) {
            quotation(claim.words());
        }
    }

    private void speaker(@Nullable String speaker) {
        if (speaker != null) {
            add(Kind.SPEAKER, Fold.of(speaker.substring(speaker.lastIndexOf(' ') + 1)));
        }
    }

    private void quotation(String quotation) {
        String[] words = Fold.of(quotation).split("[^\\p{L}\\p{N}]+");
        for (int i = 0; i + RUN <= words.length; i++) {
            List<String> run = List.of(words).subList(i, i + RUN);
            if (!Common.WORDS.containsAll(run)) {
                add(Kind.QUOTATION, String.join(" ", run));
            }
        }
    }

    private static boolean isCountry(String word) {
        return ACTORS.find(word)
                .filter(actor -> COUNTRIES.contains(actor.kind()))
                .isPresent();
    }

    private static boolean isRound(Figure figure) {
        return Double.isFinite(figure.value())
                && BigDecimal.valueOf(figure.value()).stripTrailingZeros().precision() == 1;
    }

    private void add(Kind kind, String words) {
        clues.add(new Clue(kind, words));
    }
}
