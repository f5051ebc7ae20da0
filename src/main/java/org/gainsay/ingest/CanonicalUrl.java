package org.gainsay.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One spelling for all addresses of an article: https, host in lower case, no default port, no fragment, no trailing
 * slash, no parameters that only say where the reader came from.
 */
final class CanonicalUrl {

    /** Parameters that campaigns and social networks add; they never change the page. */
    private static final Set<String> TRACKING =
            Set.of("fbclid", "gclid", "dclid", "msclkid", "mc_cid", "mc_eid", "igshid", "ocid", "cmpid", "smid");

    private CanonicalUrl() {}

    /** The canonical address; words that are no web address are returned as they are. */
    static String of(String address) {
        try {
            URI uri = new URI(address.strip());
            String scheme = uri.getScheme();
            if (uri.getHost() == null
                    || scheme == null
                    || !scheme.toLowerCase(Locale.ROOT).startsWith("http")) {
                return address.strip();
            }
            return "https://" + uri.getHost().toLowerCase(Locale.ROOT) + port(uri) + path(uri) + query(uri);
        } catch (URISyntaxException e) {
            return address.strip();
        }
    }

    private static String port(URI uri) {
        int port = uri.getPort();
        return port < 0 || port == 80 || port == 443 ? "" : ":" + port;
    }

    private static String path(URI uri) {
        String path = uri.getRawPath() == null ? "" : uri.getRawPath();
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static String query(URI uri) {
        if (uri.getRawQuery() == null) {
            return "";
        }
        String kept = Arrays.stream(uri.getRawQuery().split("&"))
                .filter(pair -> !pair.isEmpty() && !tracks(pair.split("=", 2)[0]))
                .sorted()
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean tracks(String name) {
        return name.startsWith("utm_") || TRACKING.contains(name);
    }
}
