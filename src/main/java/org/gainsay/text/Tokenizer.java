package org.gainsay.text;

/**
 * Cuts a text into tokens in one pass. Every character belongs to one token or is white space; no character is changed, so
 * that offsets stay those of the text.
 */
public final class Tokenizer {

    /** No word of a lexicon is so long: of a longer one the beginning is looked up, in vain. */
    private static final int LONGEST = 80;

    private final Vocabulary vocabulary;

    /** A tokenizer that numbers words by {@code vocabulary}. */
    public Tokenizer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The tokens of all of {@code text}. */
    public Tokens tokenize(String text) {
        return tokenize(text, 0, text.length());
    }

    /** The tokens of {@code text} from offset {@code from} to before {@code to}; offsets count in the whole text. */
    public Tokens tokenize(String text, int from, int to) {
        Cut cut = new Cut(text, from, to);
        cut.run();
        return cut.tokens;
    }

    private final class Cut {
        private final String text;
        private final int to;
        private final Tokens tokens;
        private final char[] folded = new char[LONGEST];
        private int at;

        Cut(String text, int from, int to) {
            this.text = text;
            this.at = from;
            this.to = to;
            this.tokens = new Tokens(text, (to - from) / 5 + 8);
        }

        void run() {
            while (at < to) {
                char c = text.charAt(at);
                if (c == ' ') {
                    at++;
                } else if (letter(c)) {
                    word();
                } else if (c == '\n' || c == '\r') {
                    lineEnd();
                } else if (Character.isWhitespace(c)
                        || c == '\u00a0'
                        || c == '\u2007'
                        || c == '\u202f'
                        || invisible(c)) {
                    at++;
                } else if (digit(c)) {
                    number();
                } else {
                    mark(c);
                }
            }
        }

        private void lineEnd() {
            int start = at;
            int last = at;
            while (at < to && Character.isWhitespace(text.charAt(at))) {
                char c = text.charAt(at++);
                if (c == '\n' || c == '\r') {
                    last = at;
                }
            }
            tokens.add(start, last, Vocabulary.UNKNOWN, TokenKind.BREAK, 0);
        }

        private void word() {
            int start = at;
            if (abbreviation()) {
                add(start, TokenKind.WORD, text.charAt(at - 1) == '.' ? at - 1 : at);
                return;
            }
            while (at < to) {
                char c = text.charAt(at);
                if (letter(c) || digit(c) || wordMark(c)) {
                    at++;
                } else if (apostrophe(c) && at + 1 < to && letter(text.charAt(at + 1)) && !possessive(at)) {
                    at += 2;
                } else {
                    break;
                }
            }
            add(start, TokenKind.WORD, at);
            if (possessive(at)) {
                int from = at;
                at += 2;
                tokens.add(from, at, vocabulary.find("s"), TokenKind.POSSESSIVE, 0);
            }
        }

        /** Single letters with full stops: U.S., a.m.; moves behind them. */
        private boolean abbreviation() {
            int i = at;
            int letters = 0;
            while (i + 1 < to
                    && letter(text.charAt(i))
                    && text.charAt(i + 1) == '.'
                    && (i + 2 >= to || !digit(text.charAt(i + 2)))) {
                i += 2;
                letters++;
            }
            if (letters >= 1 && i < to && letter(text.charAt(i)) && (i + 1 == to || !letter(text.charAt(i + 1)))) {
                i++;
                letters++;
            } else if (i < to && letter(text.charAt(i))) {
                return false;
            }
            if (letters < 2) {
                return false;
            }
            at = i;
            return true;
        }

        private void number() {
            int start = at;
            while (at < to) {
                char c = text.charAt(at);
                if (digit(c)) {
                    at++;
                } else if ((c == ',' || c == '.') && at + 1 < to && digit(text.charAt(at + 1))) {
                    at += 2;
                } else if (narrowMark(c) && threeDigits(at + 1)) {
                    at += 4;
                } else {
                    break;
                }
            }
            add(start, TokenKind.NUMBER, at);
        }

        private boolean threeDigits(int from) {
            return from + 3 <= to
                    && digit(text.charAt(from))
                    && digit(text.charAt(from + 1))
                    && digit(text.charAt(from + 2))
                    && (from + 3 == to || !digit(text.charAt(from + 3)));
        }

