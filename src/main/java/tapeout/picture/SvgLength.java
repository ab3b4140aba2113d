package tapeout.picture;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lengths of SVG (SVG 2, 4.5.14) in CSS pixels, where a page gives no context: an em is 16 of them. */
final class SvgLength {

    private static final String NUMBER = "[+-]?\\d{0,30}(?:(?<=\\d)|\\.\\d{1,30})(?:[eE][+-]?\\d{1,3})?";
    private static final Pattern LENGTH = Pattern.compile("(" + NUMBER + ")([A-Za-z]{0,3})");
    private static final Pattern PLAIN = Pattern.compile(NUMBER);
    private static final double INCH = 96;
    private static final double EM = 16;

    private SvgLength() {}

    /** Empty where it is not given, is a share of something else such as {@code 100%}, or is no length. */
    static OptionalDouble pixels(@Nullable String length) {
        Matcher match = LENGTH.matcher(length == null ? "" : length.strip());
        if (!match.matches()) {
            return OptionalDouble.empty();
        }
        double unit = unit(match.group(2).toLowerCase(Locale.ROOT));
        return unit == 0 ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(match.group(1)) * unit);
    }

    /** A number without a unit. */
    static OptionalDouble number(String text) {
        return PLAIN.matcher(text).matches() ? OptionalDouble.of(Double.parseDouble(text)) : OptionalDouble.empty();
    }

    private static double unit(String name) {
        return switch (name) {
            case "", "px" -> 1;
            case "in" -> INCH;
            case "cm" -> INCH / 2.54;
            case "mm" -> INCH / 25.4;
            case "q" -> INCH / 101.6;
            case "pt" -> INCH / 72;
            case "pc" -> INCH / 6;
            case "em", "rem" -> EM;
            case "ex", "ch" -> EM / 2;
            default -> 0;
        };
    }
}
