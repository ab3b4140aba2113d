package tapeout.view;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words of the interface, from {@code messages.properties}. A value is a {@link MessageFormat} pattern:
 *
 * <pre>{@code
 * messages.text("post.reading-time", 4)   // post.reading-time={0,choice,1#1 minute|1<{0} minutes}
 * }</pre>
 *
 * Immutable; any number of threads may use it.
 */
public final class Messages {

    private final Map<String, MessageFormat> formats = new HashMap<>();
    private final Map<String, String> plain = new HashMap<>();

    /**
     * @param patterns by key
     * @param locale formats numbers
     * @throws IllegalArgumentException if a pattern is not one; the message starts with its key
     */
    public Messages(Map<String, String> patterns, Locale locale) {
        patterns.forEach((key, pattern) -> {
            if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
                plain.put(key, pattern);
            } else {
                formats.put(key, parse(key, pattern, locale));
            }
        });
    }

    /**
     * The text under a key with its values filled in.
     *
     * @param arguments strings and numbers, for {@code {0}}, {@code {1}}, …
     * @throws MissingMessageException if there is no such key
     */
    public String text(String key, Object... arguments) {
        String fixed = plain.get(key);
        if (fixed != null) {
            return fixed;
        }
        MessageFormat format = formats.get(key);
        if (format == null) {
            throw new MissingMessageException(key);
        }
        return ((MessageFormat) format.clone()).format(arguments);
    }

    /** Every key, sorted. */
    public Set<String> keys() {
        Set<String> keys = new TreeSet<>(plain.keySet());
        keys.addAll(formats.keySet());
        return keys;
    }

    private static MessageFormat parse(String key, String pattern, Locale locale) {
        try {
            return new MessageFormat(pattern, locale);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(key + ": " + e.getMessage(), e);
        }
    }
}
