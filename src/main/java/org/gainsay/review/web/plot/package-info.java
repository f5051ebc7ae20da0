/**
 * Geometry of the small and the large plot. In: values with their ranges and the position they belong to. Out: numbers a
 * template can print into SVG, x in per cent and y in pixels, so that plots stretch and their letters do not.
 *
 * <p>Knows neither the database nor the web; colours and shapes are only named, the style sheet draws them.
 */
@NullMarked
package org.gainsay.review.web.plot;

import org.jspecify.annotations.NullMarked;
