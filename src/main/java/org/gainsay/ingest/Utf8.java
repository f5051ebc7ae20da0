package org.gainsay.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes the bytes of a text file, or says why they are none. A byte order mark and line ends stay as they are. */
final class Utf8 {

    /** Largest file read: no news text comes near it, and a wrong file should not fill the memory. */
    static final int MAX_BYTES = 10_000_000;

    private Utf8() {}

    static String decode(byte[] bytes) throws BadInput {
        requireSize(bytes.length);
        requireText(bytes);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new BadInput(
                    lineOf(bytes, in.position()), "not UTF-8 (byte " + (in.position() + 1) + " of the file)");
        }
        decoder.flush(out);
        String text = out.flip().toString();
        if (text.isBlank() || text.equals("\uFEFF")) {
            throw new BadInput("the file is empty");
        }
        return text;
    }

    static void requireSize(long bytes) throws BadInput {
        if (bytes > MAX_BYTES) {
            throw new BadInput("the file is over 10 MB (" + bytes + " bytes)");
        }
        if (bytes == 0) {
            throw new BadInput("the file is empty");
        }
    }

    /** Text holds no NUL and no control character but tab, line ends and form feed. */
    private static void requireText(byte[] bytes) throws BadInput {
        if (startsWithUtf16Mark(bytes)) {
            throw new BadInput(1, "not UTF-8 but UTF-16");
        }
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i];
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                throw new BadInput(lineOf(bytes, i), "a binary file, not text (control byte " + b + ")");
            }
        }
    }

    private static boolean startsWithUtf16Mark(byte[] bytes) {
        return bytes.length >= 2
                && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
    }

    private static long lineOf(byte[] bytes, int position) {
        long line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
