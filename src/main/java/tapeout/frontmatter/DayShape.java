package tapeout.frontmatter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day of the ISO calendar: {@code 2026-11-24}. */
record DayShape() implements ScalarShape<LocalDate> {

    @Override
    public String noun() {
        return "a day";
    }

    @Override
    public @Nullable LocalDate parse(String text, FieldCursor cursor) {
        LocalDate day = DateText.day(text);
        if (day == null) {
            DateText.report(text, "a day such as 2026-11-24", false, cursor);
        }
        return day;
    }
}
