/**
 * Positions that cannot all hold. Comes in: a story's claims as a dossier. Goes out: findings, one for a fact and type,
 * with their evidence, their proof and a fingerprint that outlives a re-run. Must not know: how claims are read, where
 * findings are stored, who reviews them.
 */
@ApplicationModule(
        allowedDependencies = {"article", "claim", "fact", "gazetteer", "outlet", "quantity", "story", "text", "timex"})
@NullMarked
package org.gainsay.conflict;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
