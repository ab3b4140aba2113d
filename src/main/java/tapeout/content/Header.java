package tapeout.content;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tapeout.content.value.SitePath;
import tapeout.content.value.Slug;
import tapeout.problem.SourceLocation;

/**
 * What every document has.
 *
 * @param file path relative to the source folder, with {@code /} between names
 * @param slug its id and the last part of its address
 * @param life when it goes out, and until when
 * @param aliases its former addresses
 * @param extra what only the site's own templates know of: texts, numbers, truth values, lists and maps of these
 * @param at where its front matter starts
 * @param places where the value of each of its keys stands
 */
public record Header(
        String file,
        Slug slug,
        Life life,
        List<Alias> aliases,
        Map<String, Object> extra,
        SourceLocation at,
        Map<String, SourceLocation> places) {

    public Header {
        aliases = List.copyOf(aliases);
        extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
        places = Map.copyOf(places);
    }

    /**
     * From its publication to its end.
     *
     * @param status whether it goes out
     * @param updated the day of its last change worth telling; null where none
     * @param expires the first day, in UTC, on which it is held back again; null for never
     */
    public record Life(
            Status status,
            @Nullable LocalDate updated,
            @Nullable LocalDate expires) {

        /** Whether it has ended on a day. */
        public boolean isOverOn(LocalDate day) {
            return expires != null && !expires.isAfter(day);
        }
    }

    /** Where the value of a key stands, or the front matter as a whole where the key does not. */
    public SourceLocation at(String key) {
        return places.getOrDefault(key, at);
    }

    /**
     * A former address.
     *
     * @param path the address
     * @param at where it is written
     */
    public record Alias(SitePath path, SourceLocation at) {}
}
