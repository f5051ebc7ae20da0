package org.gainsay.gazetteer;

import org.jspecify.annotations.Nullable;

/**
 * A person named in a text: the value of a {@code PERSON} node.
 *
 * @param full the name as written, without title
 * @param given given names or initials, or null for a surname alone
 * @param surname the family name with its particles ("al-Assad", "van der Meer")
 * @param role what the text calls the person ("regional governor"), or null
 * @param office key of an office that one person holds at a time ("governor of luhansk", "president of UA"), where the text
 *     ties the name to it; else null
 */
public record PersonMention(
        String full,
        @Nullable String given,
        String surname,
        @Nullable String role,
        @Nullable String office) {

    /** The same person with what another mention tells, where this one is silent. */
    PersonMention with(@Nullable String otherRole, @Nullable String otherOffice) {
        return new PersonMention(
                full, given, surname, role == null ? otherRole : role, office == null ? otherOffice : office);
    }
}
