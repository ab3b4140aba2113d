package tapeout.page;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tapeout.content.Body;
import tapeout.content.Document;
import tapeout.content.statement.Claim;
import tapeout.content.statement.TrackerUpdate;
import tapeout.content.statement.Unknown;
import tapeout.content.value.PageId;
import tapeout.library.EntityUpdate;

/** The ids on a document's page that a link can lead to: those of its body, and those that its facts get. */
public final class Anchors {

    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Signs that some programs write out in words, as ids of headings: crab, woman-computer. */
    private static final Pattern SYMBOLS = Pattern.compile("\\p{So}(?:[\\p{So}\\p{Sk}\\x{FE0F}\\x{200D}\\s]*\\p{So})?");

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

    /**
     * The anchor that a link means. Programs make ids of headings in ways of their own ({@code what-s-new},
     * {@code fix---all}), and their texts come here with links to them: so what no anchor is called leads to the only one
     * with these letters and digits, or else to the only heading that has them with symbols where it has more words. What
     * stands behind {@code :~:} is for the browser, which finds a text by it, and stays.
     */
    static Optional<String> meant(Document document, String fragment) {
        int directive = fragment.indexOf(":~:");
        if (directive < 0) {
            return anchor(document, fragment);
        }
        String rest = fragment.substring(directive);
        return directive == 0
                ? Optional.of(rest)
                : anchor(document, fragment.substring(0, directive)).map(anchor -> anchor + rest);
    }

    private static Optional<String> anchor(Document document, String fragment) {
        Set<String> anchors = of(document);
        if (anchors.contains(fragment)) {
            return Optional.of(fragment);
        }
        String letters = letters(fragment);
        Predicate<String> written = anchor -> letters(anchor).equals(letters);
        return letters.isEmpty()
                ? Optional.empty()
                : only(anchors.stream().filter(written).toList())
                        .or(() -> only(document.body().headings().stream()
                                .filter(heading -> isWithWords(heading.text(), letters))
                                .map(Body.Heading::id)
                                .toList()));
    }

    private static Optional<String> only(List<String> anchors) {
        return anchors.size() == 1 ? Optional.of(anchors.get(0)) : Optional.empty();
    }

    private static boolean isWithWords(String heading, String letters) {
        return SYMBOLS.matcher(heading).find()
                && letters.matches(SYMBOLS.splitAsStream(heading + " ")
                        .map(Anchors::letters)
                        .collect(Collectors.joining("\\p{L}+")));
    }

    private static String letters(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return OTHERS.matcher(plain).replaceAll("");
    }
}
