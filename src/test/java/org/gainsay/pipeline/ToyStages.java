package org.gainsay.pipeline;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gainsay.article.ArticleText;
import org.gainsay.article.EvidenceSpan;
import org.gainsay.article.Paragraph;
import org.gainsay.article.Published;
import org.gainsay.article.Zone;
import org.gainsay.claim.Attribution;
import org.gainsay.claim.Claim;
import org.gainsay.claim.ClaimKind;
import org.gainsay.claim.Modality;
import org.gainsay.claim.Provenance;
import org.gainsay.claim.TimeFacet;
import org.gainsay.conflict.ConflictType;
import org.gainsay.conflict.Dossier;
import org.gainsay.conflict.Finding;
import org.gainsay.conflict.Judgement;
import org.gainsay.conflict.Scope;
import org.gainsay.conflict.Severity;
import org.gainsay.conflict.Strength;
import org.gainsay.extract.Gap;
import org.gainsay.extract.Reading;
import org.gainsay.fact.ClaimCheck;
import org.gainsay.fact.PlaceOrder;
import org.gainsay.fact.Position;
import org.gainsay.fact.Reference;
import org.gainsay.fact.Witnesses;
import org.gainsay.quantity.Figure;
import org.gainsay.quantity.Hedge;
import org.gainsay.quantity.Interval;
import org.gainsay.story.Story;

/**
 * Stages simple enough to see through: "5 killed" is a claim; all articles tell of one story, and each is an origin;
 * two numbers are a conflict.
 */
final class ToyStages {

    private static final Pattern KILLED = Pattern.compile("(\\d+) killed");

    private static final Edition EDITION = new Edition(1, "toy/1");

    private static final ClaimCheck CHECK = new ClaimCheck(Reference.standard(PlaceOrder.FLAT), place -> true);

    private ToyStages() {}

    static Analyst analyst() {
        return new Analyst(EDITION, ToyStages::read, CHECK, ToyStages::group, ToyStages::judge);
    }

    static ArticleText article(String outlet, String text) {
        String file = outlet.toLowerCase(Locale.ROOT).replace(' ', '-') + ".txt";
        return article(outlet, outlet + "#" + file, text);
    }

    static ArticleText article(String outlet, String key, String text) {
        Published published = new Published(OffsetDateTime.parse("2031-05-06T14:00:00+02:00"), false);
        return new ArticleText(key, key, outlet, null, "Flood", -1, published, null, null, text, 0);
    }

    private static Reading read(ArticleText article) {
        List<Claim> claims = new ArrayList<>();
        Matcher matcher = KILLED.matcher(article.text());
        while (matcher.find()) {
            claims.add(claim(article, matcher));
        }
        List<Gap> gaps = claims.isEmpty() ? List.of(new Gap("no figure", null)) : List.of();
        return new Reading(List.of(new Paragraph(0, article.text().length(), Zone.BODY)), List.of(), claims, gaps);
    }

    private static Claim claim(ArticleText article, Matcher killed) {
        EvidenceSpan span = EvidenceSpan.of(article.text(), killed.start(), killed.end());
        double number = Double.parseDouble(killed.group(1));
        return new Claim(
                article.key(),
                article.outlet(),
                span,
                span,
                Zone.BODY,
                ClaimKind.FIGURE,
                "killed",
                null,
                null,
                null,
                null,
                Figure.count(number, Interval.point(number), Hedge.EXACT, null),
                null,
                null,
                TimeFacet.UNKNOWN,
                Attribution.OUTLET,
                Modality.ASSERTED,
                false,
                false,
                Set.of(),
                new Provenance("toy", 1));
    }

    private static List<Story> group(Collection<ArticleText> articles, List<Claim> claims) {
        if (articles.isEmpty()) {
            return List.of();
        }
        List<String> keys = articles.stream().map(ArticleText::key).sorted().toList();
        Map<String, Integer> origins = new HashMap<>();
        keys.forEach(key -> origins.put(key, origins.size()));
        return List.of(new Story(keys.get(0), "Flood", keys, origins));
    }

    private static Judgement judge(Dossier dossier) {
        Witnesses witnesses = dossier.witnesses();
        Map<String, List<Claim>> byValue = new TreeMap<>();
        dossier.claims()
                .forEach(claim -> byValue.computeIfAbsent(claim.evidence().quote(), v -> new ArrayList<>())
                        .add(claim));
        if (byValue.size() < 2) {
            return new Judgement(List.of(), List.of());
        }
        List<Position> positions = new ArrayList<>();
        byValue.forEach((value, claims) -> positions.add(witnesses.position(value, claims)));
        return new Judgement(List.of(finding(dossier.story().key(), Witnesses.ranked(positions))), List.of());
    }

    /** A finding with one position for each list of claims. */
    @SafeVarargs
    static Finding finding(String story, List<Claim>... positions) {
        return finding(
                story,
                Stream.of(positions)
                        .map(claims -> new Position(claims.get(0).evidence().quote(), claims, claims.size()))
                        .toList());
    }

    private static Finding finding(String story, List<Position> positions) {
        return new Finding(
                "figures-disagree",
                1,
                ConflictType.FIGURE,
                Severity.HIGH,
                Scope.CROSS,
                Strength.CONTRADICTION,
                "killed|-|-|" + story,
                null,
                "How many were killed?",
                "They differ.",
                "they differ",
                "killed",
                null,
                positions);
    }
}
