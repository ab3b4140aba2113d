package tapeout.frontmatter.shape;

import org.jspecify.annotations.Nullable;
import tapeout.content.value.When;
import tapeout.frontmatter.yaml.DateText;

/** A date as exact as it is known: {@code 2026-04-24}, {@code 2026-04}, {@code 2026-Q2} or {@code 2026}. */
public record WhenShape() implements ScalarShape<When> {

    @Override
    public String noun() {
        return "a date";
    }

    @Override
    public String form() {
        return "a date as exact as it is known, such as 2026-11-24, 2026-11, 2026-Q4 or 2026";
    }

    @Override
    public JsonSchema schema() {
        return JsonSchema.of("string", "integer")
                .with(
                        "pattern",
                        "^(?:" + JsonSchema.DAY + "|" + JsonSchema.MONTH + "|" + JsonSchema.YEAR + "(?:-Q[1-4])?)$");
    }

    @Override
    public @Nullable When parse(String text, FieldCursor cursor) {
        When when = When.parse(text)
                .filter(date -> DateText.isPlausible(date.first()))
                .orElse(null);
        if (when == null) {
            cursor.invalidDate(text, "2026-11-24, or 2026-11, 2026-Q4 or 2026 where no more is known", false);
        }
        return when;
    }
}
