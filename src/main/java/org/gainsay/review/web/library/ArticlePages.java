package org.gainsay.review.web.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gainsay.article.ArticleText;
import org.gainsay.article.EvidenceSpan;
import org.gainsay.article.Paragraph;
import org.gainsay.article.Revision;
import org.gainsay.article.Revisions;
import org.gainsay.article.Unread;
import org.gainsay.article.Zone;
import org.gainsay.claim.StoredClaim;
import org.gainsay.claim.StoredClaims;
import org.gainsay.conflict.Conflict;
import org.gainsay.conflict.Conflicts;
import org.gainsay.conflict.Severity;
import org.gainsay.review.web.NotFound;
import org.gainsay.review.web.evidence.ClaimWords;
import org.gainsay.review.web.library.ArticlePage.Block;
import org.gainsay.review.web.library.ArticlePage.Gap;
import org.gainsay.review.web.library.ArticlePage.Note;
import org.gainsay.review.web.library.ArticlePage.Stands;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets the page of an article. */
@Component
@Transactional(readOnly = true)
class ArticlePages {
    private static final Set<Zone> UNNAMED = Set.of(Zone.HEADLINE, Zone.DATELINE, Zone.LEAD, Zone.BODY);

    private final Revisions revisions;
    private final StoredClaims claims;
    private final Conflicts conflicts;
    private final ClaimWords words;

    ArticlePages(Revisions revisions, StoredClaims claims, Conflicts conflicts, ClaimWords words) {
        this.revisions = revisions;
        this.claims = claims;
        this.conflicts = conflicts;
        this.words = words;
    }

    /**
     * The page.
     *
     * @param id number of the article
     * @throws NotFound when there is none
     */
    ArticlePage page(long id) {
        Revision revision = revisions.latest(id).orElseThrow(() -> new NotFound("There is no article " + id + "."));
        List<StoredClaim> standing = claims.standing(Objects.requireNonNull(revision.id()));
        List<Note> notes = notes(standing, stands(id));
        ArticleText text = revision.text();
        return new ArticlePage(
                Library.title(revision),
                text.outlet(),
                revision.published(),
                text.author(),
                text.agency(),
                webAddress(text.url()),
                revision.number(),
                blocks(revision, text, standing, notes),
                notes,
                revision.unread().stream().map(ArticlePages::gap).toList(),
                notes.stream().filter(n -> n.heat().equals("hot")).count(),
                notes.stream().filter(n -> n.heat().equals("warm")).count());
    }

    private Map<Long, List<Stands>> stands(long article) {
        Map<Long, List<Stands>> stands = new HashMap<>();
        for (Conflict conflict : conflicts.touching(article)) {
            long id = Objects.requireNonNull(conflict.id());
            Stands one = new Stands(id, conflict.question(), conflict.severity().code());
            conflicts.positions(id).stream()
                    .flatMap(p -> p.claims().stream())
                    .map(StoredClaim::id)
                    .distinct()
                    .forEach(claim -> stands.computeIfAbsent(claim, c -> new ArrayList<>())
                            .add(one));
        }
        return stands;
    }

    private List<Note> notes(List<StoredClaim> standing, Map<Long, List<Stands>> stands) {
        Map<EvidenceSpan, Long> marks = new HashMap<>();
        List<Note> notes = new ArrayList<>();
        for (StoredClaim stored : standing) {
            long id = Objects.requireNonNull(stored.id());
            var claim = stored.claim();
            long mark = marks.computeIfAbsent(claim.evidence(), span -> id);
            List<Stands> in = stands.getOrDefault(id, List.of());
            notes.add(new Note(id, mark, notes.size() + 1, words.value(claim), words.about(claim), heat(in), in));
        }
        return notes;
    }

    private static String heat(List<Stands> stands) {
        return stands.isEmpty()
                ? ""
                : stands.stream().anyMatch(s -> s.severity().equals(Severity.HIGH.code())) ? "hot" : "warm";
    }

    private List<Block> blocks(Revision revision, ArticleText text, List<StoredClaim> standing, List<Note> notes) {
        List<Block> blocks = new ArrayList<>();
        if (!text.title().isBlank() && (text.titleStart() < 0 || text.titleStart() < text.bodyStart())) {
            int at = Math.max(0, text.titleStart());
            boolean outside = text.titleStart() < 0;
            MarkedText title = new MarkedText(marks(standing, notes, outside));
            String whole = outside ? text.title() : text.text();
            blocks.add(new Block(
                    "headline", null, title.pieces(whole, at, at + text.title().length())));
        }
        MarkedText body = new MarkedText(marks(standing, notes, false));
        for (Paragraph paragraph : revision.paragraphs()) {
            boolean shown = paragraph.start() >= text.bodyStart();
            if (shown) {
                blocks.add(new Block(
                        paragraph.zone().name().toLowerCase(Locale.ROOT),
                        UNNAMED.contains(paragraph.zone()) ? null : label(paragraph.zone()),
                        body.pieces(text.text(), paragraph.start(), paragraph.end())));
            }
        }
        return blocks;
    }

    private static String label(Zone zone) {
        return zone == Zone.BOILERPLATE
                ? "not read: not article text"
                : zone.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static List<MarkedText.Mark> marks(List<StoredClaim> standing, List<Note> notes, boolean inTitle) {
        List<MarkedText.Mark> marks = new ArrayList<>();
        for (int i = 0; i < standing.size(); i++) {
            EvidenceSpan span = standing.get(i).claim().evidence();
            if (span.inTitle() == inTitle) {
                Note note = notes.get(i);
                marks.add(new MarkedText.Mark(note.mark(), note.number(), span.start(), span.end(), note.heat()));
            }
        }
        return marks;
    }

    private static Gap gap(Unread unread) {
        EvidenceSpan where = unread.where();
        return new Gap(where == null ? null : where.quote(), unread.reason());
    }

    private static @Nullable String webAddress(@Nullable String url) {
        return url != null && url.matches("https?://.+") ? url : null;
    }
}
