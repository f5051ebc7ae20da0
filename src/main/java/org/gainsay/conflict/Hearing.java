package org.gainsay.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.article.ArticleText;
import org.gainsay.fact.Amount;
import org.gainsay.fact.Fact;
import org.gainsay.fact.Witnesses;
import org.jspecify.annotations.Nullable;

/**
 * One story before the judge, again and again as articles come in. Remembers what was found on each fact and judges only
 * those whose answers or witnesses changed; the result is the same as that of judging the whole story afresh. Not for use
 * by several threads at once.
 */
public final class Hearing {

    /** A fact as it was judged last, and what was found. */
    private record Heard(Fact fact, List<Witness> witnesses, Optional<Finding> finding) {}

    /** The article behind an answer and the number of its origin. */
    private record Witness(
            @Nullable ArticleText article, @Nullable Integer origin) {}

    private final Judge judge;
    private final Map<String, Heard> last = new HashMap<>();
    private final Map<String, Heard> now = new HashMap<>();

    /** A story that was never judged. */
    public Hearing(Judge judge) {
        this.judge = judge;
    }

    /** What the rules find in the story as it stands now. */
    public Judgement judge(Dossier dossier) {
        last.clear();
        last.putAll(now);
        now.clear();
        return judge.judge(dossier, (rule, fact, witnesses) -> finding(rule, fact, witnesses, dossier));
    }

    private Optional<Finding> finding(FactRule rule, Fact fact, Witnesses witnesses, Dossier dossier) {
        String matter = rule.id() + " " + fact.key();
        List<Witness> behind = behind(fact, dossier);
        Heard before = last.get(matter);
        boolean same = before != null
                && before.fact().equals(fact)
                && before.witnesses().equals(behind);
        Heard heard = same ? before : new Heard(fact, behind, rule.judge(fact, witnesses));
        now.put(matter, heard);
        return heard.finding();
    }

    private static List<Witness> behind(Fact fact, Dossier dossier) {
        List<Witness> behind = new ArrayList<>(fact.amounts().size());
        for (Amount amount : fact.amounts()) {
            String article = amount.claim().article();
            behind.add(new Witness(
                    dossier.articles().get(article), dossier.story().origins().get(article)));
        }
        return behind;
    }
}
