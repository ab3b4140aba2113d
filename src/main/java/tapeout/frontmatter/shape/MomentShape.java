package tapeout.frontmatter.shape;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import tapeout.frontmatter.yaml.DateText;
import tapeout.frontmatter.yaml.OpenDate;

/**
 * A day, which stands for its first instant in UTC, or an instant with its offset, which is kept: {@code 2026-11-24},
 * {@code 2026-11-24T09:00:00+01:00} (RFC 3339, seconds optional); the offset also as RFC 822 and ISO's basic format have
 * it, and with a space before it.
 *
 * @param open whether the forms of other generators are read too, see {@link OpenDate}
 */
public record MomentShape(boolean open) implements ScalarShape<OffsetDateTime> {

    private static final JsonSchema OPEN = JsonSchema.text(
            "^" + JsonSchema.YEAR + "[-/](?:0?[1-9]|1[0-2])[-/](?:0?[1-9]|[12]\\d|3[01])(?:[Tt ]\\d\\d:\\d\\d.*)?$");

    @Override
    public String noun() {
        return "a day or an instant";
    }

    @Override
    public String form() {
        return "a day, or an instant with its offset such as 2026-11-24T09:00:00+01:00"
                + (open ? "; also as other generators write them, such as 2026/11/24 or 2026-11-24 09:00" : "");
    }

    @Override
    public JsonSchema schema() {
        return open ? OPEN : JsonSchema.text("^" + JsonSchema.DAY + "(?:[Tt ].*(?:[Zz]|[+-]\\d{2}(?::?\\d{2})?))?$");
    }

    @Override
    public @Nullable OffsetDateTime parse(String written, FieldCursor cursor) {
        String text = open ? OpenDate.of(written) : written;
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
