package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.text.TokenKind;
import org.gainsay.text.Tokens;

/**
 * The quotations of a paragraph, as ranges of characters between the marks. Marks are paired inside one paragraph, since
 * news leaves many of them open; a quotation without its closing mark runs to the paragraph's end.
 */
final class Quotes {

    private final List<int[]> ranges = new ArrayList<>();

    /** Pairs the quotation marks of tokens {@code from} to before {@code to}. */
    Quotes(Tokens tokens, int from, int to) {
        int open = -1;
        boolean single = false;
        for (int i = from; i < to; i++) {
            if (tokens.kind(i) != TokenKind.QUOTE) {
                continue;
            }
            char mark = tokens.text().charAt(tokens.start(i));
            boolean one = mark == '\'' || mark == '‘' || mark == '’';
            if (open < 0 && opens(tokens, i, to, mark)) {
                open = i;
                single = one;
            } else if (open >= 0 && one == single && closes(tokens, i, mark)) {
                add(tokens, open, i);
                open = -1;
            }
        }
        if (open >= 0 && !single) {
            ranges.add(new int[] {tokens.end(open), tokens.end(to - 1)});
        }
    }

    private void add(Tokens tokens, int open, int close) {
        if (tokens.end(open) < tokens.start(close)) {
            ranges.add(new int[] {tokens.end(open), tokens.start(close)});
        }
    }

    private static boolean opens(Tokens tokens, int i, int to, char mark) {
        if (mark == '”' || mark == '»') {
            return false;
        }
        boolean touchesNext = i + 1 < to && tokens.glued(i + 1) && tokens.kind(i + 1) != TokenKind.BREAK;
        boolean free =
                !tokens.glued(i) || tokens.kind(i - 1) == TokenKind.OTHER || tokens.kind(i - 1) == TokenKind.DASH;
        return touchesNext && (free || mark == '“' || mark == '‘' || mark == '"');
    }

    private static boolean closes(Tokens tokens, int i, char mark) {
        return mark != '“' && mark != '‘' && mark != '„' && (tokens.glued(i) || mark == '”' || mark == '"');
    }

    /** Whether the character at {@code offset} is quoted. */
    boolean hold(int offset) {
        int at = firstEndingAfter(offset);
        return at < ranges.size() && ranges.get(at)[0] <= offset;
    }

    /** Start and end of each quotation that has characters between two offsets, without its marks, in order. */
    List<int[]> between(int from, int to) {
        int first = firstEndingAfter(from);
        int end = first;
        while (end < ranges.size() && ranges.get(end)[0] < to) {
            end++;
        }
        return ranges.subList(first, end);
    }

    /** Number of the first quotation that ends behind {@code offset}; they are in order and never overlap. */
    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = ranges.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranges.get(middle)[1] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
