package tapeout.migrate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.value.Tag;
import tapeout.problem.MigrationProblems;
import tapeout.problem.SourceLocation;

/** Makes front matter of ours of another generator's. What it has no key for stands under {@code extra}. */
final class FrontMatter {

    // keys of others that say what one of ours does; of several in one document the first counts
    private static final List<String> DATE = List.of("date", "pubDate", "publishDate");
    private static final List<String> UPDATED = List.of("updated", "lastmod", "last_modified_at", "modified");
    private static final List<String> EXPIRES = List.of("expiryDate", "expires");
    private static final List<String> SUMMARY = List.of("summary", "description", "excerpt");
    private static final List<String> ADDRESSES = List.of("url", "slug", "permalink", "path");
    private static final List<String> DRAFTS = List.of("draft", "status", "published");
    private static final List<String> TAGS = List.of("tags", "tag", "categories", "category");
    private static final List<String> ALIASES = List.of("aliases", "redirect_from");
    private static final Pattern DATED = Pattern.compile("/?(?:.*/)?(\\d{4}/\\d{2}/\\d{2})/.*");
    private static final int LONGEST_TAG = 40;

    private final Peer peer;
    private final Tally tally;
    private final MigrationProblems problems;

    /** How the site spells each tag first. */
    private final Map<String, String> spellings = new HashMap<>();

    FrontMatter(Peer peer, Tally tally, MigrationProblems problems) {
        this.peer = peer;
        this.tally = tally;
        this.problems = problems;
    }

    /** When a document was published: by a key, the file's name or a day in its address; null where none says so. */
    static @Nullable String date(Header header, String file, Peer peer) {
        for (String key : DATE) {
            String written = header.text(key);
            if (written != null && peer.date(written) != null) {
                return peer.date(written);
            }
        }
        String day = Original.dayOf(file);
        for (String key : ADDRESSES) {
            Matcher dated = DATED.matcher(String.valueOf(header.text(key)));
            if (day == null && dated.matches()) {
                day = peer.date(dated.group(1).replace('/', '-'));
            }
        }
        return day;
    }

    /**
     * The front matter of a document, in the order to be written.
     *
     * @param post whether it is a post; a page has no date and no tags
     * @param aliases its former addresses
     */
    Map<String, Object> of(Original document, boolean post, Set<String> aliases) {
        Map<String, Object> rest = new LinkedHashMap<>(document.header().values());
        Map<String, Object> ours = new LinkedHashMap<>();
        title(document, rest, ours);
        if (post && document.date() != null) {
            ours.put("date", document.date());
            DATE.stream().filter(key -> isDate(document, key)).forEach(key -> take(key, "date", document, rest));
        }
        DATE.stream()
                .filter(key -> document.header().text(key) != null && !isDate(document, key))
                .forEach(key -> problems.unmapped(
                        document.at(key), key, String.valueOf(document.header().text(key)), "a date"));
        day("updated", UPDATED, document, rest, ours);
        day("expires", EXPIRES, document, rest, ours);
        status(document, rest, ours);
        for (String key : SUMMARY) {
            String text = document.header().text(key);
            if (text != null && !ours.containsKey("summary")) {
                ours.put("summary", text);
                take(key, "summary", document, rest);
            }
        }
        if (post) {
            tags(document, rest, ours);
        }
        Stream.concat(ADDRESSES.stream(), ALIASES.stream()).forEach(key -> take(key, "aliases", document, rest));
        if (!aliases.isEmpty()) {
            ours.put("aliases", List.copyOf(aliases));
        }
        if (rest.remove("extra") instanceof Map<?, ?> own) {
            own.forEach((key, value) -> rest.putIfAbsent(String.valueOf(key), value));
        }
        if (List.of("post", "page").contains(String.valueOf(document.header().text("type")))) {
            take("type", "folder", document, rest);
        }
        if (!rest.isEmpty()) {
            rest.keySet().forEach(tally::kept);
            ours.put("extra", rest);
        }
        return ours;
    }

    private boolean isDate(Original document, String key) {
        String written = document.header().text(key);
        return written != null && peer.date(written) != null;
    }

