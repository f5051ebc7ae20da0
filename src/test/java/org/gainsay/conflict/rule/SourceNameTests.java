package org.gainsay.conflict.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.claim.Attribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceNameTests {

    @ParameterizedTest
    @CsvSource({
        "Britain's defence ministry, British Ministry of Defence",
        "British Defense Ministry, defence ministry",
        "Kütahya fire brigade, the fire brigade of Kütahya",
    })
    void knowsOneBodyByItsNames(String one, String other) {
        assertThat(SourceName.same(body(one), body(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Russian defence ministry, Ukrainian defence ministry",
        "Russian Defence Ministry, Russian Foreign Ministry",
        "the fire brigade, the police",
    })
    void keepsBodiesApart(String one, String other) {
        assertThat(SourceName.same(body(one), body(other))).isFalse();
    }

    @Test
    void comparesPeopleByName() {
        assertThat(SourceName.same(person("Anna Vogel"), person("Vogel"))).isTrue();
        assertThat(SourceName.same(person("Anna Vogel"), person("Karl Huber"))).isFalse();
    }

    @Test
    void knowsNothingOfAnUnnamedSource() {
        assertThat(SourceName.same(Attribution.OUTLET, Attribution.OUTLET)).isFalse();
    }

    private static Attribution body(String name) {
        return new Attribution(null, null, name, null, null, null);
    }

    private static Attribution person(String name) {
        return new Attribution(name, null, null, null, null, null);
    }
}
