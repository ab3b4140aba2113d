package tapeout.migrate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What Jekyll's {@code defaults:} say of documents that do not say it themselves. */
final class JekyllDefaults {

    private static final Pattern STARS = Pattern.compile("\\*\\*?|[^*]+");

    /** In the order in which one overrules the other: longer paths, then those of a type, then what stands further down. */
    private final List<Scope> scopes;

    /**
     * One entry.
     *
     * @param path of a file or folder, which a slash at the end makes sure of; {@code *} stands for any characters but a slash;
     *     empty for all
     * @param type of document; empty for all
     */
    private record Scope(String path, String type, Map<?, ?> values) {

        boolean holds(String file, Set<String> types) {
            String names = STARS.matcher(path).replaceAll(part -> switch (part.group()) {
                case "**" -> ".*";
                case "*" -> "[^/]*";
                default -> "\\\\Q" + part.group().replace("\\", "\\\\").replace("$", "\\$") + "\\\\E";
            });
            return (path.isEmpty() || file.matches(names + (path.endsWith("/") ? ".*" : "(?:/.*)?")))
                    && (type.isEmpty() || types.contains(type));
        }
    }

    private JekyllDefaults(List<Scope> scopes) {
        this.scopes = List.copyOf(scopes);
    }

    static JekyllDefaults of(Settings settings) {
        List<Scope> scopes = new ArrayList<>();
        if (settings.values().get("defaults") instanceof List<?> entries) {
            for (Object entry : entries) {
                if (entry instanceof Map<?, ?> map && map.get("values") instanceof Map<?, ?> values) {
                    Map<?, ?> scope = map.get("scope") instanceof Map<?, ?> written ? written : Map.of();
                    scopes.add(
                            new Scope(text(scope.get("path")).replaceFirst("^/", ""), text(scope.get("type")), values));
                }
            }
        }
        scopes.sort(Comparator.<Scope>comparingInt(scope -> scope.path().length())
                .thenComparing(scope -> !scope.type().isEmpty()));
        return new JekyllDefaults(scopes);
    }

    /**
     * The values for a document.
     *
     * @param file its path within the site
     * @param types what the generator calls it
     */
    Map<String, Object> of(String file, Set<String> types) {
        Map<String, Object> values = new LinkedHashMap<>();
        scopes.stream()
                .filter(scope -> scope.holds(file, types))
                .forEach(scope -> scope.values().forEach((key, value) -> values.put(String.valueOf(key), value)));
        return values;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : String.valueOf(value).strip();
    }
}
