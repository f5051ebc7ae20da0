package org.gainsay.quantity;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.gainsay.text.Annotator;
import org.gainsay.text.Categories;
import org.gainsay.text.Chain;
import org.gainsay.text.Group;
import org.gainsay.text.Language;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Lexicon.Case;
import org.gainsay.text.LexiconFile;
import org.gainsay.text.Lines;
import org.gainsay.text.Patterns;
import org.gainsay.text.TokenKind;
import org.gainsay.text.Tokens;
import org.gainsay.text.Vocabulary;

/**
 * The words of quantity in a lexicon of their own, so that no phrase of another lexicon ("half of") hides a number word. The
 * vocabulary is shared: texts are cut into tokens once.
 */
final class QuantityWords {

    /** Categories that the readers of this package give to nodes. */
    private static final String[] GIVEN = {
        "TIMEX",
        "NUMERAL",
        "ORDINAL_NUMERAL",
        "FRACTION_NUMERAL",
        "VAGUE_NUMERAL",
        "DIGITS",
        "INTEGER",
        "AGE",
        "SCORE",
        "YEARISH",
        "ROUND",
        "ONE",
        "LETTER",
        "CODE",
        "SET_ASIDE",
        "AMOUNT_UNIT",
        "AMOUNT",
        "NUMBERED"
    };

    /** Categories of words that a numeral can begin with. */
    private static final Set<String> NUMERAL =
            Set.of("CARDINAL", "SCALE", "ORDER", "PART", "PARTS", "VULGAR", "VAGUE", "FEW");

    /** Categories of nodes, digits and signs apart, that {@link NumeralReader} may begin with. */
    private static final String[] OPENINGS = {
        "ARTICLE", "CARDINAL", "FEW", "MINUS", "ORDER", "PART", "SCALE", "SCALE_LETTER", "VAGUE", "VULGAR"
    };

    private final Categories categories = new Categories();
    private final Lexicon lexicon;
    private final Annotator annotator;
    private final UnitTable units;
    private final BitSet numberWords;
    private final Group openings;

    QuantityWords(Language language, UnitTable units) {
        this.units = units;
        lexicon = new Lexicon(language.vocabulary(), categories);
        annotator = new Annotator(categories, lexicon);
        for (String name : GIVEN) {
            categories.add(name);
        }
        for (String resource : List.of("numerals", "vague", "quantity")) {
            LexiconFile.load("/lexicon/en/" + resource + ".lex", lexicon);
        }
        openings = categories.group(OPENINGS);
        numberWords = numberWords(language.vocabulary());
        units.all().forEach(this::add);
        units.counted().values().forEach(words -> words.forEach(w -> lexicon.add(w, Case.ANY, "PEOPLE_WORD", null)));
    }

    private void add(Unit unit) {
        if (unit.id().equals("magnitude")) {
            return;
        }
        boolean money = unit.dimension() == Dimension.MONEY;
        for (String alias : units.aliases(unit.id())) {
            Case letters = capitals(alias) ? Case.CAPS : Case.ANY;
            lexicon.add(alias, letters, money ? "CURRENCY" : "UNIT", unit.id());
            if (money && sign(alias)) {
                lexicon.add(alias, letters, "SIGN", unit.id());
            }
            if (alias.length() > 2) {
                lexicon.add(alias, letters, "SPELT", null);
            }
        }
    }

    private static boolean capitals(String alias) {
        return Character.isUpperCase(alias.charAt(0))
                && alias.length() <= 3
                && alias.equals(alias.toUpperCase(Locale.ROOT));
    }

    /** Whether it stands before the number: $, US$, EUR, Rs. */
    private static boolean sign(String alias) {
        return capitals(alias)
                || alias.equals("Rs")
                || alias.equals("Rp")
                || !Character.isLetter(alias.charAt(alias.length() - 1));
    }

    /** Whether a text of these tokens can hold a numeral; most sentences cannot. */
    boolean mayHoldNumeral(Chain chain) {
        Tokens tokens = chain.tokens();
        for (int i = chain.node(0).first(); i < chain.node(chain.size() - 1).end(); i++) {
            if (tokens.kind(i) == TokenKind.NUMBER || (tokens.word(i) >= 0 && numberWords.get(tokens.word(i)))) {
                return true;
            }
        }
        return false;
    }

    /** Of each phrase that is or begins a numeral, the word that is longest. */
    private static BitSet numberWords(Vocabulary vocabulary) {
        BitSet numbers = new BitSet();
        for (String resource : List.of("numerals", "vague")) {
            for (Lines.Line line : Lines.of("/lexicon/en/" + resource + ".lex")) {
                if (NUMERAL.contains(line.text().split("[ :]")[0])) {
                    for (String phrase :
                            line.text().substring(line.text().indexOf(": ") + 2).split("\\|")) {
                        Arrays.stream(phrase.strip().split(" "))
                                .max(Comparator.comparingInt(String::length))
                                .ifPresent(word -> numbers.set(vocabulary.add(word)));
                    }
                }
            }
        }
        return numbers;
    }

    /** What words a numeral may begin with; digits and signs begin one as well. */
    Group openings() {
        return openings;
    }

    UnitTable units() {
        return units;
    }

    Patterns patterns(String name) {
        return new Patterns(categories, lexicon, "/patterns/en/" + name + ".pat");
    }

    /** "three quarters" are nine months only where a word of time stands beside them. */
    private static boolean share(Chain chain, int i) {
        boolean quarters = chain.surface(i, i + 1).equalsIgnoreCase("three quarters")
                || chain.surface(i, i + 1).equalsIgnoreCase("three-quarters");
        boolean timed = i > 0
                && (chain.is(i - 1, "PREP")
                        || chain.is(i - 1, "DET")
                        || chain.is(i - 1, "ADJ")
                        || chain.is(i - 1, "OTHERS"));
        boolean ofWhole = i + 1 < chain.size() && chain.surface(i + 1, i + 2).equalsIgnoreCase("of");
        return quarters && (ofWhole || !timed);
    }

    /** The stretch of text beneath one node of {@code chain}, in the words of this lexicon. */
    Chain read(Chain chain, int node) {
        return annotator.annotate(
                chain.tokens(), chain.node(node).first(), chain.node(node).end());
    }

    /** The stretch of text beneath {@code chain}, in the words of this lexicon; time expressions are closed. */
    Chain read(Chain chain) {
        int first = chain.node(0).first();
        int end = chain.node(chain.size() - 1).end();
        Chain own = annotator.annotate(chain.tokens(), first, end);
        for (int i = chain.size() - 1; i >= 0; i--) {
            if (chain.is(i, "TIMEX") && !share(chain, i)) {
                int from = own.nodeAt(chain.node(i).first());
                int to = own.nodeAt(chain.node(i).end() - 1) + 1;
                own.replace(from, to, Boolean.TRUE, "TIMEX");
            }
        }
        return own;
    }
}
