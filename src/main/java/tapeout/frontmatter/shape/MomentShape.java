package tapeout.frontmatter.shape;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import tapeout.frontmatter.yaml.DateText;

/**
 * A day, which stands for its first instant in UTC, or an instant with its offset, which is kept: {@code 2026-11-24},
 * {@code 2026-11-24T09:00:00+01:00} (RFC 3339, seconds optional); the offset also as RFC 822 and ISO's basic format have
 * it, and with a space before it.
 */
public record MomentShape() implements ScalarShape<OffsetDateTime> {

    @Override
    public String noun() {
        return "a day or an instant";
    }

    @Override
    public String form() {
        return "a day, or an instant with its offset such as 2026-11-24T09:00:00+01:00";
    }

    @Override
    public JsonSchema schema() {
        return JsonSchema.text("^" + JsonSchema.DAY + "(?:[Tt ].*(?:[Zz]|[+-]\\d{2}(?::?\\d{2})?))?$");
    }

    @Override
    public @Nullable OffsetDateTime parse(String text, FieldCursor cursor) {
        LocalDate day = DateText.day(text);
        if (day != null) {
            return day.atStartOfDay().atOffset(ZoneOffset.UTC);
        }
        OffsetDateTime instant = DateText.instant(text);
        if (instant == null) {
            cursor.invalidDate(
                    text,
                    "a day such as 2026-11-24, or an instant with its offset such as 2026-11-24T09:00:00+01:00",
                    true);
        }
        return instant;
    }
}
