package tapeout.frontmatter.yaml;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and moments that no form allows and that can mean one thing only: what to write for them. */
final class LooseDate {

    private static final int LONGEST = 60;
    private static final Pattern FORM = Pattern.compile("(?<day>\\d{4}-\\d{2}-\\d{2})"
            + "(?:[Tt ] *(?<time>\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?))?"
            + " *(?<utc>UTC|GMT|[Zz])? *(?<offset>(?<sign>[+-])(?<hours>\\d{1,2})(?::?(?<minutes>\\d{2}))?)?"
            + " *\\[?(?<zone>[A-Z][A-Za-z_]+(?:/[A-Za-z_]+){0,2})?\\]?");

    private LooseDate() {}

    /** A text with the hyphens and digits of ASCII in place of others. */
    static String plain(String text) {
        return text.codePoints()
                .map(LooseDate::plain)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int plain(int c) {
        if (c == '\u2212' || c > 0x7f && Character.getType(c) == Character.DASH_PUNCTUATION) {
            return '-';
        }
        return Character.isDigit(c) ? '0' + Character.digit(c, 10) : c;
    }

    /** The day, or the instant with its offset, that a text means; with the name of a time zone the offset there, then. */
    static Optional<String> moment(String text) {
        Matcher form = FORM.matcher(text.length() > LONGEST ? "" : plain(text));
        if (!form.matches() || DateText.day(form.group("day")) == null) {
            return Optional.empty();
        }
        if (form.group("time") == null) {
            return Optional.of(form.group("day"));
        }
        String local = form.group("day") + "T" + two(form.group("time"));
        return offset(form, local).map(local::concat).filter(moment -> DateText.instant(moment) != null);
    }

    private static Optional<String> offset(Matcher form, String local) {
        String minutes = form.group("minutes");
        if (form.group("offset") != null) {
            return Optional.of(
                    form.group("sign") + two(form.group("hours")) + ":" + (minutes == null ? "00" : minutes));
        }
        if (form.group("utc") != null) {
            return Optional.of("Z");
        }
        String zone = form.group("zone");
        try {
            return zone == null
                    ? Optional.empty()
                    : Optional.of(
                            offset(LocalDateTime.parse(local), ZoneId.of(zone).getRules())
                                    .toString());
        } catch (DateTimeException e) {
            return Optional.empty(); // no zone or no time
        }
    }

    /** Of an hour that a clock skips or shows twice: as if it had not been changed yet. */
    private static ZoneOffset offset(LocalDateTime time, ZoneRules zone) {
        ZoneOffsetTransition change = zone.getTransition(time);
        return change == null ? zone.getOffset(time) : change.getOffsetBefore();
    }

    /** With a zero before, where the hour has but one digit. */
    private static String two(String text) {
        return text.length() == 1 || text.charAt(1) == ':' ? "0" + text : text;
    }
}
