package org.gainsay.story;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A story in the store: which articles tell of the same events, and which of them are one witness. */
@Entity
@Table(name = "story")
public class StoredStory {

    @Id
    @GeneratedValue(generator = "story_seq")
    @SequenceGenerator(name = "story_seq", sequenceName = "story_seq")
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "story_key")
    private String key;

    private String title;

    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable String judgedHash;

    @ElementCollection
    @CollectionTable(name = "story_article", joinColumns = @JoinColumn(name = "story_id"))
    @MapKeyColumn(name = "article_id")
    @Column(name = "origin")
    private Map<Long, Integer> origins = new HashMap<>();

    /**
     * A story not seen before, still without articles.
     *
     * @param key as {@link Story#key()}
     * @param title a short name for people
     */
    public StoredStory(String key, String title) {
        this.key = key;
        this.title = title;
    }

    /** For the store. */
    @SuppressWarnings("NullAway.Init")
    protected StoredStory() {}

    /** Number in the store; null before it is stored. */
    public @Nullable Long id() {
        return id;
    }

    /** Stable identity, as {@link Story#key()}. */
    public String key() {
        return key;
    }

    /** A short name for people. */
    public String title() {
        return title;
    }

    /** For the number of each article the number of its origin. */
    public Map<Long, Integer> origins() {
        return Map.copyOf(origins);
    }

    /**
     * Takes over what grouping found; changes nothing where it is the same.
     *
     * @param found title of the story as grouped now
     * @param members the numbers of its articles with their origins
     */
    public void regroup(String found, Map<Long, Integer> members) {
        title = found;
        if (!origins.equals(members)) {
            origins.keySet().retainAll(members.keySet());
            origins.putAll(members);
        }
    }

    /** All its articles went to other stories, or out of judging. */
    public void empty() {
        origins.clear();
        judgedHash = null;
    }

    /** Whether the story was judged on exactly this evidence with exactly these rules. */
    public boolean judgedOn(String hash) {
        return Objects.equals(judgedHash, hash);
    }

    /** Notes on what it was judged. */
    public void judged(String hash) {
        judgedHash = hash;
    }
}
