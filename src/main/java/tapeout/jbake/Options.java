package tapeout.jbake;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jspecify.annotations.Nullable;
import tapeout.config.TextLengths;
import tapeout.content.value.Slug;
import tapeout.problem.ConfigProblems;
import tapeout.problem.DidYouMean;
import tapeout.problem.SourceLocation;
import tapeout.properties.PropertyFile;

/**
 * The configuration's values by type. A value that its key cannot have is a problem, and the default answers in its
 * place, so that one run finds all mistakes.
 */
final class Options {

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]*)}");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,4}) *- *(\\d{1,4})");
    private static final Set<String> YES = Set.of("true", "yes", "on");
    private static final Set<String> NO = Set.of("false", "no", "off");

    private final boolean guest;
    private final PropertyFile file;
    private final ConfigProblems problems;
    private final Map<String, String> sound;
    private final DefaultJBakeConfiguration host;

    Options(Path source, PropertyFile file, ConfigProblems problems) {
        this(source, file, problems, false);
    }

    /** @param guest whether the site is one of JBake's, whose defaults are JBake's then */
    Options(Path source, PropertyFile file, ConfigProblems problems, boolean guest) {
        this.guest = guest;
        this.file = file;
        this.problems = problems;
        this.sound = withSoundReferences();
        this.host = new ClosedConfiguration(sound, guest).loadConfig(source.toFile(), null);
    }

    /** JBake's view of the same values. */
    DefaultJBakeConfiguration host() {
        return host;
    }

    /** The properties whose references lead to a value, as written. */
    Map<String, String> sound() {
        return sound;
    }

    /** Where a key's value stands. */
    SourceLocation at(String key) {
        return file.valueAt(key);
    }

    /** Where a key stands. */
    SourceLocation keyAt(String key) {
        PropertyFile.Entry entry = file.entries().get(key);
        return entry == null ? at(key) : entry.keyAt();
    }

    /** The text of a key, without the white space around it; empty where it has none. */
    String text(String key) {
        return text(host.getCompositeConfiguration(), key);
    }

    /** The same of a text in one line. */
    String line(String key) {
        String text = text(key);
        if (text.chars().anyMatch(c -> "\n\r\t".indexOf(c) >= 0)) {
            problems.invalidOption(
                    at(key),
                    key,
                    text.replaceAll("\\s+", " "),
                    "it holds the end of a line or a tab",
                    "Write two backslashes for one: one alone starts an escape such as \\n.");
        }
        return text;
    }

    /** A whole number from 1 up. */
    int count(String key, int max) {
        return whole(key, 1, max);
    }

    private int whole(String key, int min, int max) {
        String text = text(key);
        if (!text.matches("[0-9]{1,9}") || Integer.parseInt(text) < min || Integer.parseInt(text) > max) {
            problems.invalidOption(
                    at(key),
                    key,
                    text,
                    "it is not a whole number from " + min + " to " + max,
                    "Write a number such as " + example(key, min, max) + ".");
            return byDefault(key).isEmpty() ? 1 : Integer.parseInt(byDefault(key));
        }
        return Integer.parseInt(text);
    }

    /** The default, unless that is none or says that there is no limit. */
    private String example(String key, int min, int max) {
        String usual = byDefault(key);
        return usual.matches("[1-9][0-9]{0,8}") && Integer.parseInt(usual) >= min ? usual : "" + Math.min(max, 20);
    }

    /** A whole number from 0 up, where 0 stands for no limit; 0 where the key has no value. */
    int limit(String key, int max) {
        return text(key).isEmpty() ? 0 : whole(key, 0, max);
    }

    /** From one length to another, such as {@code 10-110}. */
    TextLengths.Range range(String key, TextLengths.Range byDefault) {
        String text = text(key);
        if (text.isEmpty()) {
            return byDefault;
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            int min = Integer.parseInt(range.group(1));
            int max = Integer.parseInt(range.group(2));
            if (min >= 1 && min <= max) {
                return new TextLengths.Range(min, max);
            }
        }
        problems.invalidOption(
                at(key),
                key,
                text,
                "it is not two numbers from 1 up, the smaller one first",
                "Write " + key + "=" + byDefault.min() + "-" + byDefault.max() + ".");
        return byDefault;
    }

    /** True or false. */
    boolean flag(String key) {
        String text = text(key).toLowerCase(Locale.ROOT);
        if (YES.contains(text) || text.isEmpty() || NO.contains(text)) {
            return YES.contains(text);
        }
        problems.invalidOption(at(key), key, text(key), "it is neither true nor false", "Write true or false.");
        return YES.contains(byDefault(key));
    }

    /** One of some words; the first where the key has no value. */
    String choice(String key, List<String> words) {
        String text = text(key);
        if (text.isEmpty()) {
            return words.get(0);
        }
        if (!words.contains(text)) {
            problems.invalidOption(
                    at(key), key, text, "it is not one of " + String.join(", ", words), DidYouMean.hint(text, words));
            return words.get(0);
        }
        return text;
    }

    /** The id of a document; empty where the key has no value. */
    String id(String key) {
        String text = text(key);
        try {
            return text.isEmpty() ? "" : new Slug(text).value();
        } catch (IllegalArgumentException e) {
            problems.invalidOption(
                    at(key),
                    key,
                    text,
                    "it is no id",
                    "Write the name of a document's file without its ending, such as a-name.");
            return "";
        }
    }

    /** The text of a key, or null where the site does not write it. */
    @Nullable
    String written(String key) {
        return sound.containsKey(key) ? text(key) : null;
    }

    /** What a key says where the site says nothing. */
    String byDefault(String key) {
        return text(new ClosedConfiguration(Map.of(), guest).composite(), key);
    }

    private static String text(CompositeConfiguration values, String key) {
        String text = values.getString(key, "");
        return text.strip();
    }

    private Map<String, String> withSoundReferences() {
        Map<String, String> written = new LinkedHashMap<>();
        file.entries().forEach((key, entry) -> written.put(key, entry.value()));
        if (written.values().stream().noneMatch(value -> value.contains("${"))) {
            return written;
        }
        CompositeConfiguration all = new ClosedConfiguration(written, guest).composite();
        Map<String, String> sound = new LinkedHashMap<>(written);
        written.forEach((key, value) -> {
            String why = whyUnresolved(all, key);
            if (why != null) {
                problems.invalidOption(at(key), key, value, why, "Write the value itself, or ${another.key}.");
                sound.remove(key);
            }
        });
        return sound;
    }

    private static @Nullable String whyUnresolved(CompositeConfiguration all, String key) {
        String resolved;
        try {
            resolved = all.getString(key);
        } catch (IllegalStateException e) {
            return "it refers to itself in a circle";
        }
        Matcher reference = REFERENCE.matcher(resolved);
        return reference.find() ? "it refers to " + reference.group() + ", which has no value" : null;
    }
}
