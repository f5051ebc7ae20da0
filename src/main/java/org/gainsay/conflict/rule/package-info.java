/**
 * The rules, one class each. Comes in: a dossier. Goes out: findings. Each rule has its page in {@code rules/<id>.md} and
 * its folder of cases. A rule knows claims, facts and the vocabulary of conflicts; it must not know storage, the web, or how
 * claims were read.
 */
@NullMarked
package org.gainsay.conflict.rule;

import org.jspecify.annotations.NullMarked;
