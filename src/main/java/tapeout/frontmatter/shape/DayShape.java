package tapeout.frontmatter.shape;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tapeout.frontmatter.yaml.DateText;

/** A day of the ISO calendar: {@code 2026-11-24}. */
public record DayShape() implements ScalarShape<LocalDate> {

    @Override
    public String noun() {
        return "a day";
    }

    @Override
    public String form() {
        return "a day, such as 2026-11-24";
    }

    @Override
    public JsonSchema schema() {
        return JsonSchema.text("^" + JsonSchema.DAY + "$").with("format", "date");
    }

    @Override
    public @Nullable LocalDate parse(String text, FieldCursor cursor) {
        LocalDate day = DateText.day(text);
        if (day == null) {
            cursor.invalidDate(text, "a day such as 2026-11-24", false);
        }
        return day;
    }
}
