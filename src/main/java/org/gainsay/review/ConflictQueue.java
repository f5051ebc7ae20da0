package org.gainsay.review;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gainsay.conflict.Conflict;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The conflicts people work through, a page at a time. A fixed number of queries, however many rows. */
@Component
@Transactional(readOnly = true)
public class ConflictQueue {

    private final EntityManager store;

    ConflictQueue(EntityManager store) {
        this.store = store;
    }

    /**
     * One page.
     *
     * @param filter which conflicts
     * @param sort in which order
     * @param page number of the page, from 0
     * @param size conflicts on a page, at least 1
     */
    public QueuePage page(QueueFilter filter, QueueSort sort, int page, int size) {
        long total =
                QueueQuery.of(filter).select(store, Long.class, "count(r)", "").getSingleResult();
        List<Review> reviews = QueueQuery.of(filter)
                .select(store, Long.class, "r.id", "order by " + sort.order())
                .setFirstResult(Math.multiplyExact(page, size))
                .setMaxResults(size)
                .getResultList()
                .stream()
                .collect(Collectors.collectingAndThen(Collectors.toList(), this::reviews));
        Map<Long, List<QueueRow.Answered>> positions = positions(reviews);
        List<QueueRow> rows = reviews.stream()
                .map(review -> row(review, positions.getOrDefault(review.id(), List.of())))
                .toList();
        return new QueuePage(rows, total, page, size, facets(filter));
    }

    /** How many conflicts the filter shows. */
    public long count(QueueFilter filter) {
        return QueueQuery.of(filter).select(store, Long.class, "count(r)", "").getSingleResult();
    }

    /**
     * The conflict after the given one, for working through the queue; where that one has left the filter, the first.
     *
     * @param after number of the conflict just looked at
     * @return empty where the queue ends
     */
    public Optional<Long> next(QueueFilter filter, QueueSort sort, long after) {
        List<Long> ids = ids(filter, sort);
        int at = ids.indexOf(after);
        return at + 1 < ids.size() ? Optional.of(ids.get(at + 1)) : Optional.empty();
    }

    /** All numbers in order; numbers only, so that even a long queue is a short answer. */
    public List<Long> ids(QueueFilter filter, QueueSort sort) {
        return QueueQuery.of(filter)
                .select(store, Long.class, "r.id", "order by " + sort.order())
                .getResultList();
    }

    private List<Review> reviews(List<Long> ids) {
        Map<Long, Review> found = new LinkedHashMap<>();
        store.createQuery(
                        "select r from Review r join fetch r.conflict c join fetch c.story where r.id in :ids",
                        Review.class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(review -> found.put(review.id(), review));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private Map<Long, List<QueueRow.Answered>> positions(List<Review> reviews) {
        List<Long> ids = reviews.stream().map(Review::id).toList();
        Map<Long, Set<String>> outlets = new LinkedHashMap<>();
        store.createQuery(
                        "select distinct p.id, o.name from StoredPosition p join p.claims k join k.revision v"
                                + " join v.article a join a.outlet o where p.conflict.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(pair -> outlets.computeIfAbsent((Long) pair[0], id -> new TreeSet<>())
                        .add((String) pair[1]));
        Map<Long, List<QueueRow.Answered>> positions = new LinkedHashMap<>();
        store.createQuery(
                        "select p.conflict.id, p.id, p.ordinal, p.label, p.origins, p.valueRead, p.low, p.high, p.unit"
                                + " from StoredPosition p where p.conflict.id in :ids order by p.conflict.id, p.ordinal",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(p -> positions
                        .computeIfAbsent((Long) p[0], id -> new ArrayList<>())
                        .add(answered(p, outlets.getOrDefault((Long) p[1], Set.of()))));
        return positions;
    }

    private static QueueRow.Answered answered(@Nullable Object[] p, Set<String> outlets) {
        return new QueueRow.Answered(
                (Integer) p[2],
                (String) p[3],
                (Integer) p[4],
                List.copyOf(outlets),
                (Double) p[5],
                (Double) p[6],
                (Double) p[7],
                (String) p[8]);
    }

    private static QueueRow row(Review review, List<QueueRow.Answered> positions) {
        Conflict conflict = review.conflict();
        return new QueueRow(
                Objects.requireNonNull(review.id()),
                review.version(),
                conflict.question(),
                positions,
                conflict.type(),
                conflict.severity(),
                conflict.strength(),
                conflict.scope(),
                conflict.rule(),
                conflict.measure(),
                Objects.requireNonNull(conflict.story().id()),
                conflict.story().title(),
                review.standing().state(),
                review.standing().assignee(),
                conflict.outletCount(),
                conflict.originCount(),
                conflict.newestEvidence(),
                conflict.flaggedAt(),
                conflict.changedAt());
    }

    private Map<Dimension, List<FacetCount>> facets(QueueFilter filter) {
        Map<Dimension, List<FacetCount>> facets = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            facets.put(dimension, counts(dimension, filter));
        }
        return facets;
    }

    /** Counted with all other filters set, so that each number says what choosing the value would show. */
    private List<FacetCount> counts(Dimension dimension, QueueFilter filter) {
        QueueFilter others = filter.without(dimension);
        QueueQuery query = dimension == Dimension.OUTLET ? QueueQuery.perOutlet(others) : QueueQuery.of(others);
        String path = dimension.path();
        String label = dimension == Dimension.STORY ? "s.title" : path;
        String group = dimension == Dimension.STORY ? path + ", " + label : path;
        return query
                .select(
                        store,
                        Object[].class,
                        path + ", " + label + ", count(distinct c.id)",
                        "group by " + group + " order by count(distinct c.id) desc, " + path)
                .getResultList()
                .stream()
                .filter(counted -> counted[0] != null)
                .map(counted -> facet(dimension, counted, filter))
                .toList();
    }

    private static FacetCount facet(Dimension dimension, Object[] counted, QueueFilter filter) {
        String value = Dimension.code(counted[0]);
        boolean chosen = filter.of(dimension).contains(value);
        return new FacetCount(value, Dimension.code(counted[1]), (Long) counted[2], chosen);
    }
}
