package tapeout.view.words;

/**
 * A date, ready to print.
 *
 * @param iso the value of a {@code datetime} attribute, such as {@code 2026-11-24}, {@code 2026-11} or {@code 2026}; empty
 *     where HTML has no form for it (a quarter, a week, a span)
 * @param text what a reader sees, such as “24 November 2026” or “fourth quarter of 2026”
 */
public record DateText(String iso, String text) {

    /** No date is known. */
    public static final DateText NONE = new DateText("", "");

    public boolean present() {
        return !text.isEmpty();
    }

    /** Its text where no element holds it together: on one line. */
    public String held() {
        return text.replace(' ', '\u00a0');
    }
}
