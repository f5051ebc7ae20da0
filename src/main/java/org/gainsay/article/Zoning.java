package org.gainsay.article;

import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives each line of one article its zone, from its words, its shape, its neighbours, its place and its repetitions. A
 * punctuated sentence that nothing speaks against is always the article's own.
 */
final class Zoning {

    /** With fewer lines of prose, the lack of a full stop says nothing: notes, posts, single sentences. */
    private static final int ENOUGH_PROSE = 3;
    /** Running text resumes behind a list of links with two such lines, or one of two sentences. */
    private static final int PROSE_WORDS = 12;

    private static final int TWO_SENTENCE_WORDS = 25;
    /** A line without a full stop that long beside prose is a sentence whose stop was lost. */
    private static final int LOST_STOP_WORDS = 20;
    /** More than this share of capitalised words makes a headline. */
    private static final double HEADLINE_CASE = 0.5;

    private static final int SENTENCE_WORDS = 6;
    /** Headlines have fewer words in lower case before a full stop. */
    private static final int LOWER_WORDS = 3;

    private static final double TITLE_CASE = 0.8;
    private static final int DECK_WORDS = 5;
    private static final int DECKS = 2;
    private static final int TITLE_EXTRA = 24;

    private final List<Line> lines;
    private final Markers markers;
    private final Furniture furniture;
    private final Captions captions;
    private final Lists lists;
    private final SentenceSplitter splitter;
    private final String titleKey;
    private final boolean shapeCounts;
    private final boolean clockLines;
    private final int lateFrom;
    private final Set<String> seen = new HashSet<>();
    private final Map<Line, List<Sentence>> split = new IdentityHashMap<>();
    private boolean inLinks;
    private boolean live;
    private boolean begun;
    private int decks;

    Zoning(List<Line> lines, String title, Furniture furniture, Markers markers, SentenceSplitter splitter) {
        this.lines = lines;
        this.markers = markers;
        this.furniture = furniture;
        this.captions = new Captions(markers);
        this.lists = new Lists(lines);
        this.splitter = splitter;
        this.titleKey = Line.keyOf(title);
        this.shapeCounts = hasShape(lines);
        this.clockLines =
                lines.stream().filter(line -> Clock.alone(line.words())).count() > 1;
        this.lateFrom = lines.isEmpty()
                ? 0
                : late(lines.get(0).start(), lines.get(lines.size() - 1).end());
    }

    /** Whether there is so much prose that what looks otherwise is something else. */
    static boolean hasShape(List<Line> lines) {
        int prose = 0;
        for (int i = 0; i < lines.size() && prose < ENOUGH_PROSE; i++) {
            prose += isProse(lines.get(i)) ? 1 : 0;
        }
        return prose >= ENOUGH_PROSE;
    }

    /** The last third of the article. */
    private static int late(int start, int end) {
        return start + (end - start) / 3 * 2;
    }

    /** The sentences of a line, with offsets into its words; split once. */
    List<Sentence> sentences(Line line) {
        return split.computeIfAbsent(
                line, words -> splitter.split(words.words(), 0, words.words().length()));
    }

    /** See {@link #hasShape}. */
    boolean shapeCounts() {
        return shapeCounts;
    }

    /** Whether a passage that begins at the offset stands towards the end of the article. */
    boolean isLate(int offset) {
        return offset >= lateFrom;
    }

    /** The zone of the line; to be asked once for each line, in order. */
    Zone zone(int index) {
        Line line = lines.get(index);
        Zone zone = inLinks && !resumes(index) ? Zone.BOILERPLATE : outsideLinks(index, line);
        seen.add(line.key());
        begun |= zone == Zone.LEAD || zone == Zone.BODY || zone == Zone.LIVE_ENTRY;
        return zone;
    }

    private Zone outsideLinks(int index, Line line) {
        inLinks = false;
        if (isTitle(line)) {
            return begun ? Zone.BOILERPLATE : Zone.HEADLINE;
        }
        if (opensLinks(line)) {
            inLinks = shapeCounts;
            return Zone.BOILERPLATE;
        }
        if (captions.is(line, next(index))) {
            return Zone.CAPTION;
        }
        if (clockLines && Clock.alone(line.words())) {
            live = true;
            return Zone.LIVE_ENTRY;
        }
        if (markers.isWhole(line.folded()) || isFurniture(line)) {
            return Zone.BOILERPLATE;
        }
        return text(index, line);
    }

