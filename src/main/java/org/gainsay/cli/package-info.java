/**
 * The door of the command line: {@code check} and {@code extract}, in memory, without Spring, store or server. In:
 * arguments, files, standard input. Out: one document on standard output (text, JSON, SARIF), messages on standard error,
 * an exit code. Knows the pipeline and what it yields; nobody knows it but the entry point. Offsets, which count UTF-16
 * units inside, leave as code points.
 */
@NullMarked
package org.gainsay.cli;

import org.jspecify.annotations.NullMarked;
