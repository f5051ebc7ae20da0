package org.gainsay.article;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The text of an article as published at one time. Offsets never move inside it: it is written once. */
@Entity
public class Revision {

    @Id
    @GeneratedValue
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Article article;

    private int number;
    private boolean latest = true;
    private Instant loadedAt;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String contentHash;

    private String file;
    private @Nullable String url;
    private String title;
    private int titleStart;
    private @Nullable Instant publishedAt;
    /** Offset from UTC in seconds that {@link Published} was stated in. */
    private @Nullable Integer publishedOffset;

    private boolean publishedDayOnly;
    private @Nullable String author;
    private @Nullable String agency;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private String body;

    private int bodyStart;
    private int readVersion;

    @ElementCollection
    @CollectionTable(name = "revision_paragraph", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "ordinal")
    private List<Paragraph> paragraphs = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "revision_unread", joinColumns = @JoinColumn(name = "revision_id"))
    @OrderColumn(name = "ordinal")
    private List<Unread> unread = new ArrayList<>();

    /**
     * The revision that an article's text makes.
     *
     * @param article the article it belongs to
     * @param number 1 for the first text seen, then counting up
     * @param text what was published
     * @param loadedAt when the store saw it
     */
    public Revision(Article article, int number, ArticleText text, Instant loadedAt) {
        if (!article.key().equals(text.key())) {
            throw new IllegalArgumentException("text of " + text.key() + " is no revision of " + article.key());
        }
        this.article = article;
        this.number = number;
        this.loadedAt = loadedAt;
        this.contentHash = ContentHash.of(text);
        this.file = text.file();
        this.url = text.url();
        this.title = text.title();
        this.titleStart = text.titleStart();
        Published published = text.published();
        if (published != null) {
            this.publishedAt = published.at().toInstant();
            this.publishedOffset = published.at().getOffset().getTotalSeconds();
            this.publishedDayOnly = published.dayOnly();
        }
        this.author = text.author();
        this.agency = text.agency();
        this.body = text.text();
        this.bodyStart = text.bodyStart();
    }

    /** For the store. */
    @SuppressWarnings("NullAway.Init")
    protected Revision() {}

    /** Number in the store; null before it is stored. */
    public @Nullable Long id() {
        return id;
    }

    /** The article it belongs to. */
    public Article article() {
        return article;
    }

    /** 1 for the first text seen, then counting up. */
    public int number() {
        return number;
    }

    /** Whether it is the text in force. */
    public boolean latest() {
        return latest;
    }

    /** When the store saw it. */
    public Instant loadedAt() {
        return loadedAt;
    }

    /** Whether {@code text} says exactly the same, its data included. */
    public boolean carries(ArticleText text) {
        return contentHash.equals(ContentHash.of(text));
    }

    /** A later text took its place. */
    public void supersede() {
        latest = false;
    }

    /**
     * Notes what reading made of it.
     *
     * @param layout its paragraphs in order
     * @param gaps what was recognised and not understood
     */
    public void read(List<Paragraph> layout, List<Unread> gaps) {
        if (!paragraphs.equals(layout)) {
            paragraphs.clear();
            paragraphs.addAll(layout);
        }
        if (!unread.equals(gaps)) {
            unread.clear();
            unread.addAll(gaps);
        }
    }

    /** Notes something more that was left out, once. */
    public void leave(Unread line) {
        if (!unread.contains(line)) {
            unread.add(line);
        }
    }

    /** Notes which version of the reading rules read it. */
    public void readBy(int version) {
        readVersion = version;
    }

    /** Its paragraphs in order. */
    public List<Paragraph> paragraphs() {
        return List.copyOf(paragraphs);
    }

    /** What was recognised and not understood. */
    public List<Unread> unread() {
        return List.copyOf(unread);
    }

    /** When it appeared, in the outlet's own offset; null where unknown. */
    public @Nullable Published published() {
        return publishedAt == null || publishedOffset == null
                ? null
                : new Published(publishedAt.atOffset(ZoneOffset.ofTotalSeconds(publishedOffset)), publishedDayOnly);
    }

    /** Its headline; empty where none is known. */
    public String title() {
        return title;
    }

    /** What reading and judging work on. */
    public ArticleText text() {
        return new ArticleText(
                article.key(),
                file,
                article.outlet().name(),
                url,
                title,
                titleStart,
                published(),
                author,
                agency,
                body,
                bodyStart);
    }
}