        private void mark(char c) {
            int start = at;
            at += Character.isHighSurrogate(c) && at + 1 < to && Character.isLowSurrogate(text.charAt(at + 1)) ? 2 : 1;
            TokenKind kind =
                    switch (c) {
                        case '-', '\u2010', '\u2011' -> TokenKind.HYPHEN;
                        case '\u2012', '\u2013' -> touches(start) ? TokenKind.HYPHEN : TokenKind.DASH;
                        case '\u2014', '\u2015' -> TokenKind.DASH;
                        case '"', '“', '”', '„', '«', '»', '‘', '‛', '‹', '›' -> TokenKind.QUOTE;
                        case '\'', '’' -> TokenKind.QUOTE;
                        default -> TokenKind.OTHER;
                    };
            if (kind == TokenKind.HYPHEN && !touches(start) && free(start)) {
                kind = TokenKind.DASH;
            }
            int flag = 0;
            folded[0] = c;
            tokens.add(start, at, vocabulary.find(folded, 1), kind, flag);
        }

        /** Whether characters other than white space stand on both sides. */
        private boolean touches(int i) {
            return i > 0 && i + 1 < to && !space(text.charAt(i - 1)) && !space(text.charAt(i + 1));
        }

        private boolean free(int i) {
            return (i == 0 || space(text.charAt(i - 1))) && (i + 1 >= to || space(text.charAt(i + 1)));
        }

        private void add(int start, TokenKind kind, int foldEnd) {
            int length = 0;
            boolean upper = false;
            boolean lower = false;
            int letters = 0;
            int i = start;
            for (int most = Math.min(foldEnd, start + LONGEST); i < most; i++) {
                char c = text.charAt(i);
                if (c >= 'a' && c <= 'z') {
                    lower = true;
                } else if (c >= 'A' && c <= 'Z') {
                    upper = true;
                    c |= 0x20;
                } else if (c < '0' || c > '9') {
                    break;
                }
                letters += c >= 'a' ? 1 : 0;
                folded[length++] = c;
            }
            boolean small = lower;
            for (; i < foldEnd; i++) {
                char c = text.charAt(i);
                if (Character.isLetter(c)) {
                    letters++;
                    upper |= Character.isUpperCase(c);
                    lower |= Character.isLowerCase(c);
                }
                small |= Character.isLowerCase(c);
                length = fold(c, length);
            }
            int flag = Character.isUpperCase(text.charAt(start)) ? Tokens.CAPITAL : 0;
            if (upper && !lower && letters > 1) {
                flag |= Tokens.ALL_CAPS;
            }
            if (!small) {
                flag |= Tokens.NO_SMALL;
            }
            tokens.add(start, at, vocabulary.find(folded, length), kind, flag);
        }

        private int fold(char c, int length) {
            String plain = Fold.of(c);
            int end = length;
            for (int i = 0; i < plain.length() && end < LONGEST; i++) {
                folded[end++] = plain.charAt(i);
            }
            return end;
        }

        private boolean possessive(int i) {
            return i + 1 < to
                    && apostrophe(text.charAt(i))
                    && (text.charAt(i + 1) == 's' || text.charAt(i + 1) == 'S')
                    && (i + 2 >= to || !letter(text.charAt(i + 2)));
        }
    }

    private static boolean apostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }

    private static boolean narrowMark(char c) {
        return c == '\u00a0' || c == '\u2009' || c == '\u202f' || c == '\u2007' || c == '\'' || c == '’';
    }

    private static boolean space(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\u2007';
    }

    private static boolean invisible(char c) {
        return c == '\ufeff' || c == '\u200b' || c == '\u200e' || c == '\u200f' || c == '\u00ad' || c < ' ';
    }

    private static boolean letter(char c) {
        return c < 0x80 ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') : Character.isLetter(c);
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Marks that continue a word: superscripts of units, combining accents. */
    private static boolean wordMark(char c) {
        return c == '²' || c == '³' || (c >= 0x300 && c < 0x370) || c == 'ʹ' || c == '_';
    }
}
