package org.gainsay.review.web.library;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.review.ReviewState;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Numbers beside articles, stories and outlets; one query each. */
@Component
@Transactional(readOnly = true)
class Counts {
    private static final List<ReviewState> OPEN =
            List.of(ReviewState.NEW, ReviewState.ONGOING, ReviewState.REGRESSED, ReviewState.IN_REVIEW);

    private static final String EVIDENCE = " from StoredPosition p join p.claims k join k.revision v join v.article a"
            + " join a.outlet o join p.conflict c join Review r on r.conflict = c where r.standing.state in :open group by ";

    private final EntityManager store;

    Counts(EntityManager store) {
        this.store = store;
    }

    /** Claims that stand, by number of the article. */
    Map<Object, Long> claimsByArticle() {
        return pairs("select v.article.id, count(k) from StoredClaim k join k.revision v"
                + " where v.latest and not k.retired group by v.article.id");
    }

    /** Passages not read, by number of the article. */
    Map<Object, Long> unreadByArticle() {
        return pairs(
                "select v.article.id, count(u) from Revision v join v.unread u where v.latest group by v.article.id");
    }

    /** Open conflicts, by number of the article. */
    Map<Object, Long> conflictsByArticle() {
        return open("select a.id, count(distinct c.id)" + EVIDENCE + "a.id");
    }

    /** Open conflicts, by name of the outlet. */
    Map<Object, Long> conflictsByOutlet() {
        return open("select o.name, count(distinct c.id)" + EVIDENCE + "o.name");
    }

    /** Open conflicts, by number of the story. */
    Map<Object, Long> conflictsByStory() {
        return open("select c.story.id, count(c) from Review r join r.conflict c"
                + " where r.standing.state in :open group by c.story.id");
    }

    private Map<Object, Long> open(String query) {
        return collect(store.createQuery(query, Object[].class)
                .setParameter("open", OPEN)
                .getResultList());
    }

    private Map<Object, Long> pairs(String query) {
        return collect(store.createQuery(query, Object[].class).getResultList());
    }

    private static Map<Object, Long> collect(List<Object[]> rows) {
        Map<Object, Long> counts = new HashMap<>();
        rows.forEach(row -> counts.put(row[0], (Long) row[1]));
        return counts;
    }
}
