package org.gainsay.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the product's line-based resource files: comments and empty lines dropped, indented lines joined to the one before. */
public final class Lines {

    private Lines() {}

    /**
     * A logical line.
     *
     * @param number number of its first line in the file, from 1
     * @param text its text without comment
     */
    public record Line(int number, String text) {}

    /**
     * All logical lines of a UTF-8 resource.
     *
     * @throws BadFile where the resource is missing
     */
    public static List<Line> of(String resource) {
        List<Line> lines = new ArrayList<>();
        try (InputStream in = Lines.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new BadFile(resource, 0, "not on the class path");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String raw = reader.readLine(); raw != null; raw = reader.readLine()) {
                number++;
                if (raw.isBlank() || raw.stripLeading().startsWith("#")) {
                    continue;
                }
                if (Character.isWhitespace(raw.charAt(0)) && !lines.isEmpty()) {
                    Line before = lines.remove(lines.size() - 1);
                    lines.add(new Line(before.number(), before.text() + " " + raw.strip()));
                } else {
                    lines.add(new Line(number, raw.strip()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        return lines;
    }
}
