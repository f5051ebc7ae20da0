package org.gainsay.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.gazetteer.PersonMention;
import org.gainsay.text.Chain;
import org.jspecify.annotations.Nullable;

/** Who stands for election: persons, names of two words and more, and names with a word for a party in them. */
final class Contenders {

    /** The category of their nodes. */
    static final String CATEGORY = "CONTENDER";

    private static final String SHARE = "vote-share";

    /** Words of a party's name before the word for a party at most. */
    private static final int LONGEST = 4;

    private final Set<String> surnames = new HashSet<>();

    /** Who an article names in full: their surnames alone stand for them. */
    static Contenders of(List<Passage> passages) {
        Contenders contenders = new Contenders();
        for (Passage passage : passages) {
            Chain chain = passage.chain();
            for (int i = 1; i < chain.size(); i++) {
                if (endsName(chain, i)) {
                    contenders.surnames.add(chain.surface(i, i + 1));
                }
            }
        }
        return contenders;
    }

    /** Marks the persons of a sentence and the last word of each party's name. */
    void mark(Chain chain) {
        for (int i = 0; i < chain.size(); i++) {
            boolean party = chain.is(i, "PARTY") && chain.is(i, "CAP") && i > 0;
            boolean person = chain.is(i, "PERSON") && chain.node(i).value() instanceof PersonMention;
            if (person || party || endsName(chain, i) || known(chain, i)) {
                chain.mark(i, null, CATEGORY);
            }
        }
    }

    private boolean known(Chain chain, int i) {
        return unknown(chain, i) && surnames.contains(chain.surface(i, i + 1));
    }

    /** Whether a name of two words or more ends here that no list knows. */
    private static boolean endsName(Chain chain, int i) {
        boolean ends = i + 1 >= chain.size() || !chain.is(i + 1, "CAP");
        return ends && unknown(chain, i) && i > 0 && unknown(chain, i - 1);
    }

    private static boolean unknown(Chain chain, int i) {
        return chain.is(i, "CAP")
                && chain.is(i, "WORD")
                && chain.node(i).value() == null
                && (chain.node(i).entry() == null || chain.is(i, "GIVEN"));
    }

    /** How documents name the contender at the node: a person by the surname, a party in full. */
    static @Nullable String name(Chain chain, int i) {
        PersonMention person = chain.node(i).value(PersonMention.class);
        if (person != null) {
            return person.surname();
        }
        if (!chain.is(i, "PARTY")) {
            return chain.surface(i, i + 1);
        }
        int from = i;
        while (from > 0 && i - from < LONGEST && chain.is(from - 1, "CAP") && !chain.is(from - 1, "DET")) {
            from--;
        }
        return chain.surface(from, i + 1);
    }

    /** How documents name the contender that nodes {@code from} to before {@code to} of a table are. */
    static String named(Chain chain, int from, int to) {
        PersonMention person = to - from == 1 ? chain.node(from).value(PersonMention.class) : null;
        return person == null ? chain.surface(from, to) : person.surname();
    }

    /** The measure of a share: in a sentence on a survey it is no vote. */
    static String polled(Chain chain, String measure) {
        if (!measure.equals(SHARE)) {
            return measure;
        }
        for (int i = 0; i < chain.size(); i++) {
            if (chain.is(i, "SURVEY")) {
                return "poll";
            }
        }
        return measure;
    }
}
