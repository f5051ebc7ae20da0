package org.gainsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gainsay.article.ArticleText;
import org.gainsay.outlet.Agencies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleFolderTests {

    private static final String GOOD = "---\noutlet: Fen Gazette\ntitle: River rises: two villages cut off\n"
            + "published: 2024-05-02T09:30:00+02:00\n---\n\nTwo villages were cut off.\n";

    @TempDir
    Path folder;

    @Test
    void readsFrontMatterWithTheTitleWhereItStands() throws IOException {
        write("good.txt", GOOD);

        ArticleText article = only();

        assertThat(article.file()).isEqualTo("good.txt");
        assertThat(article.outlet()).isEqualTo("Fen Gazette");
        assertThat(article.title()).isEqualTo("River rises: two villages cut off");
        assertThat(article.text()).isEqualTo(GOOD);
        assertThat(article.text().substring(article.titleStart())).startsWith(article.title());
        assertThat(article.text().substring(article.bodyStart())).isEqualTo("\nTwo villages were cut off.\n");
        assertThat(article.published().latest()).isEqualTo(Instant.parse("2024-05-02T07:30:00Z"));
        assertThat(article.key()).isEqualTo("Fen Gazette/good.txt");
    }

    @Test
    void leavesByteOrderMarkAndLineEndsAsTheyAre() throws IOException {
        String text = "\uFEFF---\r\ntitle: High water\r\n---\r\nFive roads are closed.\r\n";
        write("crlf.txt", text);

        ArticleText article = only();

        assertThat(article.text()).isEqualTo(text);
        assertThat(article.titleStart()).isEqualTo(text.indexOf("High water"));
        assertThat(article.bodyStart()).isEqualTo(text.indexOf("Five"));
    }

    @Test
    void takesWhatIsMissingFromTheTableBesideTheFile() throws IOException {
        write("a.txt", "Ferry runs aground\n\nA ferry ran aground.");
        write(
                "articles.csv",
                "\uFEFFnote,published,file,outlet,title,url\n"
                        + "\"two\nlines\",2024-05-02,a.txt,Fen Gazette,Ferry runs aground,HTTP://Fen.example.com:80/x/?utm_source=y#z\n");

        ArticleText article = only();

        assertThat(article.outlet()).isEqualTo("Fen Gazette");
        assertThat(article.titleStart()).isZero();
        assertThat(article.published().dayOnly()).isTrue();
        assertThat(article.published().latest()).isEqualTo(Instant.parse("2024-05-03T00:00:00Z"));
        assertThat(article.key()).isEqualTo("https://fen.example.com/x");
    }

    @Test
    void aTitleOfTheTableThatIsNotInTheTextStandsNowhere() throws IOException {
        write("a.txt", "A ferry ran aground.");
        write("articles.csv", "file,title\na.txt,Ferry runs aground\n");

        assertThat(only().titleStart()).isEqualTo(-1);
    }

    @Test
    void findsTheTitleAtTheEndOfTheFirstLine() throws IOException {
        write("a.txt", "  2024-05-02 Ferry runs aground\n\nA ferry ran aground.");
        write("articles.csv", "file,title\na.txt,Ferry runs aground\n");

        assertThat(only().titleStart()).isEqualTo("  2024-05-02 ".length());
    }

    @Test
    void readsTheCreditedAgencyFromTheDateline() throws IOException {
        write("a.txt", "OSTERBY, Denmark (AP) — A ferry ran aground.");

        assertThat(only().agency()).isEqualTo("AP");
    }

    @Test
    void anUnnamedOutletIsToldApartByItsFile() throws IOException {
        write("a.txt", "A ferry ran aground.");
        write("b.txt", "A ferry sank.");

        assertThat(read().articles()).extracting(ArticleText::outlet).containsExactly("a.txt", "b.txt");
    }

    static Stream<Arguments> badFiles() {
        return Stream.of(
                Arguments.of("", "the file is empty"),
                Arguments.of(" \n\n", "the file is empty"),
                Arguments.of("one\ntwo\u0000three", "line 2: a binary file, not text (control byte 0)"),
                Arguments.of("one\n\u001B[31mtwo", "line 2: a binary file, not text (control byte 27)"),
                Arguments.of(
                        "---\noutlet: X\n\nNo end here: none.\n",
                        "line 1: the front matter that begins here has no end: no second '---' line"),
                Arguments.of(
                        "---\noutlet: X\nA sentence of the text.\n---\n",
                        "line 3: no 'key: value' in the front matter, or its closing '---' is missing"),
                Arguments.of("---\ntitle: X\ntitle: Y\n---\ntext", "line 3: 'title' stands twice in the front matter"),
                Arguments.of(
                        "---\noutlet: X\npublished: 2024-02-30\n---\ntext",
                        "line 3: published is '2024-02-30': neither an ISO instant with zone nor a day that exists"),
                Arguments.of(
                        "---\npublished: 2024-02-20T10:00:00\n---\ntext",
                        "line 2: published is '2024-02-20T10:00:00': the zone is missing"),
                Arguments.of(
                        "---\npublished: yesterday\n---\ntext",
                        "line 2: published is 'yesterday': neither an ISO instant with zone nor a day that exists"),
                Arguments.of("---\ntitle: X\n---\n\n", "no text after the front matter"));
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void namesFileLineAndReasonAndReadsTheRest(String text, String reason) throws IOException {
        write("bad.txt", text);
        write("good.txt", GOOD);

        FolderReading reading = read();

        assertThat(reading.skipped()).containsExactly(new Skipped("bad.txt", reason));
        assertThat(reading.articles()).extracting(ArticleText::file).containsExactly("good.txt");
    }

    @Test
    void refusesOtherEncodings() throws IOException {
        Files.write(folder.resolve("latin.txt"), "A storm.\nCaf\u00e9 closed.".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve("utf16.txt"), "A storm.".getBytes(StandardCharsets.UTF_16));

        assertThat(read().skipped())
                .containsExactly(
                        new Skipped("latin.txt", "line 2: not UTF-8 (byte 13 of the file)"),
                        new Skipped("utf16.txt", "line 1: not UTF-8 but UTF-16"));
    }

    @Test
    void refusesFilesOverTenMegabytes() throws IOException {
        Files.write(folder.resolve("huge.txt"), new byte[Utf8.MAX_BYTES + 1]);

        assertThat(read().skipped())
                .containsExactly(new Skipped("huge.txt", "the file is over 10 MB (10000001 bytes)"));
    }

    @Test
    void reportsEveryWrongRowOfTheTable() throws IOException {
        write("a.txt", "A ferry ran aground.");
        write("b.txt", "A ferry sank.");
        write(
                "articles.csv",
                "file,published\na.txt,2024-13-01\nb.txt,2024-05-02\n\ngone.txt,2024-05-02\nb.txt,2024-05-03\n,2024-05-02\n");

        FolderReading reading = read();

        assertThat(reading.articles()).extracting(ArticleText::file).containsExactly("b.txt");
        assertThat(reading.articles().get(0).published().at()).hasToString("2024-05-02T00:00Z");
        assertThat(reading.skipped())
                .extracting(skip -> skip.file() + " " + skip.reason())
                .containsExactly(
                        "articles.csv line 2: published is '2024-13-01': neither an ISO instant with zone nor a day that exists; 'a.txt' is left out",
                        "articles.csv line 6: a second row for 'b.txt', the one on line 3 stands",
                        "articles.csv line 7: names no file",
                        "articles.csv line 5: names 'gone.txt', which is not in the folder");
    }

    @Test
    void keepsTheRowsBeforeABrokenOne() throws IOException {
        write("a.txt", "A ferry ran aground.");
        write("b.txt", "A ferry sank.");
        write("articles.csv", "file,outlet\na.txt,Fen Gazette\nb.txt,\"Never closed\n");

        FolderReading reading = read();

        assertThat(reading.articles()).extracting(ArticleText::outlet).containsExactly("Fen Gazette", "b.txt");
        assertThat(reading.skipped()).singleElement().satisfies(skip -> {
            assertThat(skip.file()).isEqualTo("articles.csv");
            assertThat(skip.reason()).startsWith("line 3: not readable as CSV");
        });
    }

    @Test
    void aTableWithoutFileColumnIsReported() throws IOException {
        write("a.txt", "A ferry ran aground.");
        write("articles.csv", "outlet,title\nX,Y\n");

        assertThat(read().skipped()).containsExactly(new Skipped("articles.csv", "line 1: no column 'file'"));
        assertThat(read().articles()).hasSize(1);
    }

    @Test
    void readsSubfoldersWithTheirOwnTablesAndPassesHiddenFilesOver() throws IOException {
        Files.createDirectories(folder.resolve("may"));
        Files.createDirectories(folder.resolve(".git"));
        write("may/a.txt", "A ferry ran aground.");
        write("may/articles.csv", "file,outlet\na.txt,Fen Gazette\n");
        write(".git/b.txt", "No article.");
        write("photo.jpg", "x");

        FolderReading reading = read();

        assertThat(reading.articles()).singleElement().satisfies(article -> {
            assertThat(article.file()).isEqualTo("may/a.txt");
            assertThat(article.outlet()).isEqualTo("Fen Gazette");
        });
        assertThat(reading.skipped()).containsExactly(new Skipped("photo.jpg", "not a plain-text article (.txt)"));
    }

    @Test
    void namesASingleFileAsGivenAndStillFindsItsRow() throws IOException {
        write("a.txt", "A ferry ran aground.");
        write("articles.csv", "file,outlet,published\na.txt,Fen Gazette,2024-05-02\ngone.txt,,\nb.txt,,never\n");
        Path file = folder.resolve("a.txt");

        FolderReading reading = ArticleFolder.read(file);

        assertThat(reading.skipped()).isEmpty();
        assertThat(reading.articles()).singleElement().satisfies(article -> {
            assertThat(article.file()).isEqualTo(file.toString());
            assertThat(article.outlet()).isEqualTo("Fen Gazette");
        });
    }

    @Test
    void reportsASingleFileWhoseRowIsWrong() throws IOException {
        write("a.txt", "A ferry ran aground.");
        write("articles.csv", "file,published\na.txt,never\n");
        String file = folder.resolve("a.txt").toString();

        assertThat(ArticleFolder.read(Path.of(file)).skipped())
                .containsExactly(
                        new Skipped(
                                file,
                                "articles.csv, line 2: published is 'never': neither an ISO instant with zone nor a day that exists; 'a.txt' is left out"));
    }

    @Test
    void reportsAPathThatIsNotThere() {
        assertThat(ArticleFolder.read(Path.of("no", "such")).skipped())
                .containsExactly(new Skipped(Path.of("no", "such").toString(), "no such file or folder"));
    }

    @Test
    void readsOnceWhatIsGivenTwice() throws IOException {
        write("good.txt", GOOD);

        FolderReading reading =
                new ArticleFolder(Agencies.standard()).read(List.of(folder, folder.resolve("good.txt")));

        assertThat(reading.articles()).hasSize(1);
        assertThat(reading.skipped()).isEmpty();
    }

    @Test
    void keepsTwoTextsOfOneAddressApartAndReportsACopy() throws IOException {
        String head = "---\noutlet: Fen Gazette\nurl: https://fen.example.com/ferry\n---\n";
        write("a.txt", head + "Six people were hurt.");
        write("b.txt", head + "Nine people were hurt.");
        write("c.txt", head + "Six people were hurt.");

        FolderReading reading = read();

        assertThat(reading.articles())
                .extracting(ArticleText::key)
                .containsExactly("https://fen.example.com/ferry", "https://fen.example.com/ferry#b.txt");
        assertThat(reading.skipped()).containsExactly(new Skipped("c.txt", "the same article as a.txt"));
    }

    @Test
    void filesOfOneNameInTwoFoldersAreTwoArticlesOfTwoOutlets() throws IOException {
        Files.createDirectories(folder.resolve("a"));
        Files.createDirectories(folder.resolve("b"));
        write("a/001.txt", "A ferry ran aground.");
        write("b/001.txt", "A ferry sank.");
        write("001.txt", "A ferry was built.");

        FolderReading reading = read();

        assertThat(reading.skipped()).isEmpty();
        assertThat(reading.articles())
                .extracting(ArticleText::key)
                .containsExactly("001.txt/001.txt", "a/001.txt/a/001.txt", "b/001.txt/b/001.txt");
        assertThat(reading.articles()).extracting(ArticleText::outlet).doesNotHaveDuplicates();
    }

    @Test
    void keysDoNotDependOnTheOrderOfWhatIsGiven() throws IOException {
        Files.createDirectories(folder.resolve("a"));
        Files.createDirectories(folder.resolve("b"));
        write("a/good.txt", GOOD);
        write("b/good.txt", GOOD + "Then three.\n");
        write("c.txt", GOOD.replace("outlet", "url: https://fen.example.com/river\noutlet"));
        write("d.txt", GOOD.replace("outlet", "url: https://fen.example.com/river\noutlet") + "Then three.\n");
        List<Path> paths = Stream.of("a/good.txt", "b/good.txt", "c.txt", "d.txt")
                .map(folder::resolve)
                .toList();
        List<Path> reversed = paths.stream().sorted(Comparator.reverseOrder()).toList();
        ArticleFolder reader = new ArticleFolder(Agencies.standard());

        assertThat(reader.read(reversed).articles())
                .containsExactlyInAnyOrderElementsOf(reader.read(paths).articles())
                .extracting(ArticleText::key)
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsReportedHoldsNoControlCharacters() {
        Skipped skipped = new Skipped("a\u001B[2J\nb.txt", "names 'x\r\u202Ey'");

        assertThat(skipped).isEqualTo(new Skipped("a?[2J?b.txt", "names 'x??y'"));
    }

    private ArticleText only() {
        FolderReading reading = read();
        assertThat(reading.skipped()).isEmpty();
        assertThat(reading.articles()).hasSize(1);
        return reading.articles().get(0);
    }

    private FolderReading read() {
        return ArticleFolder.read(folder);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
