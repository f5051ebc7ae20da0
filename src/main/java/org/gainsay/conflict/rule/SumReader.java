package org.gainsay.conflict.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gainsay.article.EvidenceSpan;
import org.gainsay.fact.FigureWords;
import org.gainsay.quantity.Figure;
import org.gainsay.quantity.Hedge;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.QuantityMention;
import org.gainsay.quantity.QuantityRecognizer;
import org.gainsay.text.Chain;
import org.gainsay.text.Language;
import org.gainsay.text.Lexicon;
import org.gainsay.text.Match;
import org.gainsay.text.Patterns;
import org.gainsay.timex.TimexRecognizer;

/** Reads the numbers of a sentence that are parts, sums or percentages of one another, and works them out. */
final class SumReader {

    /** Parts that miss their whole by more than this share are a list of something else, or not all of it. */
    private static final double FAR = 0.3;

    /** Percentages are rounded once more than numbers. */
    private static final double POINT = 1;

    /** Tokens of a sentence at most. */
    private static final int LONGEST = 200;

    private static final String AND = "=and";

    private static final Set<String> COMPARING = WordGroups.all("comparing.txt");

    private final Language language = new Language();
    private final TimexRecognizer times;
    private final QuantityRecognizer quantities;
    private final Patterns patterns;

    /** Marks of which a sentence has one where its numbers may be parts of one another. */
    private static final List<String> CUES = List.of(
            ":", "–", "—", "%", " - ", "percent", "per cent", "total", "remaining", "other", "altogether", " and ");

    private SumReader() {
        language.load(
                "/lexicon/en/grammar.lex", "/lexicon/en/harm.lex", "/lexicon/en/measure.lex", "/lexicon/en/sums.lex");
        language.lexicon().add("and", Lexicon.Case.ANY, AND, null);
        times = new TimexRecognizer(language);
        quantities = new QuantityRecognizer(language);
        patterns = language.patterns("/patterns/en/sums.pat");
    }

    /** The reader for English; loaded once, when it is first needed. */
    static SumReader standard() {
        return Standard.READER;
    }

    /** A quick look: whether it is worth while to read the sentence. */
    static boolean mayHoldSum(String sentence) {
        String text = sentence.toLowerCase(Locale.ROOT);
        return CUES.stream().anyMatch(text::contains);
    }

    /** What does not fit in the sentence, in its order. */
    List<Sum> wrong(EvidenceSpan sentence) {
        Chain chain = language.annotate(language.tokenizer().tokenize(sentence.quote()));
        if (chain.size() > LONGEST) {
            return List.of();
        }
        times.recognise(chain, null);
        quantities.recognise(chain);
        Map<EvidenceSpan, Sum> found = new LinkedHashMap<>();
        for (Match match : patterns.findEach(chain)) {
            check(match, sentence).ifPresent(sum -> found.putIfAbsent(sum.saidAt(), sum));
        }
        return List.copyOf(found.values());
    }

    private Optional<Sum> check(Match match, EvidenceSpan sentence) {
        Chain chain = match.chain();
        return switch (Objects.requireNonNull(match.pattern().attribute("check"))) {
            case "list" -> parts(match.first("w"), following(chain, match.first("m")), chain, sentence);
            case "people" -> parts(match.first("w"), between(chain, match.first("m"), match.to()), chain, sentence);
            case "total" ->
                total(match)
                        ? parts(match.first("w"), between(chain, match.from(), match.first("w")), chain, sentence)
                        : Optional.empty();
            case "rest" -> parts(match.first("w"), between(chain, match.first("a"), match.end("r")), chain, sentence);
            case "share" -> percent(match, sentence, false);
            default -> percent(match, sentence, true);
        };
    }

    /** The figures after a mark that belong to one list: up to the one that "and" leads in. */
    private static List<Integer> following(Chain chain, int mark) {
        List<Integer> list = new ArrayList<>();
        for (int i = mark + 1; i < chain.size() && !chain.is(i, "SEMI") && !chain.is(i, "DASH"); i++) {
            if (chain.is(i, "SOME")) {
                return List.of();
            }
            if (counts(chain, i)) {
                list.add(i);
                if (chain.is(i - 1, AND)) {
                    return between(chain, i, Math.min(chain.size(), i + 4)).size() == 1 ? list : List.of();
                }
            }
        }
        return List.of();
    }

    private static List<Integer> between(Chain chain, int from, int to) {
        boolean some = IntStream.range(from, to).anyMatch(i -> chain.is(i, "SOME"));
        return some
                ? List.of()
                : IntStream.range(from, to)
                        .filter(i -> counts(chain, i))
                        .boxed()
                        .toList();
    }

