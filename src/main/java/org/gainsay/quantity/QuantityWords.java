package org.gainsay.quantity;

import java.util.List;
import java.util.Locale;
import org.gainsay.text.Annotator;
import org.gainsay.text.Categories;
import org.gainsay.text.Chain;
import org.gainsay.text.Language;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Lexicon.Case;
import org.gainsay.text.LexiconFile;
import org.gainsay.text.Patterns;

/**
 * The words of quantity in a lexicon of their own, so that no phrase of another lexicon ("half of") hides a number word. The
 * vocabulary is shared: texts are cut into tokens once.
 */
final class QuantityWords {

    /** Categories that the readers of this package give to nodes. */
    private static final String[] GIVEN = {
        "TIMEX", "NUMERAL", "ORDINAL_NUMERAL", "FRACTION_NUMERAL", "VAGUE_NUMERAL", "DIGITS", "INTEGER", "AGE", "SCORE", "YEARISH",
        "ROUND", "ONE", "LETTER", "CODE", "SET_ASIDE", "AMOUNT_UNIT", "AMOUNT", "NUMBERED"
    };

    private final Categories categories = new Categories();
    private final Lexicon lexicon;
    private final Annotator annotator;
    private final UnitTable units;

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
        return Character.isUpperCase(alias.charAt(0)) && alias.length() <= 3 && alias.equals(alias.toUpperCase(Locale.ROOT));
    }

    /** Whether it stands before the number: $, US$, EUR, Rs. */
    private static boolean sign(String alias) {
        return capitals(alias) || alias.equals("Rs") || alias.equals("Rp") || !Character.isLetter(alias.charAt(alias.length() - 1));
    }

    UnitTable units() {
        return units;
    }

    Patterns patterns(String name) {
        return new Patterns(categories, lexicon, "/patterns/en/" + name + ".pat");
    }

    /** The stretch of text beneath {@code chain}, in the words of this lexicon; time expressions are closed. */
    Chain read(Chain chain) {
        int first = chain.node(0).first();
        int end = chain.node(chain.size() - 1).end();
        Chain own = annotator.annotate(chain.tokens(), first, end);
        for (int i = chain.size() - 1; i >= 0; i--) {
            if (chain.is(i, "TIMEX")) {
                int from = own.nodeAt(chain.node(i).first());
                int to = own.nodeAt(chain.node(i).end() - 1) + 1;
                own.replace(from, to, Boolean.TRUE, "TIMEX");
            }
        }
        return own;
    }
}
