package org.gainsay.text;

import java.util.List;

/** A parsed pattern: the tree that {@link Program} compiles. */
sealed interface Expression {

    /** One node that passes the test. */
    record Step(Test test) implements Expression {}

    /** One after the other. */
    record Sequence(List<Expression> parts) implements Expression {}

    /** One of several. */
    record Choice(List<Expression> parts) implements Expression {}

    /** {@code least} to {@code most} times ({@code most} -1: any number), as many or as few as possible. */
    record Repeat(Expression part, int least, int most, boolean greedy) implements Expression {}

    /** Remembers what {@code part} covers under a slot. */
    record Capture(int slot, Expression part) implements Expression {}

    /**
     * What a node must be.
     *
     * @param all categories it must have; empty for any node
     * @param none categories it must not have
     */
    record Test(List<Integer> all, List<Integer> none) {}
}
