package org.gainsay.review.web.conflict;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer sees who decided on a page that was no longer true: theirs and their own, nothing lost.
 *
 * @param question the heading
 * @param href the conflict as it is now
 * @param theirs what happened meanwhile
 * @param yours what was not saved, in words
 * @param yourNote the note not saved; empty for none
 * @param fields the form, to send it again
 * @param action where to send it
 * @param decided whether somebody decided it, so that it must be opened first
 */
record StalePage(
        String question,
        String href,
        HistoryLine theirs,
        String yours,
        String yourNote,
        List<Map.Entry<String, String>> fields,
        String action,
        boolean decided) {
    /** The page for a form that came too late. */
    static StalePage of(ConflictPage now, DecisionForm form) {
        boolean decided = now.standing().decided();
        String path = "/conflicts/" + now.id();
        return new StalePage(
                now.question(),
                path + now.query(),
                now.history().get(0),
                words(now, form),
                String.valueOf(form.note()),
                form.on(now.version()).fields(),
                path + (decided ? "/reopen" : "/decision") + now.query(),
                decided);
    }

    private static String words(ConflictPage now, DecisionForm form) {
        return switch (String.valueOf(form.kind())) {
            case "dismiss" ->
                "Dismissed: "
                        + label(
                                form.chosenReason() == null
                                        ? null
                                        : form.chosenReason().label());
            case "defer" -> "Deferred" + (String.valueOf(form.until()).isEmpty() ? "" : " until " + form.until());
            default ->
                label(form.chosenVerdict() == null ? null : form.chosenVerdict().label()) + chosen(now, form);
        };
    }

    private static String chosen(ConflictPage now, DecisionForm form) {
        String chosen = now.positions().stream()
                .filter(p -> form.positions() != null && form.positions().contains(p.ordinal()))
                .map(Answered::value)
                .collect(Collectors.joining(", "));
        String own = String.valueOf(form.own());
        String all = chosen.isEmpty() ? own : own.isEmpty() ? chosen : chosen + ", " + own;
        return all.isEmpty() ? "" : ": " + all;
    }

    private static String label(@Nullable String label) {
        return label == null ? "nothing chosen" : label;
    }
}
