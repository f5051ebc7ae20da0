package org.gainsay.gazetteer;

import java.util.Set;
import org.gainsay.text.Chain;
import org.gainsay.text.Fold;
import org.gainsay.text.Language;
import org.gainsay.text.Node;

/**
 * Finds persons in a text and marks them {@code PERSON} with a {@link PersonMention}: capitalised words after a title or role,
 * before or behind a role in apposition, after a known given name, or before a verb of saying. Run it after actors, before
 * places.
 */
public final class PersonRecognizer {

    private final Language language;

    /** A recogniser for a language, whose lexicon gains roles, titles and given names. */
    public PersonRecognizer(Language language) {
        this.language = language.load(
                        "/lexicon/en/roles.lex",
                        "/lexicon/en/given.lex",
                        "/lexicon/en/places.lex",
                        "/lexicon/en/ordinary.lex")
                .declare("PERSON");
    }

    /** Marks all persons of the chain. */
    public void recognise(Chain chain) {
        Words words = new Words(language.lexicon(), chain.tokens());
        for (int i = 0; i < chain.size(); i++) {
            afterTitle(chain, i, words);
            afterStateOffice(chain, i, words);
        }
        for (int i = 0; i < chain.size(); i++) {
            byItself(chain, i, words);
        }
        for (int i = 0; i < chain.size(); i++) {
            if (chain.is(i, "ROLE") && chain.node(i).value() == null) {
                apposition(chain, i);
            }
        }
    }

    /** Marks capitalised words that are the surname of somebody named in full elsewhere in the article. */
    public static void recall(Chain chain, Set<String> surnames) {
        for (int i = 0; i < chain.size(); i++) {
            Node node = chain.node(i);
            if (node.value() == null && chain.is(i, "CAP") && chain.is(i, "WORD")) {
                String word = chain.surface(i, i + 1);
                if (surnames.contains(Fold.of(word))) {
                    chain.replace(i, i + 1, new PersonMention(word, null, word, null, null), "PERSON", "CAP");
                }
            }
        }
    }

    /** "Mr X", "regional governor X Y", "General X". */
    private static void afterTitle(Chain chain, int at, Words words) {
        boolean title = chain.is(at, "TITLE");
        boolean role = chain.is(at, "ROLE");
        if (!title && !role || chain.node(at).value() != null) {
            return;
        }
        int from = at + 1;
        if (title && from < chain.size() && chain.surface(from, from + 1).equals(".")) {
            from++;
        }
        if (from >= chain.size() || chain.node(from).value() != null) {
            return;
        }
        PersonName name = PersonName.at(chain, from);
        boolean enough = name.words() > 1 || name.words() == 1 && title;
        if (!enough || words.titled(chain.node(from).first()) && !name.given()) {
            return;
        }
        PersonMention person = name.mention();
        if (role) {
            Appointment appointment = Appointment.at(chain, at);
            person = person.with(appointment.role(), appointment.office());
        }
        put(chain, from, name, person);
    }

    /** "Ruritanian President X", which actors have read as the government of Ruritania. */
    private static void afterStateOffice(Chain chain, int at, Words words) {
        Actor actor = chain.node(at).value(Actor.class);
        if (actor == null
                || actor.side() == null
                || at + 1 == chain.size()
                || chain.node(at + 1).value() != null) {
            return;
        }
        for (int token = chain.node(at).first() + 1; token < chain.node(at).end(); token++) {
            String office = words.phrase(token, chain.node(at).end(), "OFFICE");
            PersonName name = office == null ? null : PersonName.at(chain, at + 1);
            if (name != null && name.words() > 0) {
                String role = chain.tokens().surface(token, chain.node(at).end());
                put(chain, at + 1, name, name.mention().with(role, office + " of " + actor.side()));
                return;
            }
        }
    }

    /** "Anna Example", "X Y said", "X Y, 45,". */
    private static void byItself(Chain chain, int at, Words words) {
        if (chain.node(at).value() != null || !chain.is(at, "CAP") && !chain.is(at, "NAME_PARTICLE")) {
            return;
        }
        PersonName name = PersonName.at(chain, at);
        if (name.words() < 2 || words.titled(chain.node(at).first()) && !name.given()) {
            return;
        }
        boolean next = name.to() < chain.size();
        boolean saying = next && (chain.is(name.to(), "SAYING") || chain.is(name.to(), "SAY"));
        boolean said = at > 0 && (chain.is(at - 1, "SAYING") || chain.is(at - 1, "SAY"));
        boolean aged = name.to() + 1 < chain.size() && chain.is(name.to(), "COMMA") && age(chain, name.to() + 1);
        if (name.given() || name.words() < 4 && (saying || said || aged)) {
            put(chain, at, name, name.mention());
        }
    }

    private static boolean age(Chain chain, int i) {
        boolean number = chain.is(i, "NUM") && chain.end(i) - chain.start(i) <= 2;
        return number && (i + 1 == chain.size() || chain.is(i + 1, "COMMA") || chain.is(i + 1, "OTHER"))
                || chain.is(i, "AGED");
    }

    /** "X Y, the mayor of Z", "the head of Z, X Y,", "spokesman for Z X Y". */
    private static void apposition(Chain chain, int at) {
        Appointment appointment = Appointment.at(chain, at);
        int behind = appointment.to();
        if (behind < chain.size() && comma(chain, behind)) {
            behind++;
        }
        if (behind > at + 1 && behind < chain.size() && person(chain, behind, appointment)) {
            return;
        }
        int before = appointment.from() - 1;
        while (before > 0
                && (chain.surface(before, before + 1).equalsIgnoreCase("the")
                        || chain.surface(before, before + 1).equalsIgnoreCase("a"))) {
            before--;
        }
        if (before > 0 && comma(chain, before)) {
            int name = before - 1;
            PersonMention known = chain.node(name).value(PersonMention.class);
            if (known != null) {
                chain.mark(name, known.with(appointment.role(), appointment.office()), "PERSON");
                return;
            }
            for (int from = Math.max(0, before - 4); from < before - 1; from++) {
                PersonName read = PersonName.at(chain, from);
                if (read.words() > 1 && read.to() == before) {
                    put(chain, from, read, read.mention().with(appointment.role(), appointment.office()));
                    return;
                }
            }
        }
    }

    /** Ties a role to the person at a node, who may still be unread. */
    private static boolean person(Chain chain, int at, Appointment appointment) {
        PersonMention known = chain.node(at).value(PersonMention.class);
        if (known != null) {
            chain.mark(at, known.with(appointment.role(), appointment.office()), "PERSON");
            return true;
        }
        PersonName name = PersonName.at(chain, at);
        if (chain.node(at).value() != null || name.words() < 2 || !comma(chain, at - 1)) {
            return false;
        }
        put(chain, at, name, name.mention().with(appointment.role(), appointment.office()));
        return true;
    }

    private static boolean comma(Chain chain, int i) {
        return chain.surface(i, i + 1).equals(",");
    }

    private static void put(Chain chain, int from, PersonName name, PersonMention person) {
        chain.replace(from, name.to(), person, "PERSON", "CAP");
    }
}
