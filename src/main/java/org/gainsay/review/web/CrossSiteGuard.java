package org.gainsay.review.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what another site makes a reader's browser send. There is no login to steal, but a decision could be forged, and
 * a name that is made to point at this machine could read the desk. Programs that are no browser send neither header
 * and pass.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class CrossSiteGuard extends OncePerRequestFilter {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final Set<String> hosts;

    /**
     * @param hosts names under which this desk may be called; {@code *} for any
     */
    CrossSiteGuard(@Value("${gainsay.hosts:localhost,127.0.0.1,[::1]}") Set<String> hosts) {
        this.hosts = hosts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!hosts.contains("*") && !hosts.contains(request.getServerName())) {
            response.sendError(421, "unknown host name; add it to gainsay.hosts");
        } else if (!SAFE.contains(request.getMethod()) && foreign(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "sent from another site");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean foreign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin != null && !same(origin, request);
    }

    private static boolean same(String origin, HttpServletRequest request) {
        @Nullable URI uri = parse(origin);
        if (uri == null || uri.getHost() == null) {
            return false;
        }
        int port = uri.getPort() >= 0 ? uri.getPort() : "https".equals(uri.getScheme()) ? 443 : 80;
        return uri.getHost().equalsIgnoreCase(request.getServerName())
                && port == request.getServerPort()
                && request.getScheme().equals(uri.getScheme());
    }

    private static @Nullable URI parse(String origin) {
        try {
            return URI.create(origin);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
