package org.gainsay.review.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;

/**
 * What this browser's reader chose, from cookies: local mode knows no accounts.
 *
 * @param reviewer the name that stands beside decisions, or null while none was given
 * @param theme light or dark; null follows the system
 * @param keys whether single keys act
 * @param here address of this page with its query, to come back to
 */
public record Preferences(
        @Nullable String reviewer, @Nullable String theme, boolean keys, String here) {
    /** Name of the cookie that keeps the reviewer's name. */
    public static final String REVIEWER = "reviewer";

    static final String THEME = "theme";
    static final String KEYS = "keys";

    /** Longest name that is kept. */
    static final int LONGEST_NAME = 60;

    private static final long A_YEAR = 365L * 24 * 3600;

    /** What the request's cookies say; anything odd counts as not chosen. */
    public static Preferences of(HttpServletRequest request) {
        String query = request.getQueryString();
        return new Preferences(
                cookie(request, REVIEWER).map(Preferences::name).orElse(null),
                cookie(request, THEME)
                        .filter(t -> t.equals("light") || t.equals("dark"))
                        .orElse(null),
                cookie(request, KEYS).filter("off"::equals).isEmpty(),
                request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    /** A cookie that keeps a choice for a year; an empty value forgets it. */
    public static ResponseCookie keep(String name, String value) {
        return ResponseCookie.from(name, URLEncoder.encode(value, StandardCharsets.UTF_8))
                .path("/")
                .httpOnly(true)
                .sameSite("Strict")
                .maxAge(value.isEmpty() ? 0 : A_YEAR)
                .build();
    }

    /** A name as it is kept: one line, no control characters, cut at {@link #LONGEST_NAME}; null where nothing is left. */
    public static @Nullable String name(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        String clean = typed.replaceAll("\\p{C}", " ").strip().replaceAll("\\s+", " ");
        return clean.isEmpty() ? null : clean.substring(0, Math.min(clean.length(), LONGEST_NAME));
    }

    /** Where to go back to: a path of this site, else the queue. */
    public static String back(@Nullable String path) {
        boolean own = path != null && path.matches("/(?![/\\\\])[^\\p{C}\\\\]*");
        return own ? path : "/conflicts";
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        if (request.getCookies() == null) {
            return Optional.empty();
        }
        for (Cookie cookie : request.getCookies()) {
            if (cookie.getName().equals(name)) {
                return decode(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> decode(String value) {
        try {
            return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