    /** Former addresses that a document names. */
    static Stream<String> aliases(Header header) {
        return ALIASES.stream().flatMap(key -> header.list(key).stream());
    }

    private void title(Original document, Map<String, Object> rest, Map<String, Object> ours) {
        String title = document.header().text("title");
        if (title != null) {
            ours.put("title", title);
            take("title", "title", document, rest);
        } else if (!document.body().matches("(?s)\\s*#[ \\t]+\\S.*")) {
            String words = document.name().replaceAll("[-_]+", " ").strip();
            ours.put(
                    "title",
                    words.isEmpty()
                            ? document.name()
                            : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
        }
    }

    private void day(
            String ours, List<String> names, Original document, Map<String, Object> rest, Map<String, Object> values) {
        for (String key : names) {
            String written = document.header().text(key);
            if (written == null || values.containsKey(ours)) {
                continue;
            }
            String day = peer.date(written);
            if (day == null) {
                problems.unmapped(document.at(key), key, written, "a date");
            } else {
                values.put(ours, day.substring(0, 10));
                take(key, ours, document, rest);
            }
        }
    }

    private void status(Original document, Map<String, Object> rest, Map<String, Object> ours) {
        Header header = document.header();
        String status = header.text("status");
        boolean draft = header.isTrue("draft") || "draft".equals(status) || "false".equals(header.text("published"));
        if (draft) {
            ours.put("status", "draft");
        } else if ("published-date".equals(status)) {
            ours.put("status", status);
        }
        DRAFTS.forEach(key -> {
            if (!key.equals("status")
                    || Set.of("draft", "published", "published-date").contains(String.valueOf(status))) {
                take(key, "status", document, rest);
            }
        });
    }

    private void tags(Original document, Map<String, Object> rest, Map<String, Object> ours) {
        Map<String, String> tags = new LinkedHashMap<>();
        List<Object> left = new ArrayList<>();
        Map<Object, Object> taxonomies = new LinkedHashMap<>();
        if (rest.remove("taxonomies") instanceof Map<?, ?> written) {
            taxonomies.putAll(written);
        }
        for (String key : TAGS) {
            if (taxonomies.remove(key) != null) {
                tally.mapped("taxonomies." + key, "tags");
            }
            written(key, document.header()).forEach(tag -> {
                String spelling = key(tag, document.at(key));
                if (spelling == null) {
                    problems.unmapped(
                            document.at(key),
                            key,
                            tag,
                            "a tag of 1 to " + LONGEST_TAG + " characters, with letters or digits");
                    left.add(tag);
                } else {
                    tags.putIfAbsent(spelling, spellings.computeIfAbsent(spelling, first -> tag));
                }
            });
            take(key, "tags", document, rest);
        }
        if (!taxonomies.isEmpty()) {
            rest.put("taxonomies", taxonomies);
        }
        if (!tags.isEmpty()) {
            ours.put("tags", List.copyOf(tags.values()));
        }
        if (!left.isEmpty()) {
            rest.put("tags", left);
        }
    }

    /** The tags under a key: a list, a text, or within Zola's taxonomies. */
    private List<String> written(String key, Header header) {
        Object value = header.values().get(key);
        if (value == null && header.values().get("taxonomies") instanceof Map<?, ?> taxonomies) {
            value = taxonomies.get(key);
        }
        if (value instanceof String text) {
            return peer.tags(text).stream()
                    .map(String::strip)
                    .filter(tag -> !tag.isEmpty())
                    .toList();
        }
        return value instanceof List<?> list
                ? list.stream()
                        .map(tag -> String.valueOf(tag).strip())
                        .filter(tag -> !tag.isEmpty())
                        .toList()
                : List.of();
    }

    /** What the spellings of a tag have in common; null for what cannot be one. */
    private static @Nullable String key(String tag, SourceLocation at) {
        try {
            return tag.length() > LONGEST_TAG ? null : new Tag(tag, at).key();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private void take(String key, String becomes, Original document, Map<String, Object> rest) {
        if (document.header().values().containsKey(key) && rest.remove(key) != null) {
            tally.mapped(key, becomes);
        }
    }
}
