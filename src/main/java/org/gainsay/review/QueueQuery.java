package org.gainsay.review;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Turns a filter into a query over reviews {@code r}, their conflicts {@code c} and stories {@code s}. */
final class QueueQuery {

    private static final String BACKED_BY = "exists (select 1 from StoredPosition p join p.claims k"
            + " join k.revision v join v.article a join a.outlet w where p.conflict = c and %s)";

    private static final String MENTIONS = "(lower(c.question) like :text escape '!'"
            + " or exists (select 1 from StoredPosition p where p.conflict = c and lower(p.label) like :text escape '!')"
            + " or "
            + BACKED_BY.formatted("(lower(k.evidence.quote) like :text escape '!'"
                    + " or lower(k.sentence.quote) like :text escape '!' or lower(w.name) like :text escape '!')")
            + ")";

    private final String from;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private QueueQuery(String from) {
        this.from = from;
    }

    /** Everything the filter shows. */
    static QueueQuery of(QueueFilter filter) {
        return new QueueQuery("from Review r join r.conflict c join c.story s").matching(filter);
    }

    /** Everything it shows, once for each outlet {@code o} behind it. */
    static QueueQuery perOutlet(QueueFilter filter) {
        return new QueueQuery("from StoredPosition q join q.claims b join b.revision e join e.article f join f.outlet o"
                        + " join q.conflict c join c.story s join Review r on r.conflict = c")
                .matching(filter);
    }

    /** {@code select} and {@code rest} around the condition, with all parameters set. */
    <T> TypedQuery<T> select(EntityManager store, Class<T> type, String select, String rest) {
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        TypedQuery<T> query = store.createQuery("select " + select + " " + from + where + " " + rest, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    private QueueQuery matching(QueueFilter filter) {
        filter.chosen().forEach(this::narrow);
        if (!filter.text().isEmpty()) {
            conditions.add(MENTIONS);
            String literal = filter.text().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
            parameters.put("text", "%" + literal + "%");
        }
        return this;
    }

    /** A value that means nothing matches nothing, rather than everything. */
    private void narrow(Dimension dimension, Set<String> codes) {
        List<Object> values =
                codes.stream().flatMap(code -> dimension.value(code).stream()).toList();
        String parameter = dimension.code();
        if (values.isEmpty()) {
            conditions.add("1 = 0");
            return;
        }
        conditions.add(
                dimension == Dimension.OUTLET
                        ? BACKED_BY.formatted("w.name in :" + parameter)
                        : dimension.path() + " in :" + parameter);
        parameters.put(parameter, values);
    }
}
