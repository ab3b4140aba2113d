package tapeout.frontmatter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A day, which stands for its first instant in UTC, or an instant with its offset: {@code 2026-11-24}, {@code
 * 2026-11-24T09:00:00+01:00} (RFC 3339, seconds optional).
 */
record MomentShape() implements ScalarShape<Instant> {

    @Override
    public String noun() {
        return "a day or an instant";
    }

    @Override
    public @Nullable Instant parse(String text, FieldCursor cursor) {
        LocalDate day = DateText.day(text);
        if (day != null) {
            return day.atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        Instant instant = DateText.instant(text);
        if (instant == null) {
            DateText.report(
                    text,
                    "a day such as 2026-11-24, or an instant with its offset such as 2026-11-24T09:00:00+01:00",
                    true,
                    cursor);
        }
        return instant;
    }
}
