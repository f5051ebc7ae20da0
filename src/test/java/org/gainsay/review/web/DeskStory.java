package org.gainsay.review.web;

import static org.gainsay.claim.ClaimBuilder.figure;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gainsay.article.Article;
import org.gainsay.article.ArticleText;
import org.gainsay.article.EvidenceSpan;
import org.gainsay.article.Paragraph;
import org.gainsay.article.Published;
import org.gainsay.article.Revision;
import org.gainsay.article.Unread;
import org.gainsay.article.Zone;
import org.gainsay.claim.Attribution;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimBuilder;
import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.Facet;
import org.gainsay.claim.StoredClaim;
import org.gainsay.conflict.Conflict;
import org.gainsay.conflict.ConflictType;
import org.gainsay.conflict.Evidence;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.Scope;
import org.gainsay.conflict.Severity;
import org.gainsay.conflict.Strength;
import org.gainsay.fact.Position;
import org.gainsay.outlet.Outlet;
import org.gainsay.review.Act;
import org.gainsay.review.Review;
import org.gainsay.story.StoredStory;

/** An invented flood in four outlets, one of them a copy, with conflicts of different shapes. */
class DeskStory {
    static final String TOLL = "How many people were killed in Sedgemouth by 10 May?";
    static final String AREA = "How much land was flooded in the Oxbow valley?";
    static final String WEEKDAY = "On which day did the Hollin dam fail?";
    static final String NAME = "What is the first name of the governor of Hollin county?";

    static final String MISSING = "How many people are missing in Sedgemouth?";

    private static final Instant FLAGGED = Instant.parse("2031-05-11T18:00:00Z");

    private final EntityManager store;
    private final StoredStory story = new StoredStory("sedgemouth", "Flood at Sedgemouth");
    private final Map<String, Revision> revisions = new HashMap<>();
    private final Map<String, ArticleText> texts = new HashMap<>();
    private final Map<Claim, StoredClaim> stored = new HashMap<>();
    private final Map<String, Long> conflicts = new HashMap<>();

    DeskStory(EntityManager store) {
        this.store = store;
        store.persist(story);
        article(
                "Tillford Courier",
                "2031-05-08T09:00:00+01:00",
                1,
                "Flood kills dozens in Sedgemouth",
                "SEDGEMOUTH — At least 40 people were killed when the Hollin dam failed on Tuesday 5 May, the county said.\n\n"
                        + "Water covered about 6,000 hectares of the Oxbow valley, governor Ada Brandt told reporters.");
        article(
                "Harbour Lantern",
                "2031-05-10T21:15:00+01:00",
                2,
                "Toll in Sedgemouth passes 110",
                "The flood in Sedgemouth has killed 113 people, the relief society said on Saturday, \"more than we feared\".\n\n"
                        + "In all, 24 square kilometres of the Oxbow valley are under water.");
        article(
                "Oxbow Mail",
                "2031-05-10T22:40:00+01:00",
                2,
                "113 dead in Sedgemouth flood",
                "The relief society counts 113 dead in Sedgemouth, it told the Harbour Lantern on Saturday.");
        article(
                "Sedge Herald",
                "2031-05-10T18:05:00+01:00",
                3,
                "County: 58 killed",
                "By Saturday noon the county had counted 58 people killed in the town.\n\n"
                        + "Governor Ida Brandt asked for patience. Crews worked within minutes of the alarm.");
        toll();
        area();
        weekday();
        name();
        missing();
        Revision herald = revisions.get("sedge-herald");
        int minutes = texts.get("sedge-herald").text().indexOf("within minutes");
        herald.read(
                herald.paragraphs(),
                List.of(new Unread(
                        "no number", EvidenceSpan.of(texts.get("sedge-herald").text(), minutes, minutes + 14))));
    }

    /** Number of the conflict with that question. */
    long conflict(String question) {
        return Objects.requireNonNull(conflicts.get(question));
    }

    /** Number of the first claim of a conflict. */
    long claim(String question) {
        return store.createQuery(
                        "select min(k.id) from StoredPosition p join p.claims k where p.conflict.id = :conflict",
                        Long.class)
                .setParameter("conflict", conflict(question))
                .getSingleResult();
    }

    /** Number of the article of that outlet. */
    long article(String outlet) {
        return Objects.requireNonNull(revisions.get(key(outlet)).article().id());
    }

