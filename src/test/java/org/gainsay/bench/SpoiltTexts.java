package org.gainsay.bench;

import java.util.List;
import java.util.Random;
import org.gainsay.article.ArticleText;

/**
 * Articles as they should never arrive: pieces of real and hand-made ones with letters lost, doubled, swapped or replaced by
 * what breaks readers, and texts of nothing but such. The same seed makes the same ones.
 */
final class SpoiltTexts {

    /** What is put in: NUL, lone halves of letters, marks that turn the direction, spaces of all widths, combining accents. */
    private static final List<String> POISON = List.of(
            "\0",
            "\ud83d",
            "\ude00",
            "\ud83d\ude00",
            "\u200e",
            "\u200f",
            "\u202e",
            "\u2066",
            "\u00a0",
            "\u2009",
            "\u202f",
            "\u200b",
            "\ufeff",
            "\u00ad",
            "\u0301",
            "\u0345",
            "\r",
            "\r\n",
            "\n",
            "\n\n",
            "\t",
            "\u0085",
            "\u2028",
            "\u000b",
            "\u0130",
            "\u00df",
            "\ufb03",
            "\u1e9e",
            "\u01c5",
            "\u2168",
            "\u00bd",
            "\u2155",
            "\u00b2",
            "\u0663",
            "\uff15",
            "\uffff",
            "\ud800",
            "\udfff",
            "'",
            "\u2019s",
            "\"",
            "\u201c",
            "\u201d",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "-",
            "\u2013",
            "\u2014",
            ".",
            "...",
            "\u2026",
            ",",
            ":",
            ";",
            "|",
            "/",
            "\\",
            "%",
            "$",
            "\u20ac",
            "#",
            "@",
            "&",
            "*",
            "_",
            "~");

    /** Words that begin something a reader would like to finish. */
    private static final List<String> BAITS = List.of(
            "at least",
            "between",
            "from",
            "million",
            "half",
            "a",
            "hundred",
            "and",
            "1,000",
            "3/4",
            "10 to",
            "$",
            "12:",
            "31 February",
            "30 June",
            "24:60",
            "0000",
            "99999999999999999999",
            "1e99",
            "-",
            "of the",
            "said",
            "\"",
            "according to",
            "the",
            "killed",
            "troops",
            "Tuesday",
            "since",
            "in the region of",
            "St.",
            "U.S.",
            "al-",
            "O'",
            "Mr",
            "km2",
            "(2 miles)",
            "%",
            "more than",
            "nearly",
            "dozens of thousands of",
            "one in",
            "out of",
            "first",
            "th",
            "p.m.",
            "GMT",
            "http://a.b/1",
            "1.2.3.4",
            "+44 20 7946 0000",
            "3-2",
            "M142",
            "T-72",
            "twenty-",
            "and a half",
            "no",
            "not",
            "Kyiv",
            "New York City",
            "South Ossetia",
            "the city of",
            "village of Xqzt",
            "Governor",
            "President",
            "who",
            "which",
            "but",
            "\u2014");

    private final Random random;
    private final List<ArticleText> sound;
    private final MiniatureArticles miniatures;

    /** Spoils the given articles and hand-made ones. */
    SpoiltTexts(long seed, List<ArticleText> sound) {
        this.random = new Random(seed);
        this.sound = List.copyOf(sound);
        this.miniatures = new MiniatureArticles(seed);
    }

    /** A further article, of a few hundred characters. */
    ArticleText next() {
        ArticleText article = random.nextBoolean() ? miniatures.article(1 + random.nextInt(4)) : one(sound);
        String text =
                switch (random.nextInt(10)) {
                    case 0 -> chaos(baits(), 1 + random.nextInt(60), " ");
                    case 1 -> chaos(POISON, 1 + random.nextInt(200), "");
                    case 2 -> deep(article.text());
                    case 3 -> oneLine(piece(article.text()));
                    default -> spoilt(piece(article.text()));
                };
        return with(article, text);
    }

    private ArticleText with(ArticleText article, String text) {
        boolean titled = random.nextInt(3) > 0;
        int start = random.nextInt(text.length() + 1);
        int end = start + random.nextInt(Math.min(120, text.length() - start) + 1);
        String title = !titled ? "" : random.nextBoolean() ? spoilt(article.title()) : text.substring(start, end);
        int titleStart = title.isEmpty() || random.nextInt(3) == 0 ? -1 : text.indexOf(title);
        return new ArticleText(
                article.key(),
                article.file(),
                article.outlet(),
                article.url(),
                title,
                titleStart,
                random.nextInt(8) == 0 ? null : article.published(),
                article.author(),
                article.agency(),
                text,
                random.nextInt(4) == 0 ? random.nextInt(text.length() + 1) : 0);
    }

    /** Some sentences from anywhere. */
    private String piece(String text) {
        int length = Math.min(text.length(), 40 + random.nextInt(500));
        int from = random.nextInt(text.length() - length + 1);
        return text.substring(from, from + length);
    }

    private String spoilt(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = random.nextInt(12); i >= 0 && !out.isEmpty(); i--) {
            int at = random.nextInt(out.length());
            int to = Math.min(out.length(), at + 1 + random.nextInt(random.nextInt(5) == 0 ? 40 : 4));
            switch (random.nextInt(6)) {
                case 0 -> out.delete(at, to);
                case 1 -> out.insert(at, one(POISON));
                case 2 -> out.replace(at, to, one(POISON));
                case 3 -> out.insert(at, " " + one(BAITS) + " ");
                case 4 -> out.insert(at, out.substring(at, to).repeat(1 + random.nextInt(4)));
                default -> out.setCharAt(at, (char) random.nextInt(random.nextBoolean() ? 128 : 0x10000));
            }
        }
        return out.toString();
    }

    private List<String> baits() {
        return random.nextBoolean() ? BAITS : List.of(one(BAITS), one(BAITS), one(POISON), one(BAITS));
    }

    private String chaos(List<String> from, int count, String between) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append(one(from)).append(between);
        }
        return out.toString();
    }

    /** Brackets and quotation marks that open and open, and some that close. */
    private String deep(String text) {
        String mark = one(List.of("(", "[", "\u201c", "\"", "'", "\u00ab", "(\u201c", "\u2018"));
        String other = one(List.of(")", "]", "\u201d", "\"", "'", "\u00bb", "\u201d)", ""));
        return mark.repeat(random.nextInt(60)) + piece(text) + other.repeat(random.nextInt(60)) + piece(text);
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s.!?]+", " ");
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
