package org.gainsay.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.Measures;
import org.gainsay.fact.Claimant;
import org.gainsay.quantity.Figure;

/**
 * Three rules as a database would put them, for plain claims: bare numbers, places and people that every claim names, no
 * sides, no changes of hand. Shares nothing with the judge but the claims; answers with the questions that are disputed.
 */
final class SqlOracle {

    private static final String TABLE = """
            create table claim (question text, course text, low float8, high float8, taken bigint,
                                article text, claimant text, outlet text, named boolean, side text)""";

    /** Settled values always meet, levels hold for six hours, totals meet at one time or where the lower one is clearly later. */
    static final String FIGURES_DISAGREE = """
            select distinct a.question from claim a join claim b on b.question = a.question
            where a.side is null and a.high < b.low and (a.article, a.claimant) <> (b.article, b.claimant)
              and case a.course when 'FIXED' then true
                                when 'STOCK' then abs(a.taken - b.taken) < 6 * 3600
                                else a.taken = b.taken or b.taken < a.taken - 6 * 3600 end""";

    /** A total fell on one claimant's word, or where one of the two is the outlet's own. */
    static final String RUNNING_COUNT_FALLS = """
            select distinct a.question from claim a join claim b on b.question = a.question
            where a.course = 'RUNNING' and a.side is null and a.high < b.low and b.taken < a.taken - 6 * 3600
              and (a.claimant = b.claimant or (a.outlet = b.outlet and not (a.named and b.named)))""";

    /** Two sides hold one place within three days. */
    static final String CONTROL_DISAGREES = """
            select distinct a.question from claim a join claim b on b.question = a.question
            where a.side < b.side and abs(a.taken - b.taken) <= 3 * 86400""";

    private final Connection connection;

    SqlOracle(Connection connection) throws SQLException {
        this.connection = connection;
        try (Statement statement = connection.createStatement()) {
            statement.execute(TABLE);
        }
    }

    void load(HandMadeStory story) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into claim values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Claim claim : story.claims()) {
                fill(insert, claim, story.key());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void fill(PreparedStatement insert, Claim claim, String story) throws SQLException {
        Figure figure = claim.figure();
        Claimant claimant = Claimant.of(claim);
        boolean control = claim.kind() == ClaimKind.CONTROL;
        insert.setString(1, question(claim, story));
        insert.setString(
                2,
                Measures.standard().find(claim.measure()).orElseThrow().course().name());
        insert.setObject(3, figure == null ? null : figure.range().low());
        insert.setObject(4, figure == null ? null : figure.range().high());
        insert.setLong(5, HandMadeArticle.published(claim).getEpochSecond());
        insert.setString(6, claim.article());
        insert.setString(7, claimant.key());
        insert.setString(8, claim.outlet());
        insert.setBoolean(9, claimant.named());
        insert.setString(10, control ? claim.control().side() : null);
    }

    /** The question a claim answers, in the columns a database has. */
    static String question(Claim claim, String story) {
        return story + " " + claim.measure() + " " + claim.population() + " "
                + claim.place().id();
    }

    Set<String> disputed(String query) throws SQLException {
        Set<String> questions = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                questions.add(rows.getString(1));
            }
        }
        return questions;
    }
}
