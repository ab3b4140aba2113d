package tapeout.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The part of schema.org's vocabulary that lies in {@code src/test/resources/schemaorg}, and a check of linked data
 * against it: that types and properties exist, that a property belongs to its type, and that its value is of a type that
 * the property may have.
 *
 * <pre>{@code
 * assertThat(new SchemaVocabulary().faults(StructuredData.read(json))).isEmpty();
 * }</pre>
 */
final class SchemaVocabulary {

    private static final String HOME = "https://schema.org";
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final Pattern DATE_TIME =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})");

    /** Types of plain values; all others are things, which can be referred to by their address. */
    private static final Set<String> DATA_TYPES = Set.of(
            "Text",
            "CssSelectorType",
            "PronounceableText",
            "XPathType",
            "URL",
            "Date",
            "DateTime",
            "Time",
            "Number",
            "Integer",
            "Float",
            "Boolean");

    private final Map<String, List<String>> parents = new HashMap<>();
    private final Map<String, List<String>> members = new HashMap<>();
    private final Map<String, List<String>> domains = new HashMap<>();
    private final Map<String, List<String>> ranges = new HashMap<>();

    SchemaVocabulary() {
        read("types.tsv", row -> {
            parents.put(row.get(0), names(row.get(1)));
            members.put(row.get(0), names(row.get(2)));
        });
        read("properties.tsv", row -> {
            domains.put(row.get(0), names(row.get(1)));
            ranges.put(row.get(0), names(row.get(2)));
        });
    }

    /** What is wrong with a whole block of JSON-LD, each with its place; empty where nothing is. */
    List<String> faults(JsonNode block) {
        List<String> faults = new ArrayList<>();
        if (!block.path("@context").asText().equals(HOME)) {
            faults.add("the block has no context " + HOME);
        }
        checkThing(block, "", faults);
        return faults;
    }

    /** A type and all that it inherits from. */
    Set<String> lineage(String type) {
        Set<String> lineage = new LinkedHashSet<>();
        lineage.add(type);
        parents.getOrDefault(type, List.of()).forEach(parent -> lineage.addAll(lineage(parent)));
        return lineage;
    }

    private void checkThing(JsonNode thing, String place, List<String> faults) {
        String type = thing.path("@type").asText();
        if (!parents.containsKey(type)) {
            faults.add(place + ": there is no type \"" + type + "\"");
            return;
        }
        thing.fieldNames().forEachRemaining(name -> {
            if (!name.startsWith("@")) {
                checkProperty(type, name, thing.get(name), place + "/" + name, faults);
            }
        });
    }

    private void checkProperty(String type, String name, JsonNode value, String place, List<String> faults) {
        List<String> owners = domains.get(name);
        if (owners == null) {
            faults.add(place + ": there is no property \"" + name + "\"");
        } else if (lineage(type).stream().noneMatch(owners::contains)) {
            faults.add(place + ": a " + type + " has no \"" + name + "\"");
        } else if (value.isArray()) {
            value.forEach(element -> checkValue(Objects.requireNonNull(ranges.get(name)), element, place, faults));
        } else {
            checkValue(Objects.requireNonNull(ranges.get(name)), value, place, faults);
        }
    }

    private void checkValue(List<String> range, JsonNode value, String place, List<String> faults) {
        if (value.isObject() && value.has("@type")) {
            String type = value.path("@type").asText();
            if (lineage(type).stream().noneMatch(range::contains)) {
                faults.add(place + ": cannot be a " + type + " but " + range);
            }
            checkThing(value, place, faults);
        } else if (!fits(range, value)) {
            faults.add(place + ": cannot be " + value + " but " + range);
        }
    }

    private boolean fits(List<String> range, JsonNode value) {
        if (value.isObject()) {
            return value.size() == 1
                    && isAddress(value.path("@id").asText())
                    && range.stream().anyMatch(type -> !DATA_TYPES.contains(type));
        }
        if (value.isBoolean()) {
            return range.contains("Boolean");
        }
        if (value.isNumber()) {
            return range.contains("Number") || range.contains(value.isIntegralNumber() ? "Integer" : "Float");
        }
        return value.isTextual() && range.stream().anyMatch(type -> fits(type, value.textValue()));
    }

    private boolean fits(String type, String text) {
        return switch (type) {
            case "Text" -> !text.isBlank();
            case "URL" -> isAddress(text);
            case "Date" -> DATE.matcher(text).matches();
            case "DateTime" -> DATE_TIME.matcher(text).matches();
            default -> isMember(members.getOrDefault(type, List.of()), text);
        };
    }

    private static boolean isMember(Collection<String> members, String text) {
        return members.contains(text.startsWith(HOME + "/") ? text.substring(HOME.length() + 1) : text);
    }

    private static boolean isAddress(String text) {
        try {
            return URI.create(text).getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private interface Row {
        void take(List<String> columns);
    }

    private static void read(String file, Row row) {
        try (InputStream stream = SchemaVocabulary.class.getResourceAsStream("/schemaorg/" + file);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> row.take(List.of(line.split("\t", -1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split(" "));
    }
}
