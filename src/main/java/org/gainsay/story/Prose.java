package org.gainsay.story;

import java.util.List;
import org.gainsay.article.ArticleText;
import org.gainsay.article.LayoutReader;
import org.gainsay.article.SentenceSplitter;
import org.gainsay.article.Zone;

/** The sentences an article tells its story in: menus and adverts are shared by all pages of an outlet, captions by all who buy a picture. */
final class Prose {

    private static final SentenceSplitter SPLITTER = SentenceSplitter.standard();
    private static final LayoutReader LAYOUTS = LayoutReader.standard();

    private Prose() {}

    /** The words of each sentence, in order. */
    static List<String> sentences(ArticleText article) {
        return LAYOUTS.read(article).paragraphs().stream()
                .filter(paragraph -> paragraph.zone() != Zone.BOILERPLATE && paragraph.zone() != Zone.CAPTION)
                .flatMap(paragraph -> SPLITTER.split(article.text(), paragraph).stream())
                .map(sentence -> article.text().substring(sentence.start(), sentence.end()))
                .toList();
    }
}
