package org.gainsay.conflict.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gainsay.claim.Claim;
import org.gainsay.fact.FactKey;
import org.gainsay.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * An office that one person holds at a time.
 *
 * @param office what it is, without where: "governor", "defens minister"
 * @param of the place or body: gazetteer id or folded words
 */
record OfficeName(String office, String of) {

    private static final Set<String> SOLE = WordGroups.all("sole-offices.txt");
    private static final Set<String> NOT_SOLE = WordGroups.all("not-sole.txt");
    private static final Set<String> ATTRIBUTES = WordGroups.all("office-attributes.txt");

    /** The office that a name claim speaks of; empty where several people hold it or where it is not said of what. */
    static Optional<OfficeName> of(Claim claim) {
        String title = claim.population() != null
                ? claim.population()
                : claim.attribution().role();
        if (title == null) {
            return Optional.empty();
        }
        String[] halves = Fold.of(title).split("\\s+(?:of|at|for|in)\\s+(?:the\\s+)?", 2);
        String of = holder(claim, halves.length > 1 ? halves[1] : null);
        List<String> words = new ArrayList<>(WordGroups.split(halves[0]));
        if (of == null || words.stream().anyMatch(NOT_SOLE::contains)) {
            return Optional.empty();
        }
        words.removeAll(ATTRIBUTES);
        words.removeAll(place(claim));
        words.removeIf(SourceName::isNation);
        if (words.isEmpty() || !SOLE.contains(words.get(words.size() - 1))) {
            return Optional.empty();
        }
        List<String> keys = words.stream().map(WordForm::key).toList();
        return Optional.of(new OfficeName(String.join(" ", keys), of));
    }

    private static @Nullable String holder(Claim claim, @Nullable String rest) {
        if (claim.attribution().organisation() != null) {
            return Fold.of(claim.attribution().organisation()).toLowerCase(Locale.ROOT);
        }
        return claim.place() != null ? FactKey.place(claim.place()) : rest;
    }

    private static List<String> place(Claim claim) {
        return claim.place() == null
                ? List.of()
                : WordGroups.split(claim.place().words() + " " + (claim.place().name() == null ? "" : claim.place().name()));
    }
}
