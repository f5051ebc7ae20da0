package org.gainsay.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.outlet.Agencies;
import org.jspecify.annotations.Nullable;

/** Reads how an article is made up: paragraphs with their zones, and the dateline. Safe for use by many threads. */
public final class LayoutReader {

    private final ZoneClassifier zones;
    private final DatelineFinder datelines;

    /** Reads with the given parts. */
    public LayoutReader(ZoneClassifier zones, DatelineFinder datelines) {
        this.zones = zones;
        this.datelines = datelines;
    }

    /** A reader for English articles. */
    public static LayoutReader standard() {
        return new LayoutReader(
                ZoneClassifier.standard(SentenceSplitter.standard()), new DatelineFinder(Agencies.standard()));
    }

    /** The layout of an article. */
    public Layout read(ArticleText article) {
        List<Paragraph> paragraphs = new ArrayList<>(zones.paragraphs(article));
        int lead = indexOf(paragraphs, Zone.LEAD);
        int last = lead < 0 ? paragraphs.size() - 1 : lead;
        for (int i = 0; i <= last; i++) {
            Paragraph paragraph = paragraphs.get(i);
            Optional<Dateline> alone = paragraph.zone() == Zone.LIST
                    ? Optional.empty()
                    : datelines.findAlone(article.text(), paragraph.start(), paragraph.end());
            if (alone.isPresent()) {
                setZone(paragraphs, i, Zone.DATELINE);
                if (i == lead && indexOf(paragraphs, Zone.BODY) > i) {
                    setZone(paragraphs, indexOf(paragraphs, Zone.BODY), Zone.LEAD);
                }
                return new Layout(paragraphs, alone.get());
            }
        }
        return new Layout(paragraphs, lead < 0 ? null : inLead(article.text(), paragraphs.get(lead)));
    }

    private @Nullable Dateline inLead(String text, Paragraph lead) {
        return datelines.find(text, lead.start(), lead.end()).orElse(null);
    }

    private static int indexOf(List<Paragraph> paragraphs, Zone zone) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).zone() == zone) {
                return i;
            }
        }
        return -1;
    }

    private static void setZone(List<Paragraph> paragraphs, int index, Zone zone) {
        Paragraph paragraph = paragraphs.get(index);
        paragraphs.set(index, new Paragraph(paragraph.start(), paragraph.end(), zone));
    }
}
