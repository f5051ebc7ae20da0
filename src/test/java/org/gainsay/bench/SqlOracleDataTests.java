package org.gainsay.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.TestDatabases;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.Rule;
import org.gainsay.conflict.Strength;
import org.gainsay.conflict.rule.ControlDisagrees;
import org.gainsay.conflict.rule.FiguresDisagree;
import org.gainsay.conflict.rule.RunningCountFalls;
import org.gainsay.fact.PlaceOrder;
import org.gainsay.fact.Reference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Ten thousand plain claims: PostgreSQL, which shares no code with the judge, finds the same questions disputed. */
class SqlOracleDataTests {

    private static final int CLAIMS = 10_000;
    private static final int HOTTEST = 400;

    private static final Reference REFERENCE = Reference.standard(PlaceOrder.FLAT);

    private static List<HandMadeStory> stories;
    private static Connection connection;
    private static SqlOracle oracle;

    @BeforeAll
    static void load() throws SQLException {
        stories = new HandMadeStories(5, HOTTEST, true).of(CLAIMS);
        connection = TestDatabases.postgres();
        oracle = new SqlOracle(connection);
        for (HandMadeStory story : stories) {
            oracle.load(story);
        }
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @Test
    void findsTheSameFiguresDisagree() throws SQLException {
        agree(new FiguresDisagree(REFERENCE), SqlOracle.FIGURES_DISAGREE, 100);
    }

    @Test
    void findsTheSameTotalsFall() throws SQLException {
        agree(new RunningCountFalls(REFERENCE), SqlOracle.RUNNING_COUNT_FALLS, 10);
    }

    @Test
    void findsTheSamePlacesHeldByTwoSides() throws SQLException {
        agree(new ControlDisagrees(), SqlOracle.CONTROL_DISAGREES, 10);
    }

    private static void agree(Rule rule, String query, int atLeast) throws SQLException {
        Set<String> judged = new TreeSet<>();
        for (HandMadeStory story : stories) {
            rule.judge(story.dossier()).stream()
                    .filter(finding -> finding.strength() == Strength.CONTRADICTION)
                    .map(finding -> question(finding, story))
                    .forEach(judged::add);
        }
        assertThat(judged).hasSizeGreaterThan(atLeast).isEqualTo(oracle.disputed(query));
    }

    private static String question(Finding finding, HandMadeStory story) {
        return SqlOracle.question(finding.positions().get(0).claims().get(0), story.key());
    }
}
