package org.gainsay.review.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The reader's name, theme and keys, kept in cookies of this browser. */
@Controller
class SettingsController {
    @GetMapping("/settings")
    String settings() {
        return "settings";
    }

    @PostMapping("/settings")
    ResponseEntity<Void> save(
            @RequestParam(defaultValue = "") String reviewer,
            @RequestParam(defaultValue = "system") String theme,
            @RequestParam(required = false) @Nullable String keys) {
        String name = Preferences.name(reviewer);
        return to("/settings?saved")
                .header(
                        HttpHeaders.SET_COOKIE,
                        Preferences.keep(Preferences.REVIEWER, name == null ? "" : name)
                                .toString())
                .header(
                        HttpHeaders.SET_COOKIE,
                        Preferences.keep(Preferences.THEME, theme.equals("system") ? "" : theme)
                                .toString())
                .header(
                        HttpHeaders.SET_COOKIE,
                        Preferences.keep(Preferences.KEYS, keys == null ? "off" : "")
                                .toString())
                .build();
    }

    @PostMapping("/settings/theme")
    ResponseEntity<Void> theme(@RequestParam String theme, @RequestParam(required = false) @Nullable String back) {
        return to(Preferences.back(back))
                .header(
                        HttpHeaders.SET_COOKIE,
                        Preferences.keep(Preferences.THEME, theme).toString())
                .build();
    }

    private static ResponseEntity.HeadersBuilder<?> to(String path) {
        return ResponseEntity.status(303).header(HttpHeaders.LOCATION, path);
    }
}
