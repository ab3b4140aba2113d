package tapeout.frontmatter.shape;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A country's code after ISO 3166-1 alpha-2, or {@code EU}. */
public record CountryShape() implements ScalarShape<String> {

    private static final String UNION = "EU";

    private static final Set<String> CODES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    @Override
    public String noun() {
        return "a country's code";
    }

    @Override
    public String form() {
        return "a country's code of two letters (ISO 3166-1), or " + UNION;
    }

    @Override
    public JsonSchema schema() {
        return JsonSchema.oneOf(
                Stream.concat(CODES.stream().sorted(), Stream.of(UNION)).toList());
    }

    @Override
    public @Nullable String parse(String text, FieldCursor cursor) {
        if (text.equals(UNION) || CODES.contains(text)) {
            return text;
        }
        cursor.problems().ofEntities().unknownCountry(cursor.at(), cursor.key(), text);
        return null;
    }
}
