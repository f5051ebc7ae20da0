package org.gainsay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Runs one command of the command line. Standard output gets the document and nothing else. */
public final class CommandLine {

    /** Nothing flagged, or text extracted. */
    public static final int FINE = 0;
    /** At least one contradiction or tension. */
    public static final int FLAGGED = 1;
    /** Bad usage, or nothing readable. */
    public static final int FAILED = 2;

    private static final String USAGE = """
            usage: gainsay check [--format text|json|sarif] PATH...
                       reads articles (files or folders) and flags claims that cannot all hold
                   gainsay check --explain [--format text|json] FILE:START FILE:START [PATH...]
                       says why two claims do or do not go together (START in code points, PATH for the rest of the story)
                   gainsay extract [--format json|text] [--published INSTANT] [--title TITLE] FILE|-
                       shows what is read from one text
                   gainsay extract --lines
                       reads JSON lines {"id", "text", "published"?, "title"?} from standard input, writes one line each

            exit code: 0 nothing flagged, 1 something flagged, 2 bad usage or nothing readable
            """;

    private CommandLine() {}

    /** Whether the arguments are for this door: a command, even a misspelt one, and not options of the server. */
    public static boolean takes(String[] args) {
        return args.length > 0 && (!args[0].startsWith("--") || args[0].equals("--help"));
    }

    /**
     * Runs a command.
     *
     * @param args the command and its arguments
     * @param in standard input
     * @param out gets the document, in UTF-8
     * @param err gets messages
     * @return the exit code
     */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        Writer document = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        PrintWriter messages = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
        try {
            return run(args, in, document, messages);
        } catch (Usage e) {
            messages.println("gainsay: " + e.getMessage());
            messages.print(USAGE);
            return FAILED;
        } catch (IOException e) {
            messages.println("gainsay: " + e.getMessage());
            return FAILED;
        } catch (RuntimeException e) {
            messages.println("gainsay: an error of the program, please report it:");
            e.printStackTrace(messages);
            return FAILED;
        } finally {
            flush(document, messages);
        }
    }

    private static int run(String[] args, InputStream in, Writer out, PrintWriter err) throws IOException, Usage {
        if (args.length == 0) {
            throw new Usage("no command");
        }
        String[] rest = Arrays.copyOfRange(args, 1, args.length);
        switch (args[0]) {
            case "check":
                return new Check(out, err).run(Options.of(rest, Set.of("format"), Set.of("explain")));
            case "extract":
                return new Extract(in, out, err)
                        .run(Options.of(rest, Set.of("format", "published", "title"), Set.of("lines")));
            case "help", "--help", "-h":
                out.write(USAGE);
                return FINE;
            default:
                throw new Usage("no such command: " + args[0]);
        }
    }

    private static void flush(Writer document, PrintWriter messages) {
        try {
            document.flush();
        } catch (IOException e) {
            messages.println("gainsay: the document could not be written: " + e.getMessage());
        }
        messages.flush();
    }
}
