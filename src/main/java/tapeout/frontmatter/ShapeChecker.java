package tapeout.frontmatter;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tapeout.content.FactKey;
import tapeout.content.SitePath;
import tapeout.content.When;
import tapeout.problem.FrontMatterProblems;
import tapeout.problem.SourceLocation;

/**
 * Holds values against their shapes. What is wrong is reported and left out, so that what is left can be read without
 * asking again.
 */
final class ShapeChecker {

    static final String NOT_DISCLOSED = "not disclosed";

    private final FrontMatterProblems problems;
    private final Set<String> sources;
    private boolean complete = true;

    /** @param sources the ids of the document's sources */
    ShapeChecker(FrontMatterProblems problems, Set<String> sources) {
        this.problems = problems;
        this.sources = sources;
    }

    /** Whether everything that is required was there and right, nested values of lists aside. */
    boolean isComplete() {
        return complete;
    }

    /** The keys and values that are right; a required one that is not makes the whole incomplete. */
    YamlValue.Mapping check(YamlValue.Mapping mapping, Shape.Struct struct) {
        YamlValue.Mapping clean = struct(mapping, struct);
        if (clean == null) {
            complete = false;
            return new YamlValue.Mapping(Map.of(), mapping.at());
        }
        return clean;
    }

    /** @return null if a required key is missing or wrong */
    private YamlValue.@Nullable Mapping struct(YamlValue.Mapping mapping, Shape.Struct struct) {
        Map<String, YamlValue.Entry> clean = new LinkedHashMap<>();
        mapping.entries().forEach((name, entry) -> {
            Optional<Key> key = struct.key(name);
            if (key.isEmpty()) {
                problems.unknownKey(entry.keyAt(), name, struct.noun(), struct.names());
            } else if (!isAbsent(entry.value())) {
                YamlValue value = value(key.get(), entry.value(), key.get().shape());
                if (value != null) {
                    clean.put(name, new YamlValue.Entry(entry.keyAt(), value));
                }
            }
        });
        boolean whole = true;
        for (Key key : struct.keys()) {
            if (key.required() && !clean.containsKey(key.name())) {
                whole = false;
                YamlValue.Entry written = mapping.entries().get(key.name());
                if (written == null || isAbsent(written.value())) {
                    SourceLocation at = written == null ? mapping.at() : written.keyAt();
                    problems.missingKey(at, key.name(), struct.noun(), key.name() + ": " + key.example());
                }
            }
        }
        return whole ? new YamlValue.Mapping(clean, mapping.at()) : null;
    }

    private static boolean isAbsent(YamlValue value) {
        return value instanceof YamlValue.Scalar scalar && scalar.isEmpty();
    }

    private @Nullable YamlValue value(Key key, YamlValue value, Shape shape) {
        if (shape instanceof Shape.ListOf list) {
            return list(key, value, list);
        }
        if (shape instanceof Shape.Struct struct) {
            return value instanceof YamlValue.Mapping mapping
                    ? struct(mapping, struct)
                    : wrong(key, value, "a set of keys");
        }
        if (shape instanceof Shape.TextOr either) {
            return value(key, value, value instanceof YamlValue.Mapping ? either.struct() : either.text());
        }
        if (shape instanceof Shape.FactOf fact) {
            return value instanceof YamlValue.Mapping mapping
                    ? fact(key, mapping, fact)
                    : wrong(key, value, "a fact with value and source");
        }
        return value instanceof YamlValue.Scalar scalar
                ? scalar(key, scalar, shape)
                : wrong(key, value, "a single value");
    }

    private @Nullable YamlValue list(Key key, YamlValue value, Shape.ListOf list) {
        if (value instanceof YamlValue.Sequence sequence) {
            List<YamlValue> items = new ArrayList<>();
            for (YamlValue item : sequence.items()) {
                YamlValue clean = isAbsent(item) ? null : value(key, item, list.element());
                if (clean != null) {
                    items.add(clean);
                }
            }
            return new YamlValue.Sequence(items, sequence.at());
        }
        if (list.bare()) {
            YamlValue clean = value(key, value, list.element());
            return clean == null ? null : new YamlValue.Sequence(List.of(clean), value.at());
        }
        return wrong(key, value, "a list");
    }

    private @Nullable YamlValue wrong(Key key, YamlValue value, String expected) {
        problems.wrongType(value.at(), key.name(), expected, value.noun(), key.name() + ": " + key.example());
        return null;
    }

    private YamlValue.@Nullable Mapping fact(Key key, YamlValue.Mapping mapping, Shape.FactOf shape) {
        YamlValue.Mapping clean = struct(mapping, shape.struct());
        YamlValue.Entry entry = mapping.entries().get("value");
        if (clean == null || entry == null) {
            return null;
        }
        boolean disclosed = !(entry.value() instanceof YamlValue.Scalar scalar
                && scalar.text().equals(NOT_DISCLOSED));
        if (!disclosed) {
            return clean;
        }
        boolean right = factValue(key, entry.value(), shape.form());
        if (shape.form() == FactKey.Form.QUANTITY && !clean.entries().containsKey("unit")) {
            problems.missingKey(mapping.at(), "unit", "quantity", "unit: GB");
            right = false;
        }
        YamlValue.Entry source = mapping.entries().get("source");
        if (source == null || isAbsent(source.value())) {
            problems.missingSource(mapping.at(), key.name());
            right = false;
        }
        return right && clean.entries().containsKey("source") ? clean : null;
    }

