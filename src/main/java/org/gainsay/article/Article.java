package org.gainsay.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import org.gainsay.outlet.Outlet;
import org.jspecify.annotations.Nullable;

/** One article of one outlet, whatever edits its text went through: those are its {@link Revision revisions}. */
@Entity
public class Article {

    @Id
    @GeneratedValue
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "article_key")
    private String key;

    @ManyToOne(fetch = FetchType.LAZY)
    private Outlet outlet;

    private @Nullable Instant retiredAt;

    /**
     * An article not seen before.
     *
     * @param key stable identity, as {@link ArticleText#key()}
     * @param outlet who publishes it
     */
    public Article(String key, Outlet outlet) {
        this.key = key;
        this.outlet = outlet;
    }

    /** For the store. */
    @SuppressWarnings("NullAway.Init")
    protected Article() {}

    /** Number in the store; null before it is stored. */
    public @Nullable Long id() {
        return id;
    }

    /** Stable identity: the canonical address, else outlet and file. */
    public String key() {
        return key;
    }

    /** Who publishes it. */
    public Outlet outlet() {
        return outlet;
    }

    /** Takes the article out of judging; its text and the decisions that rest on it stay. */
    public void retire(Instant at) {
        retiredAt = at;
    }

    /** Takes a retired article in again. */
    public void restore() {
        retiredAt = null;
    }

    /** Whether it was taken out of judging. */
    public boolean retired() {
        return retiredAt != null;
    }
}
