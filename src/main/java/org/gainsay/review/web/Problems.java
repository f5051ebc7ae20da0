package org.gainsay.review.web;

import org.gainsay.review.NoSuchConflict;
import org.gainsay.review.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Pages for what was not found or not allowed: what happened, what was kept, where to go. */
@ControllerAdvice
class Problems {
    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String gone(NoSuchConflict gone, Model model) {
        return page(model, "No such conflict", gone.getMessage() + " It may have been merged into another one.");
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String gone(NotFound gone, Model model) {
        return page(model, "Not here", String.valueOf(gone.getMessage()));
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    String refused(Refused refused, Model model) {
        return page(model, "Not done", refused.getMessage() + " Nothing was changed.");
    }

    private static String page(Model model, String head, String why) {
        model.addAttribute("head", head);
        model.addAttribute("why", why);
        return "error";
    }
}
