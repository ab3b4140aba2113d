package tapeout.properties;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.configuration2.PropertiesConfiguration.PropertiesReader;
import org.apache.commons.configuration2.ex.ConfigurationRuntimeException;
import tapeout.problem.ConfigProblems;
import tapeout.problem.ForbiddenCharacters;
import tapeout.problem.SourceLocation;
import tapeout.problem.SourceText;

/**
 * The keys and values of a properties file with their places, split into lines, unescaped and joined by the reader of
 * JBake's configuration library, so that both see the same. Immutable.
 */
public final class PropertyFile {

    private static final Pattern BROKEN_ESCAPE =
            Pattern.compile("(\\\\u(?![0-9A-Fa-f]{4}))|\\\\.|^\\s*[#!].*", Pattern.MULTILINE);

    private final SourceText source;
    private final Map<String, Entry> entries;

    private PropertyFile(SourceText source, Map<String, Entry> entries) {
        this.source = source;
        this.entries = entries;
    }

    /** Reads a file; of two lines with one key the first counts and the second is a problem. */
    public static PropertyFile read(SourceText source, ConfigProblems problems) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        try (PropertiesReader reader = new PropertiesReader(new StringReader(source.text()))) {
            boolean more = true;
            while (more) {
                int line = reader.getLineNumber() + 1;
                try {
                    more = reader.nextProperty();
                    if (more && isSound(source, line, reader.getLineNumber(), problems)) {
                        add(
                                entries,
                                entry(source, line + reader.getCommentLines().size(), reader),
                                problems);
                    }
                } catch (ConfigurationRuntimeException | IllegalArgumentException e) {
                    if (isSound(source, line, reader.getLineNumber(), problems)) {
                        problems.malformedLine(
                                new SourceLocation(source.file(), reader.getLineNumber(), 0), "it is not a property");
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PropertyFile(source, entries);
    }

    // the library's reader drops an escape that the value ends in, without a word
    private static boolean isSound(SourceText source, int first, int last, ConfigProblems problems) {
        int end = last < source.lineCount()
                ? source.startOf(last + 1)
                : source.text().length();
        Matcher broken = BROKEN_ESCAPE.matcher(source.text()).region(source.startOf(first), end);
        while (broken.find()) {
            if (broken.group(1) != null) {
                problems.malformedLine(source.at(broken.start(1)), "it holds a broken escape");
                return false;
            }
        }
        return true;
    }

    private static void add(Map<String, Entry> entries, Entry entry, ConfigProblems problems) {
        Entry earlier = entries.putIfAbsent(entry.key(), entry);
        if (earlier != null) {
            problems.duplicateKey(entry.keyAt(), entry.key(), earlier.keyAt().line());
        }
        int forbidden = ForbiddenCharacters.find(entry.value());
        if (forbidden >= 0) {
            problems.forbiddenCharacter(
                    entry.valueAt(forbidden), entry.key(), entry.value().codePointAt(forbidden));
        }
    }

    private static Entry entry(SourceText source, int line, PropertiesReader reader) {
        int key = skipBlanks(source.text(), source.startOf(line));
        int value = skipBlanks(source.text(), skipKey(source.text(), key));
        if (value < source.text().length() && isSeparator(source.text().charAt(value))) {
            value = skipBlanks(source.text(), value + 1);
        }
        return new Entry(source, reader.getPropertyName(), reader.getPropertyValue(), source.at(key), value);
    }

    private static int skipKey(String text, int from) {
        int i = from;
        while (i < text.length() && !isSeparator(text.charAt(i)) && !Character.isWhitespace(text.charAt(i))) {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(i, text.length());
    }

    private static int skipBlanks(String text, int from) {
        int i = from;
        while (i < text.length() && " \t\f".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static boolean isSeparator(char c) {
        return c == '=' || c == ':';
    }

    /** The values of a site with those of this file over them, each with the place where it stands. */
    public PropertyFile over(PropertyFile base) {
        Map<String, Entry> all = new LinkedHashMap<>(base.entries);
        all.putAll(entries);
        return new PropertyFile(base.source, all);
    }

    /** The entries by key, in the order written. */
    public Map<String, Entry> entries() {
        return entries;
    }

    /** Where a key's value stands, or the file as a whole where the key does not. */
    public SourceLocation valueAt(String key) {
        Entry entry = entries.get(key);
        return entry == null ? SourceLocation.of(source.file()) : entry.valueAt();
    }

    /** One property. */
    public static final class Entry {

        private final SourceText source;
        private final String key;
        private final String value;
        private final SourceLocation keyAt;
        private final int start;

        private Entry(SourceText source, String key, String value, SourceLocation keyAt, int start) {
            this.source = source;
            this.key = key;
            this.value = value;
            this.keyAt = keyAt;
            this.start = start;
        }

        /** Unescaped. */
        public String key() {
            return key;
        }

        /** Unescaped, lines joined, references not yet replaced. */
        public String value() {
            return value;
        }

        /** Where the key stands. */
        public SourceLocation keyAt() {
            return keyAt;
        }

        /** Where the value starts. */
        public SourceLocation valueAt() {
            return source.at(start);
        }

        /** Where a character of the value stands; the start of the value where an escape or another line comes before. */
        public SourceLocation valueAt(int offset) {
            return source.text().startsWith(value.substring(0, offset), start) ? source.at(start + offset) : valueAt();
        }
    }
}
