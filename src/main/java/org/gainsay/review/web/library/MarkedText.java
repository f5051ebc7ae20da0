package org.gainsay.review.web.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gainsay.review.web.library.ArticlePage.Piece;

/** Cuts a text where claims start and end; where claims lie inside each other, the innermost wins. */
final class MarkedText {
    private final List<Mark> marks;
    private final Set<Long> begun = new HashSet<>();

    /**
     * A claim's place.
     *
     * @param id its number in the store
     * @param number for the reader
     * @param start offset of its first letter
     * @param end offset after its last
     * @param heat hot, warm or empty
     */
    record Mark(long id, int number, int start, int end, String heat) {}

    /**
     * @param marks the claims of one text
     */
    MarkedText(List<Mark> marks) {
        this.marks = List.copyOf(marks);
    }

    /** The stretch {@code [from, to)} of the text, cut. */
    List<Piece> pieces(String text, int from, int to) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(from, to));
        for (Mark mark : marks) {
            if (mark.start() < to && from < mark.end()) {
                cuts.add(Math.max(from, mark.start()));
                cuts.add(Math.min(to, mark.end()));
            }
        }
        List<Piece> pieces = new ArrayList<>();
        Integer start = null;
        for (int cut : cuts) {
            if (start != null && start < cut) {
                pieces.add(piece(text, start, cut));
            }
            start = cut;
        }
        return pieces;
    }

    private Piece piece(String text, int start, int end) {
        String words = text.substring(start, end);
        Mark inner = marks.stream()
                .filter(m -> m.start() <= start && end <= m.end())
                .min(Comparator.comparingInt((Mark m) -> m.end() - m.start()).thenComparingInt(Mark::number))
                .orElse(null);
        if (inner == null) {
            return Piece.plain(words);
        }
        String ending = marks.stream()
                .filter(m -> m.end() == end && m.start() <= start)
                .sorted(Comparator.comparingInt(Mark::number))
                .map(m -> String.valueOf(m.number()))
                .collect(Collectors.joining(", "));
        return new Piece(words, inner.id(), ending, hottest(start, end), begun.add(inner.id()));
    }

    private String hottest(int start, int end) {
        List<String> heats = marks.stream()
                .filter(m -> m.start() <= start && end <= m.end())
                .map(Mark::heat)
                .toList();
        return heats.contains("hot") ? "hot" : heats.contains("warm") ? "warm" : "";
    }
}
