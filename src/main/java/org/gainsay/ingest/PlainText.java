package org.gainsay.ingest;

import org.gainsay.article.ArticleText;
import org.gainsay.article.Published;
import org.gainsay.outlet.Agencies;
import org.jspecify.annotations.Nullable;

/** Reads one plain-text article, with or without front matter. */
public final class PlainText {

    /** Largest text read, in bytes. */
    public static final int MAX_BYTES = Utf8.MAX_BYTES;

    /** A dateline with its agency ends within so many characters of the body. */
    private static final int HEAD = 200;
    /** A closing credit stands within so many characters of the end. */
    private static final int TAIL = 120;

    private final Agencies agencies;

    /** Reads with the given catalogue, for credits such as "KYIV (AP)". */
    public PlainText(Agencies agencies) {
        this.agencies = agencies;
    }

    /**
     * Reads a file's bytes.
     *
     * @param file name for messages and documents
     * @param bytes UTF-8, at most 10 MB
     * @param given what is known from outside; front matter goes before it
     * @throws BadInput where the bytes are no readable article; the message names line and reason
     */
    public ArticleText read(String file, byte[] bytes, Imprint given) throws BadInput {
        return read(file, name(file), bytes, given);
    }

    /** As above; the path tells an article without address from the others of its outlet. */
    ArticleText read(String file, String path, byte[] bytes, Imprint given) throws BadInput {
        String text = Utf8.decode(bytes);
        FrontMatter matter = FrontMatter.of(text);
        if (text.substring(matter.bodyStart()).isBlank()) {
            throw new BadInput("no text after the front matter");
        }
        Imprint imprint = matter.imprint().orElse(given);
        String outlet = imprint.outlet() != null ? imprint.outlet() : standIn(file);
        String title = imprint.title() == null ? "" : imprint.title();
        return new ArticleText(
                imprint.url() != null ? CanonicalUrl.of(imprint.url()) : outlet + "/" + path,
                file,
                outlet,
                imprint.url(),
                title,
                titleStart(text, matter, title),
                published(imprint.published(), matter),
                imprint.author(),
                imprint.agency() != null ? imprint.agency() : credit(text, matter.bodyStart()),
                text,
                matter.bodyStart());
    }

    /**
     * The name that stands for an outlet nobody named: the file's own with its folders, so that two unnamed articles count
     * as two publishers.
     */
    public static String standIn(String file) {
        return file.replace('\\', '/');
    }

    private static String name(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    private static @Nullable Published published(@Nullable String value, FrontMatter matter) throws BadInput {
        if (value == null) {
            return null;
        }
        try {
            return PublicationDate.parse(value);
        } catch (BadInput e) {
            int line = matter.line("published");
            throw line > 0 ? new BadInput(line, e.reason()) : e;
        }
    }

    /** Where the title stands: in the front matter, or at the end of the body's first line. */
    private static int titleStart(String text, FrontMatter matter, String title) {
        if (matter.titleStart() >= 0 || title.isEmpty()) {
            return matter.titleStart();
        }
        int start = matter.bodyStart();
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        String line = text.substring(start, end).stripTrailing();
        boolean ends = line.endsWith(title);
        boolean wordStart = line.length() == title.length()
                || ends && Character.isWhitespace(line.charAt(line.length() - title.length() - 1));
        return ends && wordStart ? start + line.length() - title.length() : -1;
    }

    private @Nullable String credit(String text, int bodyStart) {
        int head = Math.min(text.length(), bodyStart + HEAD);
        int tail = Math.max(bodyStart, text.length() - TAIL);
        return agencies.creditIn(text, bodyStart, head)
                .or(() -> agencies.creditIn(text, tail, text.length()))
                .orElse(null);
    }
}
