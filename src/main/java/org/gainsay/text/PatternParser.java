package org.gainsay.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gainsay.text.Expression.Capture;
import org.gainsay.text.Expression.Choice;
import org.gainsay.text.Expression.Repeat;
import org.gainsay.text.Expression.Sequence;
import org.gainsay.text.Expression.Step;
import org.gainsay.text.Expression.Test;

/**
 * Parses the right-hand side of a pattern line.
 *
 * <p>{@code CATEGORY} a node of the category · {@code word} or {@code 'literal phrase'} these words · {@code .} any node ·
 * {@code A&B}, {@code A&!B}, {@code !A} both, one but not the other, none · {@code ( a | b )} either · {@code ? * + {m,n}}
 * how often, with a further {@code ?} as few as possible · {@code name:part} remembers what part covers · {@code $NAME} a
 * macro of the file.
 */
final class PatternParser {

    private final String text;
    private final Map<String, String> macros;
    private final List<String> slots;
    private final Categories categories;
    private final Lexicon lexicon;
    private int at;

    PatternParser(String text, Map<String, String> macros, List<String> slots, Categories categories, Lexicon lexicon) {
        this.text = text;
        this.macros = macros;
        this.slots = slots;
        this.categories = categories;
        this.lexicon = lexicon;
    }

    Expression parse() {
        Expression all = choice();
        if (at < text.length()) {
            throw new IllegalArgumentException("unexpected '" + text.charAt(at) + "' at " + at);
        }
        return all;
    }

    private Expression choice() {
        List<Expression> parts = new ArrayList<>(List.of(sequence()));
        while (peek() == '|') {
            at++;
            parts.add(sequence());
        }
        return parts.size() == 1 ? parts.get(0) : new Choice(parts);
    }

    private Expression sequence() {
        List<Expression> parts = new ArrayList<>();
        for (char c = peek(); c != 0 && c != '|' && c != ')'; c = peek()) {
            parts.add(repeated());
        }
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("nothing to match at " + at);
        }
        return parts.size() == 1 ? parts.get(0) : new Sequence(parts);
    }

    private Expression repeated() {
        Expression part = captured();
        if (at == text.length()) {
            return part;
        }
        int least;
        int most;
        switch (text.charAt(at)) {
            case '?' -> {
                least = 0;
                most = 1;
            }
            case '*' -> {
                least = 0;
                most = -1;
            }
            case '+' -> {
                least = 1;
                most = -1;
            }
            case '{' -> {
                int end = text.indexOf('}', at);
                String[] counts = text.substring(at + 1, end).split(",");
                least = Integer.parseInt(counts[0].strip());
                most = Integer.parseInt(counts[counts.length - 1].strip());
                at = end;
            }
            default -> {
                return part;
            }
        }
        at++;
        boolean few = at < text.length() && text.charAt(at) == '?';
        if (few) {
            at++;
        }
        return new Repeat(part, least, most, !few);
    }

    private Expression captured() {
        int start = at;
        while (at < text.length() && (Character.isLowerCase(text.charAt(at)) || Character.isDigit(text.charAt(at)))) {
            at++;
        }
        if (at > start && at < text.length() && text.charAt(at) == ':') {
            String name = text.substring(start, at++);
            if (!slots.contains(name)) {
                slots.add(name);
            }
            return new Capture(slots.indexOf(name), captured());
        }
        at = start;
        return atom();
    }

    private Expression atom() {
        char c = peek();
        if (c == '(') {
            at++;
            Expression inner = choice();
            if (peek() != ')') {
                throw new IllegalArgumentException("no ')' for the '(' before " + at);
            }
            at++;
            return inner;
        }
        if (c == '$') {
            at++;
            String name = name();
            String body = macros.get(name);
            if (body == null) {
                throw new IllegalArgumentException("no macro $" + name + " above this line");
            }
            return new PatternParser(body, macros, slots, categories, lexicon).parse();
        }
        return new Step(test());
    }

    private Test test() {
        List<Integer> all = new ArrayList<>();
        List<Integer> none = new ArrayList<>();
        do {
            if (at < text.length() && text.charAt(at) == '&') {
                at++;
            }
            boolean not = at < text.length() && text.charAt(at) == '!';
            if (not) {
                at++;
            }
            if (at < text.length() && text.charAt(at) == '.') {
                at++;
            } else {
                (not ? none : all).add(category());
            }
        } while (at < text.length() && text.charAt(at) == '&');
        return new Test(List.copyOf(all), List.copyOf(none));
    }

    private int category() {
        if (at < text.length() && text.charAt(at) == '\'') {
            int end = text.indexOf('\'', at + 1);
            if (end < 0) {
                throw new IllegalArgumentException("no closing ' after " + at);
            }
            String phrase = text.substring(at + 1, end);
            at = end + 1;
            return literal(phrase);
        }
        String name = name();
        if (!Character.isUpperCase(name.charAt(0))) {
            return literal(name);
        }
        if (!categories.knows(name)) {
            throw new IllegalArgumentException("no lexicon or recogniser gives the category " + name);
        }
        return categories.add(name);
    }

    private int literal(String phrase) {
        String category = "=" + phrase;
        lexicon.add(phrase, Lexicon.Case.ANY, category, null);
        return categories.add(category);
    }

    private String name() {
        int start = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_' || text.charAt(at) == '-')) {
            at++;
        }
        if (at == start) {
            throw new IllegalArgumentException("a category or word is missing at " + at);
        }
        return text.substring(start, at);
    }

    private char peek() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }
}
