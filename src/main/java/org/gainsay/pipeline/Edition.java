package org.gainsay.pipeline;

import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.gainsay.conflict.Rule;

/**
 * Which rules read and judge: stories judged by another edition are judged again, articles read by another are read again.
 *
 * @param reading version of the reading rules, from 1
 * @param judging ids and versions of the judging rules
 */
record Edition(int reading, String judging) {

    /** The edition of those rules. */
    static Edition of(int reading, Collection<Rule> rules) {
        return new Edition(
                reading,
                rules.stream()
                        .sorted(Comparator.comparing(Rule::id))
                        .map(rule -> rule.id() + "/" + rule.version())
                        .collect(Collectors.joining(" ")));
    }
}
