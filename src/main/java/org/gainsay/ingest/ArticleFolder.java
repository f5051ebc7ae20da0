package org.gainsay.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.outlet.Agencies;

/**
 * Reads folders and files of articles. A folder is read with its sub-folders; each may hold an {@code articles.csv}.
 * Hidden files are passed over, other files that are no plain text are reported.
 */
public final class ArticleFolder {

    /** Endings of formats that look like text and are none to read: given by name, they are refused. */
    private static final Set<String> OTHER_FORMATS =
            Set.of("html", "htm", "xhtml", "xml", "rss", "atom", "json", "jsonl", "csv", "tsv", "rtf");

    private final PlainText plainText;

    /** Reads with the given catalogue of agencies. */
    public ArticleFolder(Agencies agencies) {
        this.plainText = new PlainText(agencies);
    }

    /** Reads one folder or file. Files of a folder are named relative to it, a file as given. */
    public static FolderReading read(Path path) {
        return new ArticleFolder(Agencies.standard()).read(List.of(path));
    }

    /** Reads several folders and files into one; what is given twice is read once. */
    public FolderReading read(List<Path> paths) {
        Gathering gathering = new Gathering();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                readFolder(path, gathering);
            } else {
                readFile(path, gathering);
            }
        }
        return gathering.reading();
    }

    private void readFolder(Path folder, Gathering into) {
        Members members = new Members(folder, into);
        try {
            Files.walkFileTree(folder, members);
        } catch (IOException e) {
            into.skip(folder.toString(), "the folder cannot be read: " + e.getMessage());
        }
        members.byParent().forEach((parent, files) -> readMembers(folder, parent, files, into));
    }

    private void readMembers(Path folder, Path parent, List<Path> members, Gathering into) {
        Sidecar sidecar = sidecar(parent, relative(folder, parent.resolve(Sidecar.FILE)));
        sidecar.requireFiles(members.stream().map(ArticleFolder::name).collect(Collectors.toSet()));
        sidecar.problems().forEach(problem -> into.skip(problem.file(), problem.reason()));
        for (Path member : members) {
            if (!extension(member).equals("txt")) {
                reportOther(member, relative(folder, member), into);
            } else if (sidecar.refusal(name(member)) == null) {
                String file = relative(folder, member);
                readArticle(member, file, file, sidecar, into);
            }
        }
    }

    /** A file given by itself still finds its row in the table beside it; the table's other rows do not matter then. */
    private void readFile(Path file, Gathering into) {
        if (!Files.exists(file)) {
            into.skip(file.toString(), "no such file or folder");
            return;
        }
        Path absolute = file.toAbsolutePath().normalize();
        Sidecar sidecar = sidecar(absolute.getParent(), Sidecar.FILE);
        String refusal = sidecar.refusal(name(absolute));
        if (refusal != null) {
            into.skip(file.toString(), Sidecar.FILE + ", " + refusal);
        } else if (OTHER_FORMATS.contains(extension(file))) {
            into.skip(file.toString(), "not a plain-text article");
        } else {
            readArticle(file, file.toString(), name(file), sidecar, into);
        }
    }

    private void readArticle(Path source, String file, String path, Sidecar sidecar, Gathering into) {
        if (!into.isNew(source)) {
            return;
        }
        try {
            Utf8.requireSize(Files.size(source));
            into.add(plainText.read(file, path, Files.readAllBytes(source), sidecar.of(name(source))));
        } catch (BadInput e) {
            into.skip(file, e.reason());
        } catch (IOException e) {
            into.skip(file, "the file cannot be read: " + e.getMessage());
        }
    }

    private static void reportOther(Path path, String file, Gathering into) {
        if (!name(path).equals(Sidecar.FILE)) {
            into.skip(file, "not a plain-text article (.txt)");
        }
    }

    private static Sidecar sidecar(Path folder, String shown) {
        Path table = folder.resolve(Sidecar.FILE);
        if (!Files.isRegularFile(table)) {
            return Sidecar.none();
        }
        try {
            Utf8.requireSize(Files.size(table));
            return Sidecar.read(shown, Files.readAllBytes(table));
        } catch (BadInput | IOException e) {
            return Sidecar.unreadable(shown, String.valueOf(e.getMessage()));
        }
    }

    private static String extension(Path path) {
        String name = name(path);
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String relative(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
