package org.gainsay.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonRecognizerTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Regional governor Valentyn Tesliuk spoke. | Valentyn Tesliuk | Regional governor | -",
                "Ivan Morozenko, the mayor of Melitopol, agreed. | Ivan Morozenko | mayor | mayor of melitopol",
                "Melitopol Mayor Ivan Morozenko agreed. | Ivan Morozenko | Mayor | mayor of melitopol",
                "The mayor of the city of Leeds, Ann Oakby, agreed. | Ann Oakby | mayor | mayor of leeds",
                "Paris mayor Odile Grandet agreed. | Odile Grandet | mayor | mayor of paris",
                "Kharkiv region governor Oleh Tabachuk spoke. | Oleh Tabachuk | governor | governor of kharkiv",
                "The head of the Luhansk regional administration, Serhii Hordiuk, spoke. | Serhii Hordiuk | head | governor of luhansk",
                "Ukrainian President Danylo Verenko left. | Danylo Verenko | President | president of UA",
                "The president of Ukraine, Danylo Verenko, left. | Danylo Verenko | president | president of UA",
                "Libya's foreign minister Omar al-Fakri resigned. | Omar al-Fakri | foreign minister | foreign minister of LY",
                "Former governor Anna Kovtun left. | Anna Kovtun | Former governor | -",
                "Russian-installed governor Igor Vasin left. | Igor Vasin | installed governor | -",
                "A spokesman for the ministry, Petr Sokolik, spoke. | Petr Sokolik | spokesman | -",
                "Rosa Lindqvist, a seismologist at the institute, agreed. | Rosa Lindqvist | seismologist | -",
                "Marta Ilves, chief executive of Delta Motors, agreed. | Marta Ilves | chief executive | head of delta motors",
                "Head coach Miro Vukic was calm. | Miro Vukic | Head coach | -",
                "Mr Tesliuk left. | Tesliuk | - | -",
                "Lt. Gen. Mark Allsop arrived. | Mark Allsop | Lt. Gen. | -",
                "\"We wait,\" Bettina Quast said. | Bettina Quast | - | -",
                "Tobi Akande, 34, survived. | Tobi Akande | - | -"
            })
    void findsAPersonWithRoleAndOffice(String text, String full, String role, String office) {
        List<PersonMention> persons = new Reading(text).persons();
        assertThat(persons).hasSize(1);
        assertThat(persons.get(0).full()).isEqualTo(full);
        assertThat(persons.get(0).office()).isEqualTo(office);
        if (role == null || !role.contains(".")) {
            assertThat(persons.get(0).role()).isEqualTo(role);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The governor said nothing.",
                "New Zealand said so.",
                "Governor Denies Claims After Floods",
                "The mayor of Leeds spoke.",
                "Prime Time News said so."
            })
    void findsNoPersonWhereNoneIsNamed(String text) {
        assertThat(new Reading(text).persons()).isEmpty();
    }

    @Test
    void partsNames() {
        assertThat(new Reading("Professor Jane van der Meer came.")
                        .persons()
                        .get(0)
                        .surname())
                .isEqualTo("van der Meer");
        assertThat(new Reading("Professor Jane van der Meer came.")
                        .persons()
                        .get(0)
                        .given())
                .isEqualTo("Jane");
        assertThat(new Reading("Kim Song Ho, 50, came.").persons().get(0).surname())
                .isEqualTo("Kim");
        assertThat(new Reading("President J. R. Hollis came.").persons().get(0).given())
                .isEqualTo("J. R.");
    }

    @Test
    void recallsASurnameNamedInFullElsewhere() {
        Reading reading = new Reading("Later Lindqvist agreed.");
        assertThat(reading.persons()).isEmpty();
        PersonRecognizer.recall(reading.chain(), Set.of("lindqvist"));
        assertThat(reading.chain().is(1, "PERSON")).isTrue();
    }
}
