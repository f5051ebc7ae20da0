package org.gainsay.conflict.rule;

import java.util.List;
import org.gainsay.claim.Claim;

/**
 * One number given for two extents of which one holds the other.
 *
 * @param aspect in which respect they differ
 * @param narrow claims that give it for the part, in order
 * @param wide claims that give it for the whole, in order
 * @param against claims that give the part another number; often none
 */
record Rescoping(Extent.Aspect aspect, List<Claim> narrow, List<Claim> wide, List<Claim> against) {

    /** Copies the lists. */
    Rescoping {
        narrow = List.copyOf(narrow);
        wide = List.copyOf(wide);
        against = List.copyOf(against);
    }
}
