package org.gainsay.text;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One named pattern.
 *
 * @param id its name, unique in its set
 * @param attributes what its file says in braces, for the code that uses it
 * @param slots names of its captures
 * @param source file and line
 */
public record Pattern(String id, Map<String, String> attributes, List<String> slots, String source) {

    /** The attribute, or null where the pattern has none of that name. */
    public @Nullable String attribute(String name) {
        return attributes.get(name);
    }

    /** The number of a capture, or -1 where the pattern has none of that name. */
    int slot(String name) {
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** A pattern is like no other: its set has one of its name. */
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
