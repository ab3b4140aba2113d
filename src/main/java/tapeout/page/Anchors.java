package tapeout.page;

import java.util.LinkedHashSet;
import java.util.Set;
import tapeout.content.Document;
import tapeout.content.statement.Claim;
import tapeout.content.statement.TrackerUpdate;
import tapeout.content.statement.Unknown;
import tapeout.content.value.PageId;
import tapeout.library.EntityUpdate;

/** The ids on a document's page that a link can lead to: those of its body, and those that its facts get. */
public final class Anchors {

    private Anchors() {}

    public static String claim(String id) {
        return PageId.CLAIM.of(id);
    }

    public static String unknown(String id) {
        return PageId.UNKNOWN.of(id);
    }

    public static String source(String id) {
        return PageId.SOURCE.of(id);
    }

    /** @param number which of the post's corrections, from 1, in the order of their dates */
    public static String correction(int number) {
        return PageId.CORRECTION.of(String.valueOf(number));
    }

    /** @param occurrence which citation of the source, from 0 */
    public static String citation(String source, int occurrence) {
        return PageId.CITE.of(source + "_" + (occurrence + 1));
    }

    /** A changed cell, on the page of its entity: {@code change_2026-11-24_memory-capacity}. */
    public static String change(EntityUpdate change) {
        return change(change.update(), change.number());
    }

    private static String change(TrackerUpdate update, int number) {
        String cell = update.field().id().replace('.', '-');
        return PageId.CHANGE.of(update.date() + "_" + cell + (number == 1 ? "" : "_" + number));
    }

    /** Every anchor of a document's page. */
    public static Set<String> of(Document document) {
        Set<String> anchors = new LinkedHashSet<>(document.body().anchors());
        document.sources().forEach(source -> anchors.add(source(source.id())));
        document.claims().stream().map(Claim::id).map(Anchors::claim).forEach(anchors::add);
        document.unknowns().stream().map(Unknown::id).forEach(id -> {
            if (id != null) {
                anchors.add(unknown(id));
            }
        });
        for (int i = 1; i <= document.corrections().size(); i++) {
            anchors.add(correction(i));
        }
        for (int i = 0; i < document.updates().size(); i++) {
            anchors.add(change(document.updates().get(i), EntityUpdate.number(document.updates(), i)));
        }
        return anchors;
    }
}
