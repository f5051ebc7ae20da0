package org.gainsay.conflict.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The case folders of the rules. */
public final class RuleCases {

    private static final Path FOLDERS = Path.of("src/test/resources/rules");

    private RuleCases() {}

    /** The cases of a rule, by file; empty where it has no folder. */
    static Map<String, List<RuleCase>> of(String rule) {
        Map<String, List<RuleCase>> cases = new TreeMap<>();
        Path folder = FOLDERS.resolve(rule);
        if (Files.isDirectory(folder)) {
            files(folder).forEach(file -> cases.put(file.getFileName().toString(), read(file)));
        }
        return cases;
    }

    /** Ids of all rules that have a folder, sorted. */
    public static List<String> folders() {
        return files(FOLDERS).stream()
                .filter(Files::isDirectory)
                .map(folder -> folder.getFileName().toString())
                .toList();
    }

    /** How many files of a rule have a case that it must find. */
    public static long filesWithHits(String rule) {
        return of(rule).values().stream()
                .filter(cases -> cases.stream().anyMatch(one -> finds(one, rule)))
                .count();
    }

    /** How many cases of a rule must be left alone. */
    public static long nearMisses(String rule) {
        return of(rule).values().stream()
                .flatMap(List::stream)
                .filter(one -> one.expectations().isEmpty())
                .count();
    }

    private static boolean finds(RuleCase one, String rule) {
        return one.expectations().stream()
                .anyMatch(expectation -> expectation.rule().equals(rule) && !expectation.note());
    }

    private static List<RuleCase> read(Path file) {
        try {
            return RuleCaseReader.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }
}
