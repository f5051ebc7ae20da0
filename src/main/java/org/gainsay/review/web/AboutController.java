package org.gainsay.review.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What Gainsay is, and whose data it uses: the attributions that ship in {@code META-INF/attributions}. */
@Controller
class AboutController {
    private static final String FILES = "classpath*:META-INF/attributions/*.md";

    private final ResourcePatternResolver resources;

    AboutController(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    @GetMapping("/about")
    String about(Model model) throws IOException {
        List<String> texts = new ArrayList<>();
        Resource[] found = resources.getResources(FILES);
        Arrays.sort(found, Comparator.comparing(r -> String.valueOf(r.getFilename())));
        for (Resource resource : found) {
            texts.add(Markdown.html(resource.getContentAsString(StandardCharsets.UTF_8), 2));
        }
        model.addAttribute("attributions", texts);
        return "about";
    }
}
