package org.gainsay.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gainsay.text.Language;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A person's written name in parts, in plain Latin letters.
 *
 * @param given given names and initials in order
 * @param surname family name without particles
 * @param suffix "jr", "ii" and the like, or null
 * @param origin "jordan" of "Hussein of Jordan", or null
 */
record PersonParts(
        List<String> given,
        String surname,
        @Nullable String suffix,
        @Nullable String origin) {

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "junior", "senior");

    /** Tells titles, particles and families named first by a language's lexicon. */
    static PersonParts of(String name, Language language) {
        List<String> words = new ArrayList<>();
        String suffix = null;
        String origin = null;
        String[] all = Spelling.latin(name).split(" ");
        for (int i = 0; i < all.length; i++) {
            String word = all[i];
            if (SUFFIXES.contains(word) && !words.isEmpty()) {
                suffix = word;
            } else if (word.equals("of") && i + 1 < all.length) {
                origin = all[++i];
            } else if (!is(word, "NAME_PARTICLE", language)
                    && !(is(word, "TITLE", language) && words.isEmpty() && i + 1 < all.length)) {
                words.add(word);
            }
        }
        if (words.isEmpty()) {
            words.add(String.join("", all));
        }
        boolean familyFirst = words.size() > 1 && is(words.get(0), "FAMILY_FIRST", language);
        int surname = familyFirst ? 0 : words.size() - 1;
        String family = words.remove(surname);
        return new PersonParts(List.copyOf(words), family, suffix, origin);
    }

    private static boolean is(String word, String category, Language language) {
        Tokens tokens = language.tokenizer().tokenize(Character.toUpperCase(word.charAt(0)) + word.substring(1));
        Lexicon.Hit hit = language.lexicon().longest(tokens, 0, tokens.size());
        return hit != null && hit.end() == tokens.size() && hit.entry().value(category) != null;
    }
}
