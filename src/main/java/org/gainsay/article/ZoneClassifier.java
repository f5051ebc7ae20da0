package org.gainsay.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides an article into paragraphs with zones. Each line is a paragraph; a line whose sentences are partly links or
 * services is divided between them.
 */
public final class ZoneClassifier {

    /** A last stretch without a full stop of at most so many words is a sign-off: "fw/ah 1512". */
    private static final int STUB_WORDS = 5;

    private final Markers markers;
    private final SentenceSplitter splitter;

    private ZoneClassifier(Markers markers, SentenceSplitter splitter) {
        this.markers = markers;
        this.splitter = splitter;
    }

    /** A classifier with the English marker phrases that splits with the given splitter. */
    public static ZoneClassifier standard(SentenceSplitter splitter) {
        return new ZoneClassifier(Markers.standard(), splitter);
    }

    /**
     * The paragraphs of an article in order of their offsets: its title first, where that stands in the front matter, then
     * every line of the body.
     */
    public List<Paragraph> paragraphs(ArticleText article) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int titleEnd = article.titleStart() < 0
                ? -1
                : article.titleStart() + article.title().length();
        if (titleEnd >= 0 && article.titleStart() < article.bodyStart()) {
            paragraphs.add(new Paragraph(article.titleStart(), titleEnd, Zone.HEADLINE));
        }
        List<Line> lines = Line.of(article.text(), article.bodyStart());
        if (lines.size() == 1) {
            paragraphs.add(new Paragraph(lines.get(0).start(), lines.get(0).end(), Zone.LEAD));
            return paragraphs;
        }
        boolean shaped = Zoning.hasShape(lines);
        Furniture furniture = new Furniture(markers, article.outlet(), shaped);
        Zoning zoning = new Zoning(lines, article.title(), furniture, markers, splitter);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Zone zone = zoning.zone(i);
            if (line.start() <= article.titleStart() && titleEnd <= line.end() && zone != Zone.CAPTION) {
                addTitle(paragraphs, line, article.titleStart(), titleEnd);
            } else if (zone == Zone.LEAD || zone == Zone.BODY || zone == Zone.LIVE_ENTRY) {
                addDivided(paragraphs, line, zone, furniture, zoning);
            } else if (zone == Zone.CAPTION) {
                addCaption(paragraphs, article.text(), line);
            } else {
                paragraphs.add(new Paragraph(line.start(), line.end(), zone));
            }
        }
        return List.copyOf(paragraphs);
    }

    /** The credit behind a caption is none of its words. */
    private void addCaption(List<Paragraph> paragraphs, String text, Line line) {
        int credit = new Captions(markers).creditAt(text.substring(line.start(), line.end()));
        if (credit > 0) {
            paragraphs.add(new Paragraph(line.start(), line.start() + credit, Zone.CAPTION));
            paragraphs.add(new Paragraph(line.start() + credit, line.end(), Zone.BOILERPLATE));
        } else {
            paragraphs.add(new Paragraph(line.start(), line.end(), Zone.CAPTION));
        }
    }

    /** The title's own line: what stands before and behind the title is none of it. */
    private static void addTitle(List<Paragraph> paragraphs, Line line, int start, int end) {
        if (line.start() < start) {
            paragraphs.add(new Paragraph(line.start(), start, Zone.BOILERPLATE));
        }
        paragraphs.add(new Paragraph(start, end, Zone.HEADLINE));
        if (end < line.end()) {
            paragraphs.add(new Paragraph(end, line.end(), Zone.BOILERPLATE));
        }
    }

    private void addDivided(List<Paragraph> paragraphs, Line line, Zone zone, Furniture furniture, Zoning zoning) {
        int start = line.start();
        boolean own = true;
        boolean links = false;
        List<Sentence> sentences = zoning.sentences(line);
        for (int i = 1; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            String words = line.words().substring(sentence.start(), sentence.end());
            links |= furniture.opensFurniture(words, true, zoning.isLate(line.start()));
            boolean stub = i == sentences.size() - 1 && zoning.shapeCounts() && isStub(line, words);
            boolean isOwn = !links && !stub && !furniture.isSentence(words);
            if (isOwn != own) {
                int begins = line.start() + sentence.start();
                paragraphs.add(new Paragraph(start, begins, own ? zone : Zone.BOILERPLATE));
                start = begins;
                own = isOwn;
            }
        }
        paragraphs.add(new Paragraph(start, line.end(), own ? zone : Zone.BOILERPLATE));
    }

    private static boolean isStub(Line line, String words) {
        return !line.terminated() && !words.endsWith(":") && words.split("\\s+").length <= STUB_WORDS;
    }
}
