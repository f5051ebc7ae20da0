package org.gainsay.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.article.ArticleText;
import org.gainsay.article.EvidenceSpan;
import org.gainsay.article.Layout;
import org.gainsay.article.LayoutReader;
import org.gainsay.article.Paragraph;
import org.gainsay.article.Sentence;
import org.gainsay.article.SentenceSplitter;
import org.gainsay.article.Zone;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Populations;
import org.gainsay.gazetteer.Gazetteer;
import org.gainsay.text.Chain;
import org.gainsay.text.Language;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Tokens;

/**
 * Reads an article: layout, then names and numbers of every sentence, then claims. Holds no state of a text, so one reader
 * serves many threads.
 */
public final class ArticleReader {

    /** Version of the reading rules: raised whenever the same text reads differently. */
    public static final int VERSION = Composer.VERSION;

    private static final String[] LEXICONS = {
        "/lexicon/en/grammar.lex",
        "/lexicon/en/harm.lex",
        "/lexicon/en/frames.lex",
        "/lexicon/en/events.lex",
        "/lexicon/en/causes.lex",
        "/lexicon/en/measure.lex",
        "/lexicon/en/attribution.lex"
    };

    /** Words that the code of this package asks nodes for by themselves, as {@code =word}. */
    private static final List<String> LITERALS = List.of(
            "and", "as", "at", "but", "by", "for", "from", "had", "in", "into", "it", "no", "of", "off", "that", "the",
            "this", "to", "with");

    /** Tokens of a passage at most: no sentence of news is so long, and a text without full stops must not cost more than others. */
    private static final int LONGEST = 400;

    private final Language language = new Language();
    private final LayoutReader layouts = LayoutReader.standard();
    private final SentenceSplitter splitter = SentenceSplitter.standard();
    private final Gazetteer gazetteer;
    private final Recognisers recognisers;
    private final List<Extractor> extractors;

    private ArticleReader(Gazetteer gazetteer, Populations populations) {
        language.load(LEXICONS);
        LITERALS.forEach(word -> language.lexicon().add(word, Lexicon.Case.ANY, "=" + word, null));
        populations.words().forEach((words, id) -> language.lexicon().add(words, Lexicon.Case.ANY, "COUNTED", id));
        this.gazetteer = gazetteer;
        recognisers = new Recognisers(language, gazetteer);
        HappeningWords happenings = new HappeningWords(language);
        extractors = List.of(
                new FigureExtractor(language, populations),
                new ControlExtractor(language),
                new AbsenceExtractor(language, populations),
                new EventExtractor(language, populations),
                new CauseExtractor(language),
                new RegionExtractor(language),
                new SiteExtractor(language),
                new BearingExtractor(language),
                new QuoteExtractor(),
                new NameExtractor(),
                new AttributionExtractor(language),
                new DateExtractor(happenings),
                new DurationExtractor(happenings));
    }

    /** The reader for English with all lexicons, patterns and gazetteers that come with Gainsay; loaded once. */
    public static ArticleReader standard() {
        return Standard.READER;
    }

