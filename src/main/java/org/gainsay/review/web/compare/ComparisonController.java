package org.gainsay.review.web.compare;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Why two claims were, or were not, flagged. */
@Controller
class ComparisonController {
    private final ComparisonPages pages;

    ComparisonController(ComparisonPages pages) {
        this.pages = pages;
    }

    @GetMapping("/claims/{id:\\d{1,18}}")
    String claim(
            @PathVariable long id, @RequestParam(name = "with", required = false) @Nullable Long with, Model model) {
        model.addAttribute("page", pages.page(id, with));
        return "comparison";
    }
}