    private Zone text(int index, Line line) {
        if (Clock.end(line.words()) > 0) {
            live = true;
            return Zone.LIVE_ENTRY;
        }
        if (lists.isRow(index)) {
            return Zone.LIST;
        }
        if (isRepetition(line)) {
            return line.terminated() ? Zone.CAPTION : Zone.BOILERPLATE;
        }
        if (!isProse(line) && shapeCounts && lists.isHeading(index)) {
            return Zone.LIST;
        }
        if (isProse(line) || !shapeCounts || lostItsStop(index, line)) {
            return live ? Zone.LIVE_ENTRY : begun ? Zone.BODY : Zone.LEAD;
        }
        return isDeck(line) ? Zone.HEADLINE : Zone.BOILERPLATE;
    }

    /** The title again, perhaps with a date or a site's name beside it. */
    private boolean isTitle(Line line) {
        return !titleKey.isEmpty()
                && line.key().length() <= titleKey.length() + TITLE_EXTRA
                && (line.key().startsWith(titleKey) || line.key().endsWith(titleKey));
    }

    private boolean opensLinks(Line line) {
        return !line.terminated() && markers.isSection(line.folded()) && line.wordCount() <= PROSE_WORDS;
    }

    private boolean isFurniture(Line line) {
        List<Sentence> sentences = sentences(line);
        String first = line.words().substring(0, sentences.get(0).end());
        return furniture.is(line, isLate(line.start())) || furniture.isSentence(first);
    }

    /** Whether running text goes on at the line, behind a list of links. */
    private boolean resumes(int index) {
        Line line = lines.get(index);
        if (!isProse(line) || isFurniture(line)) {
            return false;
        }
        Line next = next(index);
        boolean pair =
                next != null && isProse(next) && line.wordCount() >= PROSE_WORDS && next.wordCount() >= PROSE_WORDS;
        return pair || line.wordCount() >= TWO_SENTENCE_WORDS && sentences(line).size() > 1;
    }

    private boolean isRepetition(Line line) {
        return line.wordCount() >= DECK_WORDS && seen.contains(line.key());
    }

    /** A line under the headline, before the text: the second half of the headline. */
    private boolean isDeck(Line line) {
        return !begun && line.wordCount() >= DECK_WORDS && line.words().indexOf('|') < 0 && decks++ < DECKS;
    }

    /** A sentence whose stop was lost: long and beside prose, or behind another sentence of its line. */
    private boolean lostItsStop(int index, Line line) {
        if (isLinkBar(line)) {
            return false;
        }
        boolean last = index == lines.size() - 1;
        boolean amidProse = index > 0 && isProseAt(index - 1) || !last && isProseAt(index + 1);
        boolean sentence = line.wordCount() >= LOST_STOP_WORDS && line.titleCase() < HEADLINE_CASE;
        return sentence && amidProse || opensWithSentence(line);
    }

    /** Several bars before any full stop: a row of links. */
    private static boolean isLinkBar(Line line) {
        int bar = line.words().indexOf('|');
        return bar >= 0 && (line.words().indexOf(". ") < 0 || bar < line.words().indexOf(". "));
    }

    private boolean opensWithSentence(Line line) {
        List<Sentence> sentences = sentences(line);
        String first = line.words().substring(0, sentences.get(0).end());
        String[] words = first.split("\\s+");
        long lower = Arrays.stream(words)
                .filter(word -> Character.isLowerCase(word.charAt(0)))
                .count();
        return sentences.size() > 1 && words.length >= SENTENCE_WORDS && lower >= LOWER_WORDS;
    }

    private boolean isProseAt(int index) {
        return isProse(lines.get(index));
    }

    private static boolean isProse(Line line) {
        boolean introduces = line.words().endsWith(":") && line.wordCount() >= SENTENCE_WORDS;
        return (line.terminated() || introduces) && line.wordCount() > 1 && line.hasSmall() && !isHeadline(line);
    }

    /** A headline that asks or calls out: it ends like a sentence, but Nearly Every Word Has a Capital. */
    private static boolean isHeadline(Line line) {
        return line.wordCount() >= DECK_WORDS
                && line.titleCase() >= TITLE_CASE
                && !line.words().endsWith(".");
    }

    private @Nullable Line next(int index) {
        return index + 1 < lines.size() ? lines.get(index + 1) : null;
    }
}
