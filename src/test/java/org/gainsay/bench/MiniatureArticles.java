package org.gainsay.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.article.ArticleText;
import org.gainsay.article.Published;
import org.gainsay.text.Lines;

/**
 * Makes articles that nobody wrote, as many as wanted and no two alike, so that nothing a reader remembers of one helps it with
 * the next. Their sentences are those of {@code bench/articles.txt}, filled with towns of the gazetteer and invented names and
 * numbers; the same seed makes the same articles.
 */
final class MiniatureArticles {

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
    private static final List<String> GIVEN = List.of(
            "Anna", "Boris", "Carla", "Daniel", "Elena", "Farid", "Greta", "Hassan", "Irina", "James", "Leila", "Omar");
    private static final List<String> SYLLABLES =
            List.of("bar", "dov", "el", "fen", "gor", "hal", "ken", "lin", "mor", "nes", "rov", "sal", "tam", "vik");
    private static final List<String> ENDS =
            List.of("a", "en", "ez", "ic", "in", "o", "ova", "sen", "son", "uk", "yan");
    private static final List<String> ROLES =
            List.of("mayor", "governor", "interior minister", "police chief", "spokesman", "prime minister");
    private static final List<String> BODIES = List.of(
            "interior ministry",
            "Red Cross",
            "electoral commission",
            "health ministry",
            "weather service",
            "fire brigade",
            "space agency",
            "central bank");
    private static final List<String> PAPERS =
            List.of("Harbour Post", "Northern Wire", "Morning Ledger", "Valley Gazette");
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> MONEY =
            List.of("$%d million", "€%d million", "£%d.5bn", "%d million euros", "$%dm");
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);

    private final Random random;
    private final List<Subject> subjects;
    private final List<String> towns;
    private final List<String> countries;
    private int made;

    MiniatureArticles(long seed) {
        this.random = new Random(seed);
        this.subjects = Subject.all("/bench/articles.txt");
        this.towns = names("/data/gazetteer-world.tsv", 1);
        this.countries = names("/data/countries.tsv", 4);
    }

    /** What may be said of one subject. */
    private record Subject(List<String> titles, List<String> sentences) {

        static List<Subject> all(String resource) {
            List<Subject> all = new ArrayList<>();
            for (Lines.Line line : Lines.of(resource)) {
                if (line.text().startsWith("[")) {
                    all.add(new Subject(new ArrayList<>(), new ArrayList<>()));
                } else if (line.text().startsWith("title: ")) {
                    all.get(all.size() - 1).titles.add(line.text().substring("title: ".length()));
                } else {
                    all.get(all.size() - 1).sentences.add(line.text().substring("say: ".length()));
                }
            }
            return all;
        }
    }

    private static List<String> names(String resource, int column) {
        return Lines.of(resource).stream()
                .skip(1)
                .map(line -> line.text().split("\t")[column])
                .toList();
    }

    /** A further article of some 2,000 characters. */
    ArticleText next() {
        return article(8 + random.nextInt(14));
    }

    /** A further article of so many sentences. */
    ArticleText article(int sentences) {
        Subject subject = one(subjects);
        String title = filled(one(subject.titles), this::slot);
        List<String> towns = List.of(one(this.towns), one(this.towns), one(this.towns));
        String country = one(countries);
        StringBuilder text = new StringBuilder(title).append("\n\n");
        for (int i = 0; i < sentences; i++) {
            text.append(filled(one(subject.sentences), slot -> switch (slot) {
                case "town" -> one(towns);
                case "country" -> country;
                default -> slot(slot);
            }));
            text.append(random.nextInt(3) == 0 ? "\n\n" : " ");
        }
        String outlet = one(PAPERS);
        Published published = new Published(date().atTime(random.nextInt(24), 0).atOffset(ZoneOffset.UTC), false);
        String key = outlet + " " + made++;
        return new ArticleText(key, key, outlet, null, title, 0, published, null, null, text.toString(), 0);
    }

    private static String filled(String pattern, java.util.function.UnaryOperator<String> slots) {
        return SLOT.matcher(pattern).replaceAll(found -> Matcher.quoteReplacement(slots.apply(found.group(1))));
    }

    private String slot(String name) {
        return switch (name) {
            case "town" -> one(towns);
            case "country" -> one(countries);
            case "person" -> one(GIVEN) + " " + surname();
            case "role" -> one(ROLES);
            case "body" -> one(BODIES);
            case "paper" -> one(PAPERS);
            case "n" -> String.valueOf(2 + random.nextInt(random.nextInt(4) == 0 ? 900 : 60));
            case "k" -> String.format(Locale.ROOT, "%,d", 1000 + random.nextInt(300) * 100);
            case "p" -> random.nextInt(99) + "." + random.nextInt(10) + (random.nextBoolean() ? "%" : " per cent");
            case "m" -> String.format(Locale.ROOT, one(MONEY), 1 + random.nextInt(900));
            case "day" -> one(DAYS);
            case "date" -> date().getDayOfMonth() + " " + month();
            case "clock" ->
                String.format(
                        Locale.ROOT,
                        "%d:%02d %s",
                        1 + random.nextInt(12),
                        random.nextInt(60),
                        random.nextBoolean() ? "a.m." : "p.m.");
            default -> throw new IllegalStateException("no slot is called " + name);
        };
    }

    private String month() {
        return one(List.of("January", "March", "April", "June", "September", "November"));
    }

    private LocalDate date() {
        return FIRST.plusDays(random.nextInt(2000));
    }

    private String surname() {
        String name = one(SYLLABLES) + one(SYLLABLES) + one(ENDS);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