    private void toll() {
        Claim forty = claim(
                figure("killed").atLeast(40).at("Sedgemouth").asOf("2031-05-08").source("Hollin county", null),
                "Tillford Courier",
                "At least 40 people were killed");
        Claim lantern = claim(
                figure("killed")
                        .exactly(113)
                        .at("Sedgemouth")
                        .asOf("2031-05-10")
                        .source("Relief Society", null),
                "Harbour Lantern",
                "killed 113 people");
        Claim mail = claim(
                figure("killed")
                        .exactly(113)
                        .at("Sedgemouth")
                        .asOf("2031-05-10")
                        .source("Relief Society", null),
                "Oxbow Mail",
                "113 dead");
        Claim herald = claim(
                figure("killed")
                        .exactly(58)
                        .at("Sedgemouth")
                        .asOf("2031-05-10")
                        .inheriting(Facet.PLACE)
                        .attribution(new Attribution(null, null, "Hollin county", null, null, "had counted")),
                "Sedge Herald",
                "58 people killed");
        flag(
                TOLL,
                "figures-disagree",
                ConflictType.FIGURE,
                Severity.HIGH,
                Scope.CROSS,
                Strength.CONTRADICTION,
                "killed",
                "113 killed (Relief Society in Harbour Lantern, 10 May) does not fit under 58 killed (Hollin county in Sedge Herald, 10 May)",
                "Both count the dead of Sedgemouth on Saturday; the two ranges do not meet.",
                new Position("113", List.of(lantern, mail, forty), 2),
                new Position("58", List.of(herald), 1));
    }

    private void area() {
        Claim hectares = claim(
                figure("area")
                        .about(6000, 600)
                        .unit("hectare")
                        .at("Oxbow valley")
                        .asOf("2031-05-08"),
                "Tillford Courier",
                "about 6,000 hectares");
        Claim kilometres = claim(
                figure("area")
                        .exactly(24)
                        .unit("square-kilometre")
                        .at("Oxbow valley")
                        .asOf("2031-05-10"),
                "Harbour Lantern",
                "24 square kilometres");
        flag(
                AREA,
                "figures-disagree",
                ConflictType.FIGURE,
                Severity.MEDIUM,
                Scope.CROSS,
                Strength.TENSION,
                "area",
                "about 6,000 ha (Tillford Courier) sits badly with 24 km² (Harbour Lantern)",
                "One area is more than twice the other.",
                new Position("about 6,000 ha", List.of(hectares), 1),
                new Position("24 km²", List.of(kilometres), 1));
    }

    private void weekday() {
        Claim tuesday = claim(
                ClaimBuilder.of(ClaimKind.DATE, "event").on("2031-05-05"), "Tillford Courier", "on Tuesday 5 May");
        flag(
                WEEKDAY,
                "weekday-date-mismatch",
                ConflictType.DATE,
                Severity.LOW,
                Scope.INTRA,
                Strength.CONTRADICTION,
                "date",
                "5 May 2031 is a Monday, not a Tuesday",
                "The weekday and the date name different days.",
                new Position("Tuesday 5 May", List.of(tuesday), 1),
                new Position("5 May 2031 was a Monday", List.of(), 0));
    }

    private void name() {
        Claim ada = claim(
                ClaimBuilder.worded(ClaimKind.NAME, "name", "Ada Brandt"), "Tillford Courier", "governor Ada Brandt");
        Claim ida =
                claim(ClaimBuilder.worded(ClaimKind.NAME, "name", "Ida Brandt"), "Sedge Herald", "Governor Ida Brandt");
        flag(
                NAME,
                "names-differ",
                ConflictType.NAME,
                Severity.LOW,
                Scope.CROSS,
                Strength.CONTRADICTION,
                "name",
                "“Ada Brandt” (Tillford Courier) is not “Ida Brandt” (Sedge Herald)",
                "One office-holder goes by two first names.",
                new Position("Ada Brandt", List.of(ada), 1),
                new Position("Ida Brandt", List.of(ida), 1));
    }