    /** Whether the last number of a list is called its total: by words before it, or by its own ("a total of 25"). */
    private static boolean total(Match match) {
        String own = Objects.requireNonNull(match.surface("w")).toLowerCase(Locale.ROOT);
        return match.has("j") || own.contains("total") || own.contains("combined");
    }

    private static boolean counts(Chain chain, int i) {
        return chain.is(i, "FIGURE") && chain.is(i, "NUMBER");
    }

    private static Optional<Sum> parts(int whole, List<Integer> parts, Chain chain, EvidenceSpan sentence) {
        Figure all = figure(chain, whole);
        List<Figure> some = parts.stream().map(part -> figure(chain, part)).toList();
        if (some.size() < 2 || !exact(all) || !some.stream().allMatch(SumReader::exact)) {
            return Optional.empty();
        }
        double sum = some.stream().mapToDouble(Figure::value).sum();
        double miss = Math.abs(sum - all.value());
        Interval worked = Interval.closed(
                some.stream().mapToDouble(part -> part.range().low()).sum(),
                some.stream().mapToDouble(part -> part.range().high()).sum());
        if (worked.meets(all.range()) || miss > Math.max(1, FAR * all.value())) {
            return Optional.empty();
        }
        String formula =
                some.stream().map(part -> FigureWords.number(part.value())).collect(Collectors.joining(" + "));
        List<EvidenceSpan> from =
                parts.stream().map(part -> span(chain, part, sentence)).toList();
        return Optional.of(new Sum(
                FigureWords.number(all.value()),
                span(chain, whole, sentence),
                FigureWords.number(sum) + " (" + formula + ")",
                from));
    }

    private static boolean exact(Figure figure) {
        return figure.hedge() == Hedge.EXACT && figure.value() > 0;
    }

    private static Optional<Sum> percent(Match match, EvidenceSpan sentence, boolean change) {
        Chain chain = match.chain();
        Figure a = figure(chain, match.first("a"));
        Figure b = figure(chain, match.first("b"));
        Figure p = figure(chain, match.first("p"));
        boolean otherTerms = IntStream.range(0, chain.size()).anyMatch(i -> chain.is(i, "OTHER_TERMS"));
        if (!comparable(a, b)
                || otherTerms
                || !p.range().bounded()
                || compares(match)
                || (!change && a.value() > b.value())) {
            return Optional.empty();
        }
        Interval worked = change ? change(a.range(), b.range()) : share(a.range(), b.range());
        Interval allowed = Interval.closed(worked.low() - POINT, worked.high() + POINT);
        if (allowed.meets(p.range())) {
            return Optional.empty();
        }
        double exact = change ? Math.abs(b.value() / a.value() - 1) * 100 : a.value() / b.value() * 100;
        String numbers = FigureWords.number(a.value()) + (change ? " to " : " of ") + FigureWords.number(b.value());
        return Optional.of(new Sum(
                FigureWords.number(p.value()) + "%",
                span(chain, match.first("p"), sentence),
                FigureWords.number(Math.rint(exact * 10) / 10) + "% (" + numbers + ")",
                List.of(span(chain, match.first("a"), sentence), span(chain, match.first("b"), sentence))));
    }

    /** "31 of the 99 seats, 12 percent more than before" gives no share. */
    private static boolean compares(Match match) {
        if (match.to() == match.chain().size()) {
            return false;
        }
        List<String> next = WordGroups.split(match.chain().surface(match.to(), match.to() + 1));
        return !next.isEmpty() && COMPARING.contains(next.get(0));
    }

    private static boolean comparable(Figure a, Figure b) {
        return Objects.equals(a.unit(), b.unit())
                && a.range().bounded()
                && b.range().bounded()
                && a.range().low() > 0
                && b.range().low() > 0;
    }

    private static Interval share(Interval part, Interval whole) {
        return Interval.closed(part.low() / whole.high() * 100, part.high() / whole.low() * 100);
    }

    private static Interval change(Interval from, Interval to) {
        double least = (to.low() / from.high() - 1) * 100;
        double most = (to.high() / from.low() - 1) * 100;
        boolean falls = most < 0;
        return falls ? Interval.closed(-most, -least) : Interval.closed(Math.max(0, least), most);
    }

    private static Figure figure(Chain chain, int node) {
        return Objects.requireNonNull(chain.node(node).value(QuantityMention.class))
                .figure();
    }

    private static EvidenceSpan span(Chain chain, int node, EvidenceSpan sentence) {
        int start = sentence.start() + chain.start(node);
        int end = sentence.start() + chain.end(node);
        return new EvidenceSpan(
                start, end, sentence.quote().substring(chain.start(node), chain.end(node)), sentence.inTitle());
    }

    private static final class Standard {
        static final SumReader READER = new SumReader();
    }
}
