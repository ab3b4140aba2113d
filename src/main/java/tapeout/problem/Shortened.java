package tapeout.problem;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts long values out of messages, so that a text of a megabyte is told in a line. */
final class Shortened {

    /** The most characters of one value: a word or what stands in quotation marks. */
    private static final int VALUE = 160;

    /** The most characters of a whole message. */
    private static final int MESSAGE = 1000;

    private static final Pattern LONG_VALUE =
            Pattern.compile("\"[^\"]{" + VALUE + ",}\"|[^\\s\"]{" + VALUE + ",}", Pattern.DOTALL);

    private Shortened() {}

    /** The message with its start and, of each long value, the start alone. */
    static String of(String message) {
        if (message.length() <= VALUE) {
            return message;
        }
        String whole = LONG_VALUE
                .matcher(message)
                .replaceAll(value -> Matcher.quoteReplacement(
                        value.group().startsWith("\"")
                                ? start(value.group(), VALUE) + "\""
                                : start(value.group(), VALUE)));
        return whole.length() <= MESSAGE ? whole : start(whole, MESSAGE);
    }

    private static String start(String text, int length) {
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end) + "…";
    }
}
