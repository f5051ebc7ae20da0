package org.gainsay.ingest;

import org.jspecify.annotations.Nullable;

/**
 * What is known about an article from outside its text: a sidecar row, a form, options of a command. A blank value
 * means unknown, as does null.
 *
 * @param outlet who publishes
 * @param url address
 * @param title headline
 * @param published ISO instant with zone, or a bare day
 * @param author by-line
 * @param agency credited wire agency
 */
public record Imprint(
        @Nullable String outlet,
        @Nullable String url,
        @Nullable String title,
        @Nullable String published,
        @Nullable String author,
        @Nullable String agency) {

    /** Nothing is known. */
    public static final Imprint UNKNOWN = new Imprint(null, null, null, null, null, null);

    /** Makes blank values null. */
    public Imprint {
        outlet = known(outlet);
        url = known(url);
        title = known(title);
        published = known(published);
        author = known(author);
        agency = known(agency);
    }

    /** This, with the other's values where this has none. */
    Imprint orElse(Imprint other) {
        return new Imprint(
                either(outlet, other.outlet),
                either(url, other.url),
                either(title, other.title),
                either(published, other.published),
                either(author, other.author),
                either(agency, other.agency));
    }

    private static @Nullable String known(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static @Nullable String either(@Nullable String mine, @Nullable String other) {
        return mine != null ? mine : other;
    }
}
