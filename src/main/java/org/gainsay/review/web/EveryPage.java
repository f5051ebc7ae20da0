package org.gainsay.review.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts what every page needs beside the request: the reader's choices and how to print times. Beside the request and not
 * into the model, so that error pages have it too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class EveryPage extends OncePerRequestFilter {
    private final Times times;

    EveryPage(Times times) {
        this.times = times;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute("prefs", Preferences.of(request));
        request.setAttribute("times", times);
        chain.doFilter(request, response);
    }
}
