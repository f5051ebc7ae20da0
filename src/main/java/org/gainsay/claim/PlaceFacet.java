package org.gainsay.claim;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim holds.
 *
 * @param words the place as the article writes it
 * @param id gazetteer id, or null where the words stay unresolved or ambiguous
 * @param name the gazetteer's name, or null where unresolved; for words that describe a place without naming one of the
 *     gazetteer what they come to ("eastern Libya" for "the east"), with a null id
 */
public record PlaceFacet(
        String words, @Nullable String id, @Nullable String name) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}|['’ʼ‘`]");

    /** Words that tell what sort of place a name is of; with or without, and whichever, it is the same name. */
    private static final Pattern SORT =
            Pattern.compile("\\b(the|region|oblast|province|governorate|district|raion|state|"
                    + "republic|city|krai|voivodeship|prefecture|county)\\b");

    /**
     * The place for a reader: its usual English name, and in brackets how the article writes it where that is another name or
     * spelling ("Derna (Darnah)"), so that both can be looked for; the article's words where nothing better is known.
     */
    public String label() {
        if (name == null
                || id != null
                        && core(words).equals(core(name))
                        && words.length() >= core(name).length()) {
            return words;
        }
        return id == null || contains(name, words) ? name : name + " (" + words + ")";
    }

    private static boolean contains(String name, String words) {
        return fold(name).contains(fold(words));
    }

    private static String core(String name) {
        return SORT.matcher(fold(name)).replaceAll(" ").strip();
    }

    private static String fold(String name) {
        return MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .replace('-', ' ')
                .toLowerCase(Locale.ROOT);
    }
}