    /** All that {@code article} puts forward. */
    public Reading read(ArticleText article) {
        Layout layout = layouts.read(article);
        List<Passage> passages = passages(article, layout);
        Context context = new Context(article, passages, recognisers.names(passages), gazetteer);
        List<Claim> claims = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>(gaps(article));
        Composer composer = new Composer(article, context);
        List<Speech> speech = Speech.of(passages, context);
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            Speech heard = speech.get(i);
            for (Extractor extractor : extractors) {
                extractor.extract(
                        passage, context, draft -> claims.add(composer.compose(passage, draft, heard)), gaps::add);
            }
            claims.addAll(Denials.of(passage, context, heard.voices(), claims));
            if (Verification.speaks(passage)) {
                List<Claim> marked = Verification.mark(claims, passage, passages.get(Math.max(0, i - 1)));
                claims.clear();
                claims.addAll(marked);
            }
        }
        List<Claim> settled = new ArrayList<>(Takers.settle(claims));
        dropRepeated(settled);
        settled.sort(Comparator.comparing((Claim c) -> !c.evidence().inTitle())
                .thenComparingInt(c -> c.evidence().start())
                .thenComparingInt(c -> c.evidence().end())
                .thenComparing(Claim::kind));
        return new Reading(layout.paragraphs(), Mentions.of(passages, context.toponyms(), recognisers), settled, gaps);
    }

    /** A caption or credit line repeats a claim word for word: the first stands for all. */
    private static void dropRepeated(List<Claim> claims) {
        Set<List<Object>> seen = new HashSet<>();
        claims.removeIf(c -> !seen.add(Arrays.asList(
                c.measure(),
                c.evidence().quote(),
                c.zone(),
                c.figure(),
                c.control(),
                c.place(),
                c.words(),
                c.attribution().source())));
    }

    private static List<Gap> gaps(ArticleText article) {
        return article.published() == null
                ? List.of(new Gap("no publication date: weekdays and bare days stay unresolved", null))
                : List.of();
    }

    private List<Passage> passages(ArticleText article, Layout layout) {
        List<Passage> passages = new ArrayList<>();
        // Captions, subtitles and pull quotes repeat sentences: the first stands for all.
        Set<String> seen = new HashSet<>(Set.of(article.title()));
        if (!article.title().isBlank()) {
            title(article, passages);
        }
        for (int p = 0; p < layout.paragraphs().size(); p++) {
            Paragraph paragraph = layout.paragraphs().get(p);
            if (paragraph.zone() == Zone.BOILERPLATE
                    || paragraph.zone() == Zone.DATELINE
                    || isTitle(article, paragraph)) {
                continue;
            }
            Tokens tokens = language.tokenizer().tokenize(article.text(), paragraph.start(), paragraph.end());
            Quotes quotes = new Quotes(tokens, 0, tokens.size());
            for (Sentence sentence : splitter.split(article.text(), paragraph)) {
                int first = tokens.at(afterDateline(layout, sentence));
                int end = tokens.at(sentence.end());
                for (int start = first; start < end; start += LONGEST) {
                    int stop = Math.min(end, start + LONGEST);
                    EvidenceSpan span = EvidenceSpan.of(article.text(), tokens.start(start), tokens.end(stop - 1));
                    if (seen.add(span.quote())) {
                        Chain chain = language.annotate(tokens, start, stop);
                        passages.add(new Passage(chain, paragraph.zone(), span, p, false, quotes));
                    }
                }
            }
        }
        passages.forEach(passage -> recognisers.figures(passage, article));
        return passages;
    }

    private static boolean isTitle(ArticleText article, Paragraph paragraph) {
        return article.titleStart() >= 0
                && paragraph.start() <= article.titleStart()
                && article.titleStart() < paragraph.end();
    }

    /** Where the sentence begins once a dateline before it is left out. */
    private static int afterDateline(Layout layout, Sentence sentence) {
        boolean begins = layout.dateline() != null
                && layout.dateline().start() >= sentence.start()
                && layout.dateline().start() < sentence.end();
        return begins ? layout.dateline().end() : sentence.start();
    }

    /** The title as a passage: at its place in the text, else with offsets of its own. */
    private void title(ArticleText article, List<Passage> passages) {
        boolean apart = article.titleStart() < 0;
        String text = apart ? article.title() : article.text();
        int start = apart ? 0 : article.titleStart();
        Tokens tokens = language.tokenizer()
                .tokenize(text, start, start + article.title().length());
        if (tokens.size() == 0) {
            return;
        }
        Chain chain = language.annotate(tokens);
        int from = tokens.start(0);
        int to = tokens.end(tokens.size() - 1);
        EvidenceSpan span = new EvidenceSpan(from, to, text.substring(from, to), apart);
        passages.add(new Passage(chain, Zone.HEADLINE, span, -1, apart, new Quotes(tokens, 0, tokens.size())));
    }

    private static final class Standard {
        static final ArticleReader READER = new ArticleReader(Gazetteer.standard(), Populations.standard());
    }
}
