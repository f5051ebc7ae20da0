package org.gainsay.review.web.queue;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gainsay.review.DismissConflict;
import org.gainsay.review.Dismissal;
import org.gainsay.review.NoSuchConflict;
import org.gainsay.review.Refused;
import org.gainsay.review.Target;
import org.gainsay.review.web.Flash;
import org.gainsay.review.web.Flashes;
import org.gainsay.review.web.Preferences;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The queue, and dismissing several conflicts at once. */
@Controller
class QueueController {
    private final QueueViews views;
    private final DismissConflict dismiss;
    private final Flashes flashes;

    QueueController(QueueViews views, DismissConflict dismiss, Flashes flashes) {
        this.views = views;
        this.dismiss = dismiss;
        this.flashes = flashes;
    }

    @GetMapping({"/", "/conflicts/dismiss"})
    String start() {
        return "redirect:/conflicts";
    }

    @GetMapping("/conflicts")
    String queue(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestAttribute("prefs") Preferences prefs,
            Model model) {
        model.addAttribute("page", views.view(QueueAddress.of(parameters), prefs.reviewer(), Set.of()));
        model.addAttribute("flash", flashes.of(parameters.getFirst(Flashes.DONE), parameters.getFirst(Flashes.UNDONE)));
        return "queue";
    }

    @PostMapping("/conflicts/dismiss")
    String dismiss(
            @RequestParam(name = "pick", required = false) @Nullable Set<String> picks,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @Nullable String reviewer,
            @RequestParam(defaultValue = "") String back,
            @RequestAttribute("prefs") Preferences prefs,
            HttpServletResponse response,
            Model model) {
        QueueAddress address = QueueAddress.of(back);
        Set<String> picked = picks == null ? Set.of() : new LinkedHashSet<>(picks);
        String name = prefs.reviewer() != null ? prefs.reviewer() : Preferences.name(reviewer);
        Optional<Dismissal> why = Arrays.stream(Dismissal.values())
                .filter(d -> d.name().equals(reason))
                .findFirst();
        String problem = picked.isEmpty()
                ? "No row was picked."
                : name == null
                        ? "Enter your name, so that the history can say who decided."
                        : why.isEmpty() ? "Choose a reason." : null;
        if (problem == null) {
            try {
                UUID act = dismiss.dismiss(targets(picked), String.valueOf(name), "", why.orElseThrow());
                response.addHeader(
                        HttpHeaders.SET_COOKIE,
                        Preferences.keep(Preferences.REVIEWER, String.valueOf(name))
                                .toString());
                return "redirect:" + with(address, act);
            } catch (Refused | NoSuchConflict refused) {
                problem = String.valueOf(refused.getMessage());
            }
        }
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("page", views.view(address, name, picked));
        model.addAttribute("flash", Flash.bad("Nothing was dismissed.", problem + " The rows are still picked."));
        return "queue";
    }

    private static String with(QueueAddress address, UUID act) {
        String href = address.href();
        return href + (href.contains("?") ? "&" : "?") + Flashes.DONE + "=" + act;
    }

    private static List<Target> targets(Set<String> picked) {
        return picked.stream()
                .filter(pick -> pick.matches("\\d{1,18}:\\d{1,18}"))
                .map(pick -> pick.split(":"))
                .map(parts -> new Target(Long.parseLong(parts[0]), Long.parseLong(parts[1])))
                .toList();
    }
}
