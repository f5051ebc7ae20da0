package org.gainsay.conflict;

import java.util.List;
import java.util.Locale;
import org.gainsay.fact.Position;

/** Whether the positions stand in several outlets or inside one article. */
public enum Scope {
    CROSS,
    INTRA;

    /** Cross as soon as two outlets stand on different positions. */
    public static Scope of(List<Position> positions) {
        long outlets = positions.stream()
                .flatMap(position -> position.claims().stream())
                .map(claim -> claim.outlet())
                .distinct()
                .count();
        boolean witnessed =
                positions.stream().filter(p -> !p.claims().isEmpty()).count() > 1;
        return outlets > 1 && witnessed ? CROSS : INTRA;
    }

    /** The name used in documents and addresses, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
