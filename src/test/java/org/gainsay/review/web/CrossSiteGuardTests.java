package org.gainsay.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class CrossSiteGuardTests {
    private final CrossSiteGuard guard = new CrossSiteGuard(Set.of("localhost"));

    private int status(String method, String host, String header, String value) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(method, "/conflicts/1/decision");
        request.setServerName(host);
        request.setServerPort(8080);
        if (header != null) {
            request.addHeader(header, value);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        guard.doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }

    @Test
    void letsOwnFormsPass() throws Exception {
        assertThat(status("POST", "localhost", "Sec-Fetch-Site", "same-origin")).isEqualTo(200);
        assertThat(status("POST", "localhost", "Origin", "http://localhost:8080"))
                .isEqualTo(200);
    }

    @Test
    void letsProgramsPassThatAreNoBrowser() throws Exception {
        assertThat(status("POST", "localhost", null, null)).isEqualTo(200);
    }

    @Test
    void refusesFormsOfOtherSites() throws Exception {
        assertThat(status("POST", "localhost", "Sec-Fetch-Site", "cross-site")).isEqualTo(403);
        assertThat(status("POST", "localhost", "Sec-Fetch-Site", "same-site")).isEqualTo(403);
        assertThat(status("POST", "localhost", "Origin", "http://localhost:9999"))
                .isEqualTo(403);
        assertThat(status("POST", "localhost", "Origin", "https://evil.example"))
                .isEqualTo(403);
        assertThat(status("DELETE", "localhost", "Origin", "null")).isEqualTo(403);
    }

    @Test
    void letsLinksFromElsewherePass() throws Exception {
        assertThat(status("GET", "localhost", "Sec-Fetch-Site", "cross-site")).isEqualTo(200);
    }

    @Test
    void refusesNamesMadeToPointHere() throws Exception {
        assertThat(status("GET", "evil.example", null, null)).isEqualTo(421);
    }
}
