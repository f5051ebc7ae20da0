package org.gainsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gainsay.pipeline.Loaded;
import org.gainsay.text.Chain;
import org.gainsay.text.Language;
import org.gainsay.timex.TimexMention;
import org.gainsay.timex.TimexRecognizer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The same text is read and shown alike on every machine, whatever language it speaks. */
class LocaleTests {

    /** A literal with a number to format, or a call whose result depends on the default locale wherever it is made. */
    private static final Pattern NUMBER =
            Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*%[-#+ 0,(]*\\d*(?:\\.\\d+)?[dfegxX]");

    private static final Pattern BARE_CALL = Pattern.compile(
            "String\\.format\\(\\s*(?!Locale\\.)\\S|\\.printf\\(\\s*(?!Locale\\.)\\S|\\.to(?:Lower|Upper)Case\\(\\)"
                    + "|ofPattern\\([^,()]*\\)");

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void speakArabic() {
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void isoTimesHaveAsciiDigits() {
        assertThat(String.format("%d", 5)).as("this locale writes other digits").isNotEqualTo("5");

        assertThat(isoTimes("It began in week 12 of 2031, on 3 May, on the 7th and again in March."))
                .hasSizeGreaterThan(2)
                .allMatch(iso -> iso.matches("\\p{ASCII}+"));
    }

    @Test
    void countsForPeopleHaveTheDigitsOfTheText() {
        assertThat(new Loaded(12, 0, 3, List.of())).hasToString("12 new, 0 changed, 3 known, 0 not readable");
    }

    @Test
    void everyFormatNamesItsLocale() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            sources.filter(file -> file.toString().endsWith(".java")).forEach(file -> found.addAll(unlocalised(file)));
        }

        assertThat(found).isEmpty();
    }

    @Test
    void findsFormatsWithoutLocale() {
        assertThat(unlocalised("a", "x = String.format(\"%s\", a);")).isNotEmpty();
        assertThat(unlocalised("a", "x = \"%02d\"\n.formatted(a);")).isNotEmpty();
        assertThat(unlocalised("a", "x = a.toLowerCase();")).isNotEmpty();
        assertThat(unlocalised("a", "x = String.format(Locale.ROOT, \"%,d\", a) + \"%s\".formatted(b);"))
                .isEmpty();
    }

    private static List<String> isoTimes(String text) {
        Language language = new Language();
        TimexRecognizer recognizer = new TimexRecognizer(language);
        Chain chain = language.annotate(language.tokenizer().tokenize(text));
        recognizer.recognise(chain, null);
        return IntStream.range(0, chain.size())
                .filter(i -> chain.is(i, "TIMEX"))
                .mapToObj(i -> chain.node(i).value(TimexMention.class).timex().iso())
                .toList();
    }

    private static List<String> unlocalised(Path file) {
        try {
            return unlocalised(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> unlocalised(String file, String source) {
        List<String> found = new ArrayList<>();
        BARE_CALL.matcher(source).results().forEach(call -> found.add(file + ": " + call.group()));
        Matcher numbers = NUMBER.matcher(source);
        while (numbers.find()) {
            int statement =
                    Math.max(source.lastIndexOf(';', numbers.start()), source.lastIndexOf('{', numbers.start()));
            String head = source.substring(statement + 1, numbers.start());
            if (!head.matches("(?s).*\\bformat\\(\\s*Locale\\..*")) {
                found.add(file + ": " + numbers.group());
            }
        }
        return found;
    }
}
