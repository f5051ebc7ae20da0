package org.gainsay.ingest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Collects the files below a folder by the folder they lie in, sorted; hidden ones and links are passed over. */
final class Members extends SimpleFileVisitor<Path> {

    private final Path root;
    private final Gathering problems;
    private final Map<Path, TreeSet<Path>> files = new TreeMap<>();

    Members(Path root, Gathering problems) {
        this.root = root;
        this.problems = problems;
    }

    /** The files of each folder. */
    Map<Path, List<Path>> byParent() {
        return files.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> List.copyOf(entry.getValue()), (a, b) -> a, TreeMap::new));
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return !folder.equals(root) && hidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && !hidden(file)) {
            files.computeIfAbsent(file.getParent(), parent -> new TreeSet<>()).add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        problems.skip(root.relativize(file).toString(), "cannot be read: " + e.getMessage());
        return FileVisitResult.CONTINUE;
    }

    private static boolean hidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }
}
