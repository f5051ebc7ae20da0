package org.gainsay.pipeline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.article.ArticleText;
import org.gainsay.claim.Claim;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.Judgement;
import org.gainsay.extract.Reading;
import org.gainsay.story.Story;

/**
 * What a set of articles yields.
 *
 * @param articles the articles by key, in the order given
 * @param readings what was read from each, by key, in the same order
 * @param stories the stories with what the rules found in them, ordered by key
 */
public record Analysis(Map<String, ArticleText> articles, Map<String, Reading> readings, List<JudgedStory> stories) {

    /**
     * A story and what is wrong in it.
     *
     * @param story the story
     * @param judgement what the rules found
     */
    public record JudgedStory(Story story, Judgement judgement) {}

    /** Copies the collections, keeping their order. */
    public Analysis {
        articles = Collections.unmodifiableMap(new LinkedHashMap<>(articles));
        readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
        stories = List.copyOf(stories);
    }

    /** All claims, in the order of the articles. */
    public List<Claim> claims() {
        return readings.values().stream()
                .flatMap(reading -> reading.claims().stream())
                .toList();
    }

    /** All contradictions and tensions, story by story. */
    public List<Finding> findings() {
        return stories.stream()
                .flatMap(judged -> judged.judgement().findings().stream())
                .toList();
    }

    /** All that is only worth knowing, story by story. */
    public List<Finding> notes() {
        return stories.stream()
                .flatMap(judged -> judged.judgement().notes().stream())
                .toList();
    }
}
