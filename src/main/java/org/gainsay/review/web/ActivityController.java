package org.gainsay.review.web;

import java.util.List;
import org.gainsay.review.Decision;
import org.gainsay.review.Reviews;
import org.gainsay.review.web.conflict.HistoryLine;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What was decided and what changed, newest first. */
@Controller
class ActivityController {
    /** As much as one reads back in a day; older entries stand on the page of their conflict. */
    private static final int NEWEST = 200;

    private final Recent recent;

    ActivityController(Recent recent) {
        this.recent = recent;
    }

    /** An entry and the conflict it belongs to. */
    record Entry(HistoryLine line, long conflict, String question) {}

    @GetMapping("/activity")
    String activity(Model model) {
        model.addAttribute("rows", recent.entries(NEWEST));
        return "activity";
    }

    /** Reads the newest entries. */
    @Component
    @Transactional(readOnly = true)
    static class Recent {
        private final Reviews reviews;
        private final Times times;

        Recent(Reviews reviews, Times times) {
            this.reviews = reviews;
            this.times = times;
        }

        /** The newest entries of all histories. */
        public List<Entry> entries(int limit) {
            return reviews.activity(limit).stream().map(this::entry).toList();
        }

        private Entry entry(Decision decision) {
            var conflict = decision.review().conflict();
            return new Entry(
                    HistoryLine.of(decision, times),
                    java.util.Objects.requireNonNull(conflict.id()),
                    conflict.question());
        }
    }
}
