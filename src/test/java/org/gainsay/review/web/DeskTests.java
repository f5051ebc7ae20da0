package org.gainsay.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class DeskTests {
    @Test
    void knowsNothingWithoutCookies() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/conflicts");
        request.setQueryString("status=new");
        assertThat(Desk.of(request)).isEqualTo(new Desk(null, null, true, "/conflicts?status=new"));
    }

    @Test
    void readsBackWhatItKept() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/rules");
        request.setCookies(
                new Cookie("reviewer", Desk.keep("reviewer", "Zoë O’Hara").getValue()),
                new Cookie("theme", "dark"),
                new Cookie("keys", "off"));
        assertThat(Desk.of(request)).isEqualTo(new Desk("Zoë O’Hara", "dark", false, "/rules"));
    }

    @Test
    void ignoresCookiesThatMakeNoSense() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/rules");
        request.setCookies(new Cookie("reviewer", "%zz"), new Cookie("theme", "pink"));
        assertThat(Desk.of(request)).isEqualTo(new Desk(null, null, true, "/rules"));
    }

    @Test
    void cleansNames() {
        assertThat(Desk.name("  M.\n Ashdown\t")).isEqualTo("M. Ashdown");
        assertThat(Desk.name(" \u0000 ")).isNull();
        assertThat(Desk.name("x".repeat(500))).hasSize(Desk.LONGEST_NAME);
    }

    @Test
    void goesBackToItsOwnPages() {
        assertThat(Desk.back("/conflicts?rule=figures-disagree")).isEqualTo("/conflicts?rule=figures-disagree");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example", "/\\evil.example", "", "javascript:1", "/a\r\nb"})
    void goesBackNowhereElse(String path) {
        assertThat(Desk.back(path)).isEqualTo("/conflicts");
    }
}
