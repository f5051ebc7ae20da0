package org.gainsay.review.web;

import java.util.List;
import java.util.UUID;
import org.gainsay.review.Refused;
import org.gainsay.review.Target;
import org.gainsay.review.UndoDecision;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Takes back what was done, from the message that tells of it or from a conflict's history. */
@Controller
class UndoController {
    private final UndoDecision undo;

    UndoController(UndoDecision undo) {
        this.undo = undo;
    }

    @PostMapping("/decisions/{act}/undo")
    String undo(
            @PathVariable UUID act,
            @RequestParam(defaultValue = "") String back,
            @RequestAttribute("prefs") Preferences prefs) {
        return to(back, undo.undo(act, name(prefs)));
    }

    @PostMapping("/conflicts/{id:\\d{1,18}}/undo")
    String undoLast(
            @PathVariable long id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String back,
            @RequestAttribute("prefs") Preferences prefs) {
        return to(back, undo.undoLast(new Target(id, version), name(prefs)));
    }

    private static String to(String back, List<Long> undone) {
        UriComponentsBuilder uri = UriComponentsBuilder.fromUriString(Preferences.back(back))
                .replaceQueryParam(Flashes.DONE)
                .replaceQueryParam(Flashes.UNDONE);
        undone.stream().findFirst().ifPresent(id -> uri.queryParam(Flashes.UNDONE, id));
        return "redirect:" + uri.build().toUriString();
    }

    private static String name(Preferences prefs) {
        if (prefs.reviewer() == null) {
            throw new Refused("Enter your name on your desk first, so that the history can say who took it back.");
        }
        return prefs.reviewer();
    }
}
