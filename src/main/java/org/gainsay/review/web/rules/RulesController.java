package org.gainsay.review.web.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gainsay.conflict.Rule;
import org.gainsay.conflict.RuleCatalogue;
import org.gainsay.conflict.RulePage;
import org.gainsay.review.web.Markdown;
import org.gainsay.review.web.NotFound;
import org.gainsay.review.web.rules.Outcomes.Outcome;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of rules, and the page of one. */
@Controller
class RulesController {
    private final Outcomes outcomes;
    private final RuleCatalogue catalogue = RuleCatalogue.standard();

    RulesController(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    /** A rule in the list. */
    record Row(String id, String title, String severity, long open, Precision precision) {}

    /** The page of a rule: its text as HTML, and what became of its findings. */
    record Page(
            String id,
            String title,
            int version,
            String severity,
            List<Map.Entry<String, String>> parameters,
            String html,
            long open,
            Precision precision,
            List<Outcome> decided) {}

    @GetMapping("/rules")
    String rules(Model model) {
        Map<String, List<Outcome>> byRule = outcomes.all().stream().collect(Collectors.groupingBy(Outcome::rule));
        model.addAttribute(
                "rows",
                catalogue.pages().stream()
                        .map(p -> row(p, byRule.getOrDefault(p.id(), List.of())))
                        .toList());
        return "rules";
    }

    @GetMapping("/rules/{id}")
    String rule(@PathVariable String id, Model model) {
        RulePage page = catalogue.page(id).orElseThrow(() -> new NotFound("There is no rule of that name."));
        List<Outcome> own =
                outcomes.all().stream().filter(o -> o.rule().equals(id)).toList();
        model.addAttribute(
                "page",
                new Page(
                        id,
                        page.title(),
                        version(id),
                        page.severity().code(),
                        page.parameters().entrySet().stream()
                                .map(p -> Map.entry(p.getKey(), plain(p.getValue())))
                                .toList(),
                        Markdown.html(page.markdown(), 0),
                        open(own),
                        Outcomes.precision(own),
                        own.stream().filter(o -> o.state().decided()).toList()));
        return "rule";
    }

    private static Row row(RulePage page, List<Outcome> own) {
        return new Row(page.id(), page.title(), page.severity().code(), open(own), Outcomes.precision(own));
    }

    private static long open(List<Outcome> own) {
        return own.stream().filter(Outcome::open).mapToLong(Outcome::count).sum();
    }

    private int version(String id) {
        return catalogue.rules().stream()
                .filter(r -> r.id().equals(id))
                .mapToInt(Rule::version)
                .findFirst()
                .orElseThrow();
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
