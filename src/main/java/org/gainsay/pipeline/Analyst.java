package org.gainsay.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.gainsay.article.ArticleText;
import org.gainsay.claim.Claim;
import org.gainsay.conflict.Dossier;
import org.gainsay.conflict.Judge;
import org.gainsay.conflict.Judgement;
import org.gainsay.conflict.RuleCatalogue;
import org.gainsay.extract.ArticleReader;
import org.gainsay.extract.Gap;
import org.gainsay.extract.Reading;
import org.gainsay.fact.ClaimCheck;
import org.gainsay.pipeline.Analysis.JudgedStory;
import org.gainsay.story.Stories;
import org.gainsay.story.Story;

/** Reads and judges articles in memory, without store or server. The same input gives the same result. */
public final class Analyst {

    private final Edition edition;
    private final Function<ArticleText, Reading> reader;
    private final ClaimCheck check;
    private final BiFunction<Collection<ArticleText>, List<Claim>, List<Story>> grouping;
    private final Function<Dossier, Judgement> judge;

    /**
     * An analyst with stages of choice.
     *
     * @param edition which rules read and judge
     * @param reader what an article puts forward
     * @param check which claims can be judged
     * @param grouping which articles tell of the same events
     * @param judge what cannot all hold in a story
     */
    Analyst(
            Edition edition,
            Function<ArticleText, Reading> reader,
            ClaimCheck check,
            BiFunction<Collection<ArticleText>, List<Claim>, List<Story>> grouping,
            Function<Dossier, Judgement> judge) {
        this.edition = edition;
        this.reader = reader;
        this.check = check;
        this.grouping = grouping;
        this.judge = judge;
    }

    /** The analyst with all lexicons, gazetteers and rules that come with Gainsay. */
    public static Analyst standard() {
        return with(RuleCatalogue.standard());
    }

    /** The same with rules of choice. */
    static Analyst with(RuleCatalogue catalogue) {
        Judge judge = new Judge(catalogue.rules());
        Edition edition = Edition.of(ArticleReader.VERSION, catalogue.rules());
        return new Analyst(
                edition, ArticleReader.standard()::read, ClaimCheck.standard(), Stories::group, judge::judge);
    }

    /** Which rules read and judge. */
    Edition edition() {
        return edition;
    }

    /** Which claims can be judged. */
    ClaimCheck check() {
        return check;
    }

    /** All stages over all articles; of two articles with one key the last counts. */
    public Analysis analyse(Collection<ArticleText> texts) {
        Map<String, ArticleText> articles = new LinkedHashMap<>();
        texts.forEach(text -> articles.put(text.key(), text));
        Map<String, Reading> readings = new LinkedHashMap<>();
        articles.forEach((key, text) -> readings.put(key, read(text)));
        List<Claim> claims = readings.values().stream()
                .flatMap(reading -> reading.claims().stream())
                .toList();
        List<JudgedStory> judged = group(articles.values(), claims).stream()
                .map(story -> new JudgedStory(story, judge(story, articles, claims)))
                .toList();
        return new Analysis(articles, readings, judged);
    }

    /** What one article puts forward; a claim that cannot be judged is a gap in the reading. */
    public Reading read(ArticleText text) {
        Reading reading = reader.apply(text);
        List<Claim> claims = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>(reading.gaps());
        for (Claim claim : reading.claims()) {
            check.admit(() -> claim, reason -> gaps.add(new Gap(ClaimCheck.REFUSED + reason, claim.evidence())))
                    .ifPresent(claims::add);
        }
        return new Reading(reading.paragraphs(), reading.mentions(), claims, gaps);
    }

    /** Which articles tell of the same events. */
    public List<Story> group(Collection<ArticleText> texts, List<Claim> claims) {
        return grouping.apply(texts, claims);
    }

    /**
     * What cannot all hold in one story.
     *
     * @param story the story
     * @param texts articles by key; those of other stories are left aside
     * @param claims claims; those of other stories are left aside
     */
    public Judgement judge(Story story, Map<String, ArticleText> texts, Collection<Claim> claims) {
        Map<String, ArticleText> members = new LinkedHashMap<>();
        story.articles().forEach(key -> members.put(key, texts.get(key)));
        List<Claim> said = claims.stream()
                .filter(claim -> members.containsKey(claim.article()))
                .toList();
        return judge.apply(new Dossier(story, members, said));
    }
}
