package org.gainsay.review.web.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.review.EvidenceView;

/** Sets the claims of one position as passages, the copies of one wire text folded under its earliest carrier. */
public final class Passages {
    /** Longest stretch of a sentence shown on either side of a quote, in letters. */
    private static final int CONTEXT = 280;

    private final ClaimWords words;

    /**
     * @param words how claims are worded
     */
    public Passages(ClaimWords words) {
        this.words = words;
    }

    /**
     * The passages of one position.
     *
     * @param prefix of the anchors, unique on the page
     * @param evidence its claims, in order of publication
     * @return every claim once, as a passage or as a copy of one: the first of each origin before any second one
     */
    public List<Passage> of(String prefix, List<EvidenceView> evidence) {
        Map<Long, List<EvidenceView>> byOrigin = new LinkedHashMap<>();
        for (EvidenceView view : evidence) {
            long origin = view.origin() < 0 ? -view.article() : view.origin();
            byOrigin.computeIfAbsent(origin, o -> new ArrayList<>()).add(view);
        }
        List<Passage> firsts = new ArrayList<>();
        List<Passage> others = new ArrayList<>();
        for (List<EvidenceView> same : byOrigin.values()) {
            List<Passage> own = folded(prefix, same);
            firsts.add(own.get(0));
            others.addAll(own.subList(1, own.size()));
        }
        firsts.addAll(others);
        return List.copyOf(firsts);
    }

    /** The anchor of a claim's passage. */
    public static String anchor(String prefix, EvidenceView view) {
        return prefix + view.id();
    }

    private List<Passage> folded(String prefix, List<EvidenceView> same) {
        List<Passage> own = new ArrayList<>();
        List<Passage> copies = new ArrayList<>();
        for (EvidenceView view : same) {
            (view.article() == same.get(0).article() ? own : copies).add(passage(prefix, view));
        }
        own.set(0, own.get(0).with(copies));
        return own;
    }

    private Passage passage(String prefix, EvidenceView view) {
        List<String> notes = new ArrayList<>(words.notes(view.claim()));
        if (view.retired()) {
            notes.add("no longer in the text");
        }
        return new Passage(
                view.id(),
                anchor(prefix, view),
                view.claim().outlet(),
                view.published(),
                cutBefore(line(view.before())),
                line(view.quote()),
                cutAfter(line(view.after())),
                words.chain(view.claim()),
                "/articles/" + view.article() + "#c" + view.id(),
                List.copyOf(notes),
                List.of());
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String cutBefore(String text) {
        int from = text.length() - CONTEXT;
        return from <= 0 ? text.stripLeading() : "… " + text.substring(text.indexOf(' ', from) + 1);
    }

    private static String cutAfter(String text) {
        int space = text.lastIndexOf(' ', CONTEXT);
        return text.length() <= CONTEXT || space < 0 ? text.stripTrailing() : text.substring(0, space) + " …";
    }
}
