package org.gainsay.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class PreferencesTests {
    @Test
    void knowsNothingWithoutCookies() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/conflicts");
        request.setQueryString("status=new");
        assertThat(Preferences.of(request)).isEqualTo(new Preferences(null, null, true, "/conflicts?status=new"));
    }

    @Test
    void readsBackWhatItKept() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/rules");
        request.setCookies(
                new Cookie(
                        "reviewer", Preferences.keep("reviewer", "Zoë O’Hara").getValue()),
                new Cookie("theme", "dark"),
                new Cookie("keys", "off"));
        assertThat(Preferences.of(request)).isEqualTo(new Preferences("Zoë O’Hara", "dark", false, "/rules"));
    }

    @Test
    void ignoresCookiesThatMakeNoSense() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/rules");
        request.setCookies(new Cookie("reviewer", "%zz"), new Cookie("theme", "pink"));
        assertThat(Preferences.of(request)).isEqualTo(new Preferences(null, null, true, "/rules"));
    }

    @Test
    void cleansNames() {
        assertThat(Preferences.name("  M.\n Ashdown\t")).isEqualTo("M. Ashdown");
        assertThat(Preferences.name(" \u0000 ")).isNull();
        assertThat(Preferences.name("x".repeat(500))).hasSize(Preferences.LONGEST_NAME);
    }

    @Test
    void goesBackToItsOwnPages() {
        assertThat(Preferences.back("/conflicts?rule=figures-disagree")).isEqualTo("/conflicts?rule=figures-disagree");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example", "/\\evil.example", "", "javascript:1", "/a\r\nb"})
    void goesBackNowhereElse(String path) {
        assertThat(Preferences.back(path)).isEqualTo("/conflicts");
    }
}
