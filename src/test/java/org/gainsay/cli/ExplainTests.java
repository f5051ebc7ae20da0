package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ExplainTests {

    private static final String TITLE = "Flood in Derna";

    @TempDir
    Path folder;

    private String out = "";
    private String err = "";

    @BeforeEach
    void writeArticles() throws IOException {
        write(
                "a.txt",
                "Fen Wire",
                "\uD83C\uDF0A At least 40 people were killed in the flood in Derna, police said. It rained.");
        write("b.txt", "Harbour Letter", "Twelve people were killed in the flood in Derna, police said.");
        write("c.txt", "Mill Post", "The flood in Derna injured 300 people and killed 45 people, police said.");
    }

    @Test
    void showsWhyTwoClaimsCannotBothHold() throws IOException {
        assertThat(run("--explain", at("a.txt", "At least"), at("b.txt", "Twelve")))
                .isEqualTo(CommandLine.FLAGGED);

        assertThat(out)
                .contains("At least 40")
                .contains("Twelve")
                .contains("contradiction  DISJOINT: the numbers cannot both hold")
                .contains("does not fit under")
                .contains("flagged as a contradiction by figures-disagree");
        assertThat(err).isEmpty();
    }

    @Test
    void countsInCodePointsAndDoesNotMindTheOrder() throws IOException {
        run("--explain", "--format", "json", at("a.txt", "At least"), at("b.txt", "Twelve"));
        JsonNode document = Json.lines().readTree(out);
        run("--explain", "--format", "json", at("b.txt", "Twelve"), at("a.txt", "At least"));
        JsonNode swapped = Json.lines().readTree(out);

        assertThat(document.propertyNames())
                .containsExactly("claims", "verdict", "reason", "because", "proof", "flagged");
        assertThat(path("a.txt") + ":" + document.get("claims").get(0).get("start"))
                .isEqualTo(at("a.txt", "At least"));
        assertThat(document.get("claims").get(0))
                .isEqualTo(swapped.get("claims").get(1));
        for (String field : new String[] {"verdict", "reason", "proof", "flagged"}) {
            assertThat(document.get(field)).isEqualTo(swapped.get(field));
        }
    }

    @Test
    void showsWhyTwoClaimsGoTogether() throws IOException {
        assertThat(run("--explain", at("a.txt", "At least"), at("c.txt", "45"))).isEqualTo(CommandLine.FINE);
        assertThat(out).contains("compatible  BOUND_ALLOWS").contains("not flagged by any rule");

        assertThat(run("--explain", at("a.txt", "At least"), at("c.txt", "300")))
                .isEqualTo(CommandLine.FINE);
        assertThat(out).contains("compatible  OTHER_MEASURE");
    }

    @Test
    void takesTheNearestClaimOfTheSentence() throws IOException {
        assertThat(run("--explain", at("a.txt", "Derna, police"), at("b.txt", "flood in Derna, police")))
                .isEqualTo(CommandLine.FLAGGED);
        assertThat(out).contains("At least 40").contains("Twelve");
    }

    @Test
    void findsFilesAsTheFolderNamesThem() throws IOException {
        String start = at("a.txt", "At least").replace(path("a.txt") + ":", "");
        assertThat(run("--explain", "a.txt:" + start, at("b.txt", "Twelve"), folder.toString()))
                .isEqualTo(CommandLine.FLAGGED);
    }

    @Test
    void saysWhereThereIsNoClaim() throws IOException {
        assertThat(run("--explain", at("a.txt", "It rained"), at("b.txt", "Twelve")))
                .isEqualTo(CommandLine.FAILED);
        assertThat(out).isEmpty();
        assertThat(err)
                .contains(at("a.txt", "It rained") + ": no claim was read there; the nearest one begins at "
                        + at("a.txt", "At least").replace(path("a.txt") + ":", ""));

        run("--explain", "z.txt:3", at("b.txt", "Twelve"), folder.toString());
        assertThat(err).isEqualTo("gainsay: z.txt:3: this file is not among the articles read\n");

        run("--explain", at("b.txt", "Twelve"), at("b.txt", "Twelve"));
        assertThat(err).startsWith("gainsay: both places name the same claim: ");
    }

    @Test
    void explainsItsUse() {
        for (String[] args : new String[][] {
            {"--explain"},
            {"--explain", "a.txt:1"},
            {"--explain", "a.txt", "b.txt:1"},
            {"--explain", "a.txt:-1", "b.txt:1"}
        }) {
            assertThat(run(args)).isEqualTo(CommandLine.FAILED);
            assertThat(err).contains("FILE:START").contains("usage: gainsay");
        }
    }

    private String path(String file) {
        return folder.resolve(file).toString();
    }

    private String at(String file, String words) throws IOException {
        String text = Files.readString(folder.resolve(file));
        return path(file) + ":" + text.codePointCount(0, text.indexOf(words));
    }

    private void write(String file, String outlet, String text) throws IOException {
        Files.writeString(
                folder.resolve(file),
                "---\noutlet: " + outlet + "\ntitle: " + TITLE + "\npublished: 2024-05-02T10:00:00Z\n---\n\n" + text
                        + "\n");
    }

    private int run(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "check";
        System.arraycopy(args, 0, all, 1, args.length);
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        int code = CommandLine.run(
                all, new ByteArrayInputStream(new byte[0]), new PrintStream(outBytes), new PrintStream(errBytes));
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        return code;
    }
}
