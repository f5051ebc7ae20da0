package org.gainsay.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of one command: {@code --name value} or {@code --name=value}, flags, and the rest.
 *
 * @param values values by option, without dashes
 * @param flags flags that were set
 * @param rest arguments that are no options; all after {@code --}
 */
record Options(Map<String, String> values, Set<String> flags, List<String> rest) {

    static Options of(String[] args, Set<String> valued, Set<String> flagNames) throws Usage {
        Options options = new Options(new HashMap<>(), new HashSet<>(), new ArrayList<>());
        for (int i = 0; i < args.length; i++) {
            String arg = args[i];
            if (arg.equals("--")) {
                options.rest.addAll(List.of(args).subList(i + 1, args.length));
                break;
            }
            if (!arg.startsWith("--")) {
                options.rest.add(arg);
                continue;
            }
            int equals = arg.indexOf('=');
            String name = equals < 0 ? arg.substring(2) : arg.substring(2, equals);
            if (flagNames.contains(name) && equals < 0) {
                options.flags.add(name);
            } else if (!valued.contains(name)) {
                throw new Usage("no such option: " + arg);
            } else if (equals >= 0) {
                options.values.put(name, arg.substring(equals + 1));
            } else if (++i < args.length) {
                options.values.put(name, args[i]);
            } else {
                throw new Usage("--" + name + " needs a value");
            }
        }
        return options;
    }

    @Nullable
    String value(String name) {
        return values.get(name);
    }

    /** The value of {@code --format}: one of those allowed, of which the first is the default. */
    String format(String... allowed) throws Usage {
        String format = values.getOrDefault("format", allowed[0]);
        if (!List.of(allowed).contains(format)) {
            throw new Usage("--format is one of " + String.join(", ", allowed) + ", not " + format);
        }
        return format;
    }
}
