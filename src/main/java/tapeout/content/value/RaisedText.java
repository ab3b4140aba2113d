package tapeout.content.value;

/**
 * What stands above or below the line, in a text that has one line alone: {@code 10²⁶} for {@code 10<sup>26</sup>}, since
 * {@code 1026} is another number, and {@code H₂O}. Where Unicode lacks one of the characters, all stay as they are.
 */
public final class RaisedText {

    private static final String PLAIN = "0123456789+-−=()ni";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ";

    private static final String PLAIN_BELOW = "0123456789+-−=()";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎";

    private RaisedText() {}

    /** Whether an element of HTML raises or lowers its text. */
    public static boolean is(String element) {
        return element.equals("sup") || element.equals("sub");
    }

    /** The text of such an element. */
    public static String of(String element, String text) {
        return element.equals("sup") ? written(text, PLAIN, RAISED) : written(text, PLAIN_BELOW, LOWERED);
    }

    private static String written(String text, String plain, String other) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int at = plain.indexOf(text.charAt(i));
            if (at < 0) {
                return text;
            }
            written.append(other.charAt(at));
        }
        return written.toString();
    }
}
