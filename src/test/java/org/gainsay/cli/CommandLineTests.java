package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CommandLineTests {

    @TempDir
    Path folder;

    private String out = "";
    private String err = "";

    @Test
    void exitsWithOneWhereSomethingIsFlagged() throws IOException {
        write("a.txt", "Fen Wire", "At least 40 people were killed in the flood in Derna, police said.");
        write("b.txt", "Harbour Letter", "Twelve people were killed in the flood in Derna, police said.");
        Files.writeString(folder.resolve("empty.txt"), "");

        assertThat(run("", "check", "--format", "json", folder.toString())).isEqualTo(CommandLine.FLAGGED);

        JsonNode document = Json.lines().readTree(out);
        assertThat(document.propertyNames()).containsExactly("articles", "skipped", "claims", "conflicts", "notes");
        assertThat(document.get("skipped").get(0).get("file").stringValue()).isEqualTo("empty.txt");
        assertThat(err).isEqualTo("gainsay: empty.txt: the file is empty\n");
    }

    @Test
    void exitsWithZeroWhereNothingIsFlagged() throws IOException {
        write("a.txt", "Fen Wire", "The council met on Thursday.");

        assertThat(run("", "check", folder.toString())).isEqualTo(CommandLine.FINE);
        assertThat(err).isEmpty();
        assertThat(out).endsWith("1 article, 0 files skipped, 1 claim; 0 conflicts, 0 notes\n");
    }

    @Test
    void exitsWithTwoWhereNothingIsReadableAndStillWritesTheDocument() {
        assertThat(run("", "check", "--format=json", folder.toString())).isEqualTo(CommandLine.FAILED);
        assertThat(Json.lines().readTree(out).get("articles")).isEmpty();
        assertThat(err).isEqualTo("gainsay: no article in " + folder + "\n");
    }

    @Test
    void explainsItsUseOnStandardErrorAlone() {
        for (List<String> args : List.of(
                List.<String>of(),
                List.of("verify"),
                List.of("check"),
                List.of("check", "--format", "xml", "x"),
                List.of("extract"),
                List.of("extract", "a", "b"),
                List.of("extract", "--lines", "a"),
                List.of("extract", "--published", "soon", "-"),
                List.of("extract", folder.toString()))) {
            assertThat(run("", args.toArray(new String[0]))).as("%s", args).isEqualTo(CommandLine.FAILED);
            assertThat(out).as("%s", args).isEmpty();
            assertThat(err).as("%s", args).contains("usage: gainsay");
        }
    }

    @Test
    void helpGoesToStandardOutput() {
        assertThat(run("", "--help")).isEqualTo(CommandLine.FINE);
        assertThat(out).startsWith("usage: gainsay");
    }

    @Test
    void extractsFromStandardInputWithTheOptionsBeforeTheFrontMatter() {
        String text = "---\ntitle: Flood\npublished: 2020-01-01\n---\nOn Tuesday 12 people died.";

        assertThat(run(text, "extract", "--published", "2024-05-02T10:00:00Z", "--title", "Deluge of 2024", "-"))
                .isEqualTo(CommandLine.FINE);

        JsonNode document = Json.lines().readTree(out);
        assertThat(document.get("id").stringValue()).isEqualTo("-");
        assertThat(document.get("mentions").findValuesAsString("from")).contains("2024-04-30");
    }

    @Test
    void reportsAFileThatCannotBeExtracted() {
        String missing = folder.resolve("none.txt").toString();

        assertThat(run("", "extract", missing)).isEqualTo(CommandLine.FAILED);
        assertThat(err).isEqualTo("gainsay: " + missing + ": no such file or folder\n");
    }

    @Test
    void answersEveryLineInOrderWithItsId() {
        String lines =
                "{\"id\": 7, \"text\": \"\uD83C\uDF0A 12 people died.\"}\n\nnonsense\n{\"id\": {\"a\": 1}, \"text\": \"\"}\n"
                        + "{\"id\": \"d\", \"text\": \"It rained.\", \"published\": \"soon\"}\n{\"id\": \"e\"}\n";

        assertThat(run(lines, "extract", "--lines")).isEqualTo(CommandLine.FINE);

        List<JsonNode> answers = out.lines().map(Json.lines()::readTree).toList();
        assertThat(answers).hasSize(5);
        assertThat(answers.get(0).get("id").intValue()).isEqualTo(7);
        assertThat(answers.get(0).get("mentions").get(0).get("start").intValue())
                .isEqualTo(2);
        assertThat(answers.get(1).get("gaps").get(0).stringValue()).startsWith("not JSON");
        assertThat(answers.get(2).get("id").toString()).isEqualTo("{\"a\":1}");
        assertThat(answers.get(3).get("gaps").get(0).stringValue()).startsWith("published is 'soon'");
        assertThat(answers.get(4).get("gaps").get(0).stringValue()).isEqualTo("no \"text\" in the line");
        assertThat(err.lines()).hasSize(2).allMatch(line -> line.startsWith("gainsay: standard input, line "));
    }

    @Test
    void aDateWithoutZoneIsReadAsUtcAndSaidSo() {
        run("{\"id\":1,\"text\":\"It rained on Monday.\",\"published\":\"2024-05-02T10:00:00\"}", "extract", "--lines");

        JsonNode answer = Json.lines().readTree(out);
        assertThat(answer.get("gaps").get(0).stringValue()).endsWith("the zone is missing, read as UTC");
        assertThat(answer.get("mentions").findValuesAsString("from")).containsExactly("2024-04-29");
    }

    @Test
    void takesItsOwnCommandsOnly() {
        assertThat(CommandLine.takes(new String[] {"check", "x"})).isTrue();
        assertThat(CommandLine.takes(new String[] {"--server.port=8081"})).isFalse();
        assertThat(CommandLine.takes(new String[0])).isFalse();
    }

    private int run(String input, String... args) {
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        int code = CommandLine.run(
                args,
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(outBytes),
                new PrintStream(errBytes));
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        return code;
    }

    private void write(String file, String outlet, String text) throws IOException {
        Files.writeString(
                folder.resolve(file),
                "---\noutlet: " + outlet + "\ntitle: Flood in Derna\npublished: 2024-05-02T10:00:00Z\n---\n\n" + text
                        + "\n");
    }
}
