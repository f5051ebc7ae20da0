package org.gainsay.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.stream.Stream;
import org.gainsay.fact.ReasonCode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What contradicts what: the comparison and the rules on hand-built claims, row by row. */
class TruthTableTests {

    private static final TruthTable TABLE = TruthTable.read();

    private final TruthCheck check = new TruthCheck(TABLE::within);

    @TestFactory
    Stream<DynamicTest> judgesAsTheTableSays() {
        return TABLE.rows().stream().map(row -> DynamicTest.dynamicTest(row.toString(), () -> check(row)));
    }

    private void check(TruthRow row) {
        List<String> complaints = check.complaints(row);
        if (!row.gap() && !complaints.isEmpty()) {
            fail(row + "\n  " + String.join("\n  ", complaints) + "\n  for: " + row.sentence());
        } else if (row.gap() && complaints.isEmpty()) {
            fail(row.where() + ": a gap has closed, take away the mark");
        }
    }

    @Test
    void hasRowsForEverySentence() {
        assertThat(TABLE.sentences()).allMatch(sentence -> TABLE.rows().stream()
                .anyMatch(row -> row.sentence().equals(sentence)));
    }

    @Test
    void hasARowForEveryReason() {
        assertThat(TABLE.rows()).extracting(TruthRow::reason).contains(ReasonCode.values());
    }
}
