package tapeout.guest;

import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tapeout.problem.SourceLocation;

/**
 * A document as JBake's templates see it: a map of its header's keys, and of what JBake adds.
 *
 * @param at its place, for messages about it
 * @param output the file that it becomes, relative to the output folder
 * @param values by key; {@code date} is a {@link Date}, {@code tags} a list of texts
 */
record GuestDocument(SourceLocation at, String output, Map<String, Object> values) {

    static final String PUBLISHED = "published";
    static final String DRAFT = "draft";
    static final String BY_DATE = "published-date";

    GuestDocument {
        values = Collections.unmodifiableMap(new HashMap<>(values));
    }

    String type() {
        return text("type");
    }

    String status() {
        return text("status");
    }

    /** Where a link to it leads, relative to the site's root. */
    String uri() {
        return text("uri");
    }

    Date date() {
        return (Date) values.getOrDefault("date", new Date(0));
    }

    List<String> tags() {
        return values.get("tags") instanceof List<?> tags
                ? tags.stream().map(String::valueOf).toList()
                : List.of();
    }

    boolean isPublished() {
        return status().equals(PUBLISHED);
    }

    /** Whether readers are not to see it yet. */
    boolean isHeldBack() {
        return status().equals(DRAFT) || status().equals(BY_DATE);
    }

    private String text(String key) {
        return String.valueOf(values.getOrDefault(key, ""));
    }
}
