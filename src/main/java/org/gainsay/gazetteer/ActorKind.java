package org.gainsay.gazetteer;

import java.util.Locale;
import java.util.Set;

/** What sort of actor a name stands for; the kinds of the actors table. */
public enum ActorKind {
    STATE,
    DEMONYM,
    CAPITAL_METONYM,
    SEAT_OF_GOVERNMENT,
    GOVERNMENT,
    MINISTRY,
    PARLIAMENT,
    INTELLIGENCE,
    EMBASSY,
    AGENCY,
    COURT,
    POLICE,
    BORDER_GUARD,
    EMERGENCY_SERVICE,
    ARMED_FORCES,
    ARMED_GROUP,
    PROXY,
    OCCUPATION,
    OCCUPATION_ADMINISTRATION,
    ALLIANCE,
    UNION,
    GROUP,
    INTERNATIONAL,
    NGO,
    MONITOR,
    THINK_TANK,
    COMPANY,
    STATE_MEDIA,
    SPORT,
    PARTY,
    ORG,
    HEALTH;

    private static final Set<ActorKind> STATES = Set.of(STATE, DEMONYM, CAPITAL_METONYM, SEAT_OF_GOVERNMENT);
    private static final Set<ActorKind> ARMED = Set.of(ARMED_FORCES, ARMED_GROUP, PROXY, BORDER_GUARD);

    /** The kind of a code in the table: {@code armed_forces}. */
    static ActorKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether it bears arms. */
    public boolean armed() {
        return ARMED.contains(this);
    }

    /** Whether it is a body with an office, not a country, people or fighting force as such. */
    public boolean body() {
        return !STATES.contains(this) && this != OCCUPATION && this != PROXY && this != ARMED_GROUP;
    }
}
