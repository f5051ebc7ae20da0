package org.gainsay.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.gainsay.claim.Claim;
import org.gainsay.claim.TimeFacet;
import org.gainsay.fact.Position;

/** Tells whether a conflict's evidence changed from one run to the next: who answers what, for when. */
final class Signature {

    private static final String SCHEME = "signature/v1";

    private Signature() {}

    /** 64 hexadecimal digits; the same whatever the order of positions and claims, and however many copies there are. */
    static String of(List<Position> positions) {
        List<String> parts = new ArrayList<>(
                positions.stream().map(Signature::of).sorted().distinct().toList());
        parts.add(0, SCHEME);
        return Digest.of(parts);
    }

    private static String of(Position position) {
        TreeSet<String> parts = new TreeSet<>(Answer.of(position));
        for (Claim claim : position.claims()) {
            parts.add(String.join("|", Answer.of(claim), claim.modality().name(), claimant(claim), time(claim.time())));
        }
        return Digest.of(parts);
    }

    private static String claimant(Claim claim) {
        String source = claim.attribution().source();
        return source == null ? "-" : source;
    }

    /** Only a stated time: the default, the publication, differs between copies of one text. */
    private static String time(TimeFacet time) {
        return time.words() == null ? "-" : time.event() + " " + time.asOf() + " " + time.since();
    }
}
