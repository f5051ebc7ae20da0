package org.gainsay.review.web.library;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Articles, stories and outlets. */
@Controller
class LibraryController {
    private final Library library;
    private final ArticlePages articles;

    LibraryController(Library library, ArticlePages articles) {
        this.library = library;
        this.articles = articles;
    }

    @GetMapping("/articles")
    String articles(Model model) {
        model.addAttribute("rows", library.articles());
        return "articles";
    }

    @GetMapping("/articles/{id:\\d{1,18}}")
    String article(@PathVariable long id, Model model) {
        model.addAttribute("page", articles.page(id));
        return "article";
    }

    @GetMapping("/stories")
    String stories(Model model) {
        model.addAttribute("rows", library.stories());
        return "stories";
    }

    @GetMapping("/outlets")
    String outlets(Model model) {
        model.addAttribute("rows", library.outlets());
        return "outlets";
    }
}
