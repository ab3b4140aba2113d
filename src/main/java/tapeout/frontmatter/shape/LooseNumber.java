package tapeout.frontmatter.shape;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as people and other programs write them, in plain digits. */
final class LooseNumber {

    /** A sign, digits in groups of three or without groups, and a fraction behind a point. */
    private static final Pattern FORM = Pattern.compile(
            "(?<sign>[+-])?(?<whole>\\d{1,3}(?:(?<mark>[,_'\u2019 \u00A0\u202F])\\d{3}(?:\\k<mark>\\d{3}){0,4})?|\\d{1,18})"
                    + "(?<fraction>\\.\\d{1,12})?");

    private LooseNumber() {}

    /** The number in plain digits: {@code -5} for one with the sign U+2212, {@code 128000} for {@code 128,000}. */
    static String plain(String text) {
        StringBuilder ascii = new StringBuilder();
        for (char c : text.toCharArray()) {
            ascii.append(c == '\u2212' ? '-' : Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
        }
        Matcher form = FORM.matcher(ascii);
        if (!form.matches()) {
            return text;
        }
        String fraction = form.group("fraction");
        return ("-".equals(form.group("sign")) ? "-" : "")
                + form.group("whole").replaceAll("\\D", "")
                + (fraction == null ? "" : fraction);
    }
}