    private boolean factValue(Key key, YamlValue value, FactKey.Form form) {
        if (form == FactKey.Form.WORDS) {
            return value(key, value, new Shape.ListOf(new Shape.Text(1, 40), true)) != null;
        }
        if (!(value instanceof YamlValue.Scalar scalar)) {
            wrong(key, value, "a single value");
            return false;
        }
        return switch (form) {
            case TEXT, WORDS -> true;
            case DATE -> scalar(key, scalar, new Shape.Partial()) != null;
            case QUANTITY -> isNumber(key, scalar);
        };
    }

    private boolean isNumber(Key key, YamlValue.Scalar scalar) {
        try {
            return scalar.text().length() <= 40 && new BigDecimal(scalar.text()).precision() <= 40;
        } catch (NumberFormatException e) {
            problems.wrongType(
                    scalar.at(),
                    key.name(),
                    "a number or \"" + NOT_DISCLOSED + "\"",
                    "\"" + scalar.text() + "\"",
                    "value: 128");
            return false;
        }
    }

    private @Nullable YamlValue scalar(Key key, YamlValue.Scalar scalar, Shape shape) {
        String text = scalar.text();
        SourceLocation at = scalar.at();
        boolean right = true;
        if (shape instanceof Shape.Text range) {
            right = text(key, scalar, range);
        } else if (shape instanceof Shape.Whole range) {
            right = whole(key, scalar, range);
        } else if (shape instanceof Shape.Day) {
            right = isDay(text);
            report(right, () -> problems.invalidDate(at, text, "2026-11-24"));
        } else if (shape instanceof Shape.Moment) {
            right = isDay(text) || isInstant(text);
            report(right, () -> problems.invalidDate(at, text, "2026-11-24 or 2026-11-24T09:00:00+01:00"));
        } else if (shape instanceof Shape.Partial) {
            right = When.parse(text).isPresent();
            report(right, () -> problems.invalidDate(at, text, "2026-11-24, 2026-11, 2026-Q4 or 2026"));
        } else if (shape instanceof Shape.OneOf words) {
            right = words.words().contains(text);
            report(right, () -> problems.unknownValue(at, key.name(), text, words.words()));
        } else if (shape instanceof Shape.Matching matching) {
            right = text.length() <= 300 && matching.pattern().matcher(text).matches();
            report(right, () -> problems.invalidId(at, key.name(), text, matching.form()));
        } else if (shape instanceof Shape.SourceId) {
            right = sources.contains(text);
            report(right, () -> problems.unknownSource(at, text, sources));
        } else if (shape instanceof Shape.Url) {
            String why = whyNoUrl(text);
            right = why == null;
            report(right, () -> problems.invalidUrl(at, text, String.valueOf(why)));
        } else if (shape instanceof Shape.Address) {
            right = isAddress(text);
            report(right, () -> problems.invalidAddress(at, text));
        }
        return right ? scalar : null;
    }

    private static void report(boolean right, Runnable problem) {
        if (!right) {
            problem.run();
        }
    }

    private boolean text(Key key, YamlValue.Scalar scalar, Shape.Text range) {
        int length = scalar.text().codePointCount(0, scalar.text().length());
        if (length >= range.min() && length <= range.max() && !scalar.text().isBlank()) {
            return true;
        }
        problems.outOfRange(
                scalar.at(), key.name(), length + " characters", range.min() + " to " + range.max() + " characters");
        return false;
    }

    private boolean whole(Key key, YamlValue.Scalar scalar, Shape.Whole range) {
        if (!scalar.text().matches("-?\\d{1,9}")) {
            wrong(key, scalar, "a whole number");
            return false;
        }
        int number = Integer.parseInt(scalar.text());
        if (number < range.min() || number > range.max()) {
            problems.outOfRange(
                    scalar.at(), key.name(), "the value " + number, "a value of " + range.min() + " to " + range.max());
            return false;
        }
        return true;
    }

    private static boolean isDay(String text) {
        try {
            return text.length() == 10 && LocalDate.parse(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isInstant(String text) {
        try {
            return OffsetDateTime.parse(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static @Nullable String whyNoUrl(String text) {
        try {
            URI uri = new URI(text);
            if (uri.getScheme() == null
                    || !uri.getScheme().toLowerCase(Locale.ROOT).equals("https")) {
                return "is not an https address";
            }
            return uri.getHost() == null ? "names no host" : null;
        } catch (URISyntaxException e) {
            return "is not a well-formed address";
        }
    }

    private static boolean isAddress(String text) {
        try {
            return new SitePath(text).isPage() && text.length() > 1;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