    private void article(String outlet, String published, int origin, String title, String body) {
        ArticleText text = new ArticleText(
                key(outlet),
                key(outlet) + ".txt",
                outlet,
                null,
                title,
                -1,
                new Published(OffsetDateTime.parse(published), false),
                null,
                null,
                body,
                0);
        Outlet who = new Outlet(outlet);
        Article article = new Article(text.key(), who);
        Revision revision = new Revision(article, 1, text, FLAGGED);
        List.of(who, article, revision).forEach(store::persist);
        List<Paragraph> layout = new ArrayList<>();
        int from = 0;
        for (String part : body.split("\n\n")) {
            layout.add(new Paragraph(from, from + part.length(), layout.isEmpty() ? Zone.LEAD : Zone.BODY));
            from += part.length() + 2;
        }
        revision.read(layout, List.of());
        Map<Long, Integer> origins = new HashMap<>(story.origins());
        origins.put(article.id(), origin);
        story.regroup(story.title(), origins);
        revisions.put(text.key(), revision);
        texts.put(text.key(), text);
    }

    private void missing() {
        Claim ten = claim(figure("missing").exactly(10).at("Sedgemouth"), "Sedge Herald", "asked for patience");
        Claim thirty = claim(figure("missing").exactly(30).at("Sedgemouth"), "Oxbow Mail", "on Saturday");
        store.persist(review(missing(new Position("10", List.of(ten), 1), new Position("30", List.of(thirty), 1))));
    }

    private Finding missing(Position... positions) {
        return new Finding(
                "figures-disagree",
                1,
                ConflictType.FIGURE,
                Severity.LOW,
                Scope.CROSS,
                Strength.CONTRADICTION,
                "missing|" + MISSING,
                null,
                MISSING,
                "Two counts of the missing do not meet.",
                "30 missing (Oxbow Mail) does not fit under 10 missing (Sedge Herald)",
                "missing",
                null,
                List.of(positions));
    }

    /** A later run finds that the answer 10 is gone and that somebody says 75. */
    void overturn(Review review) {
        Claim thirty = claim(figure("missing").exactly(30).at("Sedgemouth"), "Oxbow Mail", "on Saturday");
        Claim more = claim(figure("missing").exactly(75).at("Sedgemouth"), "Tillford Courier", "told reporters");
        Finding now = missing(new Position("75", List.of(more), 1), new Position("30", List.of(thirty), 1));
        review.conflict().absorb(Evidence.of(now, story, stored::get), FLAGGED);
        review.evidenceChanged(Act.ofRun(FLAGGED.plusSeconds(86_400), ""));
    }

    private Claim claim(ClaimBuilder builder, String outlet, String quote) {
        ArticleText text = texts.get(key(outlet));
        int start = text.text().indexOf(quote);
        Claim made = builder.outlet(outlet)
                .article(text.key())
                .quote(quote)
                .start(start)
                .build();
        int from = text.text().lastIndexOf("\n", start) + 1;
        int stop = text.text().indexOf("\n", start);
        Claim claim = new Claim(
                made.article(),
                made.outlet(),
                made.evidence(),
                EvidenceSpan.of(text.text(), from, stop < 0 ? text.text().length() : stop),
                made.zone(),
                made.kind(),
                made.measure(),
                made.population(),
                made.actor(),
                made.side(),
                made.place(),
                made.figure(),
                made.control(),
                made.words(),
                made.time(),
                made.attribution(),
                made.modality(),
                made.negated(),
                made.quoted(),
                made.inherited(),
                made.provenance());
        StoredClaim row = new StoredClaim(revisions.get(text.key()), claim);
        store.persist(row);
        stored.put(claim, row);
        return claim;
    }

    private void flag(
            String question,
            String rule,
            ConflictType type,
            Severity severity,
            Scope scope,
            Strength strength,
            String measure,
            String proof,
            String explanation,
            Position... positions) {
        Finding finding = new Finding(
                rule,
                1,
                type,
                severity,
                scope,
                strength,
                measure + "|" + question,
                scope == Scope.INTRA ? positions[0].claims().get(0).article() : null,
                question,
                explanation,
                proof,
                measure,
                null,
                List.of(positions));
        store.persist(review(finding));
    }

    private Review review(Finding finding) {
        Conflict conflict = new Conflict(Evidence.of(finding, story, stored::get), FLAGGED);
        store.persist(conflict);
        conflicts.put(finding.question(), conflict.id());
        return new Review(conflict, Act.ofRun(FLAGGED, ""));
    }

    private static String key(String outlet) {
        return outlet.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    }
}
