package org.gainsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import org.gainsay.article.Article;
import org.gainsay.article.ArticleText;
import org.gainsay.article.EvidenceSpan;
import org.gainsay.article.Paragraph;
import org.gainsay.article.Published;
import org.gainsay.article.Revision;
import org.gainsay.article.Unread;
import org.gainsay.article.Zone;
import org.gainsay.outlet.Outlet;
import org.gainsay.quantity.Figure;
import org.gainsay.quantity.Hedge;
import org.gainsay.quantity.Interval;
import org.gainsay.timex.Granularity;
import org.gainsay.timex.ValidTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.jpa.test.autoconfigure.TestEntityManager;

/** What is read comes back from a real database as it went in; a subclass names which. */
@DataJpaTest
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
abstract class StoredClaimDataTests {

    private static final String KEY = "Tillford Courier#flood.txt";
    private static final Instant DAWN = Instant.parse("2031-05-06T04:10:00.123456Z");
    private static final ValidTime DAY = new ValidTime(DAWN, DAWN.plusSeconds(86400), Granularity.DAY);
    private static final EvidenceSpan BODY = new EvidenceSpan(10, 14, "9 kg", false);
    private static final EvidenceSpan TITLE = new EvidenceSpan(0, 8, "“Zażółć”", true);

    @Autowired
    private TestEntityManager store;

    @Autowired
    private StoredClaims claims;

    @Test
    void keepsEveryFacetOfAFigure() {
        Figure figure = new Figure(
                6000,
                new Interval(5500, true, Double.POSITIVE_INFINITY, true),
                "km2",
                Hedge.MORE_THAN,
                "more than",
                new Figure.Twin(2317, Interval.closed(2316.5, 2317.5), "sq_mi"));
        assertComesBack(claim(ClaimKind.FIGURE, BODY, null, figure, null, null, Modality.CLAIMED));
    }

    @Test
    void keepsControlOfAPlaceThatWasNotResolved() {
        Control control = new Control(ControlState.PARTLY_HELD, "org:weir-guard", true);
        PlaceFacet place = new PlaceFacet("the old mill", null, null);
        assertComesBack(claim(ClaimKind.CONTROL, TITLE, place, null, control, null, Modality.UNVERIFIED));
    }

    @Test
    void keepsSidesThatAreNamedAtLength() {
        String side = "org:" + "weir-guard-of-the-upper-valley-".repeat(8);
        Control control = new Control(ControlState.HELD, side, true);
        Claim claim = claim(
                ClaimKind.CONTROL,
                TITLE,
                new PlaceFacet("the mill", null, null),
                null,
                control,
                null,
                Modality.CLAIMED);
        assertComesBack(claim.by(control));
    }

    @Test
    void keepsAnOutletSpeakingForItself() {
        Claim claim = new Claim(
                KEY,
                "Tillford Courier",
                BODY,
                TITLE,
                Zone.CAPTION,
                ClaimKind.EVENT,
                "event",
                null,
                null,
                null,
                null,
                null,
                null,
                "the weir broke",
                TimeFacet.UNKNOWN,
                Attribution.OUTLET,
                Modality.ASSERTED,
                false,
                false,
                EnumSet.noneOf(Facet.class),
                new Provenance("toy", 1));
        assertComesBack(claim);
    }

    @Test
    void keepsTextLayoutAndLedgerOfARevision() {
        String text = "Ж𝒳\r\n".repeat(400_000);
        Published published = new Published(OffsetDateTime.parse("2031-05-06T00:00+05:45"), true);
        ArticleText article = new ArticleText(
                KEY,
                "flood.txt",
                "Tillford Courier",
                "https://tillford.example/flood",
                "“Zażółć”",
                -1,
                published,
                "R. Quill",
                "Weir Press",
                text,
                2);
        Revision revision = revision(article);
        revision.read(
                List.of(new Paragraph(0, 3, Zone.LEAD), new Paragraph(5, 8, Zone.BOILERPLATE)),
                List.of(new Unread("no date", null), new Unread("a number without a subject", BODY)));
        store.flush();
        store.clear();

        Revision back = store.find(Revision.class, revision.id());

        assertThat(back.text()).isEqualTo(article);
        assertThat(back.carries(article)).isTrue();
        assertThat(back.paragraphs()).isEqualTo(revision.paragraphs());
        assertThat(back.unread()).isEqualTo(revision.unread());
    }

    private void assertComesBack(Claim claim) {
        Revision revision = revision(
                new ArticleText(KEY, "flood.txt", "Tillford Courier", null, "", -1, null, null, null, "a text", 0));
        claims.saveAll(List.of(new StoredClaim(revision, claim)));
        store.flush();
        store.clear();

        assertThat(claims.standing(revision.id())).singleElement().satisfies(back -> assertThat(back.claim())
                .isEqualTo(claim));
        assertThat(claims.inForce()).hasSize(1);
    }

    private Revision revision(ArticleText text) {
        Outlet outlet = store.persist(new Outlet(text.outlet()));
        Article article = store.persist(new Article(text.key(), outlet));
        return store.persist(new Revision(article, 1, text, DAWN));
    }

    private static Claim claim(
            ClaimKind kind,
            EvidenceSpan evidence,
            PlaceFacet place,
            Figure figure,
            Control control,
            String words,
            Modality modality) {
        return new Claim(
                KEY,
                "Tillford Courier",
                evidence,
                evidence,
                Zone.LIVE_ENTRY,
                kind,
                "area",
                "children",
                "the guard",
                "org:weir-guard",
                place,
                figure,
                control,
                words,
                new TimeFacet(DAY, DAY, DAWN, true, "since dawn"),
                new Attribution("R. Quill", "the mayor", "town hall", "XX", "Oxbow Mail", "said R. Quill"),
                modality,
                true,
                true,
                EnumSet.allOf(Facet.class),
                new Provenance("area.taken", 7));
    }
}
