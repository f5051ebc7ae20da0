/**
 * Reads source formats into articles. In: files, folders and uploaded bytes. Out: {@link
 * org.gainsay.article.ArticleText}, and for everything that could not be read a {@link org.gainsay.ingest.Skipped} that
 * names file, line and reason; one bad file never stops the rest. The text is decoded and otherwise left as it is, so
 * that every offset counts in what the publisher's file holds. It must not know what a claim is, nor any database.
 */
@ApplicationModule(allowedDependencies = {"article", "outlet"})
@NullMarked
package org.gainsay.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
