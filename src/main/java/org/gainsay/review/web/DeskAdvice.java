package org.gainsay.review.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page knows: the reader's choices and how to print times. */
@ControllerAdvice
class DeskAdvice {
    private final Times times;

    /**
     * @param zone the readers' zone; empty for this machine's
     */
    DeskAdvice(@Value("${gainsay.zone:}") String zone) {
        ZoneId at = zone.isEmpty() ? ZoneId.systemDefault() : ZoneId.of(zone);
        this.times = new Times(Clock.system(at), at);
    }

    @ModelAttribute
    Desk desk(HttpServletRequest request) {
        return Desk.of(request);
    }

    @ModelAttribute
    Times times() {
        return times;
    }
}
