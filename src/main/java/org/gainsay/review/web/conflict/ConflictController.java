package org.gainsay.review.web.conflict;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.gainsay.review.ChangedMeanwhile;
import org.gainsay.review.ClaimWork;
import org.gainsay.review.Refused;
import org.gainsay.review.ReopenConflict;
import org.gainsay.review.Target;
import org.gainsay.review.web.Flash;
import org.gainsay.review.web.Flashes;
import org.gainsay.review.web.Preferences;
import org.gainsay.review.web.queue.QueueAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of one conflict and what can be done there. What is refused comes back with everything typed. */
@Controller
@RequestMapping("/conflicts/{id:\\d{1,18}}")
class ConflictController {
    private final ConflictPages pages;
    private final DecideConflict decide;
    private final ClaimWork work;
    private final ReopenConflict reopen;
    private final Flashes flashes;

    ConflictController(
            ConflictPages pages, DecideConflict decide, ClaimWork work, ReopenConflict reopen, Flashes flashes) {
        this.pages = pages;
        this.decide = decide;
        this.work = work;
        this.reopen = reopen;
        this.flashes = flashes;
    }

    @GetMapping
    String conflict(@PathVariable long id, @RequestParam MultiValueMap<String, String> parameters, Model model) {
        ConflictPage page = pages.page(id, QueueAddress.of(parameters));
        model.addAttribute("flash", flashes.of(parameters.getFirst(Flashes.DONE), parameters.getFirst(Flashes.UNDONE)));
        return show(page, DecisionForm.empty(page.version()), List.of(), model);
    }

    /** Reloading a page that refused a form leads to the conflict. */
    @GetMapping({"/decision", "/reopen", "/undo"})
    String back(@PathVariable long id, @RequestParam MultiValueMap<String, String> parameters) {
        return "redirect:" + QueueAddress.of(parameters).href(id);
    }

    @PostMapping("/decision")
    String decide(
            @PathVariable long id,
            @RequestParam(defaultValue = "save") String act,
            @RequestParam MultiValueMap<String, String> parameters,
            @ModelAttribute("form") DecisionForm form,
            @RequestAttribute("prefs") Preferences prefs,
            HttpServletResponse response,
            Model model) {
        QueueAddress from = QueueAddress.of(parameters);
        String name = name(prefs, form);
        List<String> problems = act.equals("take") ? form.withoutDecision().problems(name) : form.problems(name);
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(pages.page(id, from), form, problems, model);
        }
        try {
            if (act.equals("take")) {
                return take(id, from, form, String.valueOf(name), response, model);
            }
            String to = act.equals("next") ? pages.after(id, from) : from.href(id);
            UUID done = decide.decide(id, form, String.valueOf(name));
            remember(name, response);
            return "redirect:" + to + (to.contains("?") ? "&" : "?") + Flashes.DONE + "=" + done;
        } catch (Refused refused) {
            return refused(id, from, form, refused, response, model);
        }
    }

    /** What was typed so far stays on the page. */
    private String take(
            long id, QueueAddress from, DecisionForm form, String name, HttpServletResponse response, Model model) {
        UUID done = work.claim(List.of(new Target(id, form.version())), name);
        remember(name, response);
        ConflictPage page = pages.page(id, from);
        model.addAttribute("flash", flashes.of(done.toString(), null));
        return show(page, form.on(page.version()), List.of(), model);
    }

    @PostMapping("/reopen")
    String reopen(
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> parameters,
            @ModelAttribute("form") DecisionForm form,
            @RequestAttribute("prefs") Preferences prefs,
            HttpServletResponse response,
            Model model) {
        QueueAddress from = QueueAddress.of(parameters);
        String name = name(prefs, form);
        if (name == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(pages.page(id, from), form, List.of(DecisionForm.NO_NAME), model);
        }
        try {
            UUID done = reopen.reopen(List.of(new Target(id, form.version())), name, "");
            remember(name, response);
            ConflictPage page = pages.page(id, from);
            model.addAttribute("flash", flashes.of(done.toString(), null));
            return show(page, form.on(page.version()), List.of(), model);
        } catch (Refused refused) {
            return refused(id, from, form, refused, response, model);
        }
    }

    private String refused(
            long id, QueueAddress from, DecisionForm form, Refused refused, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        ConflictPage now = pages.page(id, from);
        if (refused instanceof ChangedMeanwhile) {
            model.addAttribute("page", StalePage.of(now, form));
            return "stale";
        }
        model.addAttribute("flash", Flash.bad("Not saved.", String.valueOf(refused.getMessage())));
        return show(now, form.on(now.version()), List.of(String.valueOf(refused.getMessage())), model);
    }

    private static String show(ConflictPage page, DecisionForm form, List<String> problems, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        return "conflict";
    }

    private static @Nullable String name(Preferences prefs, DecisionForm form) {
        return prefs.reviewer() != null ? prefs.reviewer() : Preferences.name(form.reviewer());
    }

    private static void remember(@Nullable String name, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                Preferences.keep(Preferences.REVIEWER, String.valueOf(name)).toString());
    }
}
