package tapeout.frontmatter.shape;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A country's code after ISO 3166-1 alpha-2, or {@code EU}. */
public record CountryShape() implements ScalarShape<String> {

    private static final Set<String> CODES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    @Override
    public String noun() {
        return "a country's code";
    }

    @Override
    public @Nullable String parse(String text, FieldCursor cursor) {
        if (text.equals("EU") || CODES.contains(text)) {
            return text;
        }
        cursor.problems().ofEntities().unknownCountry(cursor.at(), cursor.key(), text);
        return null;
    }
}
