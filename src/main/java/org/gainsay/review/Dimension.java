package org.gainsay.review;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.conflict.ConflictType;
import org.gainsay.conflict.Scope;
import org.gainsay.conflict.Severity;
import org.gainsay.conflict.Strength;

/** What the queue can be filtered by. Its code is the name of the query parameter. */
public enum Dimension {
    /** Codes of {@link ReviewState}. */
    STATE("r.standing.state"),
    /** Codes of {@link Severity}. */
    SEVERITY("c.severity"),
    /** Codes of {@link Strength}. */
    STRENGTH("c.strength"),
    /** Codes of {@link ConflictType}. */
    TYPE("c.type"),
    /** Codes of {@link Scope}. */
    SCOPE("c.scope"),
    /** Ids of rules. */
    RULE("c.rule"),
    /** Ids of measures. */
    MEASURE("c.measure"),
    /** Numbers of stories. */
    STORY("s.id"),
    /** Names of places. */
    PLACE("c.place"),
    /** Names of outlets behind one of the positions. */
    OUTLET("o.name"),
    /** 1, 2, or 3 for three and more. */
    ORIGINS("case when c.origins > 3 then 3 else c.origins end"),
    /** Names of reviewers. */
    ASSIGNEE("r.standing.assignee");

    private final String path;

    Dimension(String path) {
        this.path = path;
    }

    /** The name used as a query parameter. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where it lies, in terms of the queue's queries. */
    String path() {
        return path;
    }

    /** The stored value behind a query parameter's value; empty where it can match nothing. */
    Optional<Object> value(String code) {
        return switch (this) {
            case STATE -> constant(ReviewState.values(), code);
            case SEVERITY -> constant(Severity.values(), code);
            case STRENGTH -> constant(Strength.values(), code);
            case TYPE -> constant(ConflictType.values(), code);
            case SCOPE -> constant(Scope.values(), code);
            case STORY -> number(code).map(Long::valueOf);
            case ORIGINS -> number(code).map(Integer::valueOf);
            case RULE, MEASURE, PLACE, OUTLET, ASSIGNEE -> Optional.of(code);
        };
    }

    /** The query parameter's value for a stored value. */
    static String code(Object value) {
        return value instanceof Enum<?> constant
                ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-')
                : value.toString();
    }

    private static Optional<Object> constant(Enum<?>[] constants, String code) {
        return Stream.of(constants)
                .filter(constant -> code(constant).equals(code))
                .<Object>map(constant -> constant)
                .findFirst();
    }

    private static Optional<String> number(String code) {
        return Optional.of(code).filter(text -> text.matches("\\d{1,9}"));
    }
}
