package tapeout.view.words;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tapeout.content.value.QuotationMarks;

/**
 * The words of the interface, from {@code messages.properties}. A value is a {@link MessagePattern}:
 *
 * <pre>{@code
 * messages.text("post.minutes", 4)   // post.minutes={0,plural,one{1 minute} other{{0} minutes}}
 * }</pre>
 *
 * Numbers, lists and plural forms follow the language as the words do, by keys of their own ({@code number.*}, {@code
 * list.*}, {@code plural.*}): never by the JDK's locale data, which differs between its versions. Immutable; any number
 * of threads may use it.
 */
public final class Messages {

    private static final char MINUS = '\u2212';

    /** Stands in a text for any value: the sign that Unicode has for what a text is about. */
    private static final String QUOTED = "\ufffc";

    private final Map<String, MessagePattern> patterns = new HashMap<>();
    private final Map<String, String> fixed = new HashMap<>();
    private final PluralRules plurals;

    /**
     * @param texts the patterns, by key
     * @throws MalformedMessageException if a pattern is not one; the message starts with its key
     */
    public Messages(Map<String, String> texts) {
        texts.forEach((key, text) -> {
            MessagePattern pattern = parse(key, text);
            patterns.put(key, pattern);
            pattern.fixed().ifPresent(same -> fixed.put(key, same));
        });
        Map<PluralForm, String> conditions = new EnumMap<>(PluralForm.class);
        for (PluralForm form : PluralForm.values()) {
            conditions.put(form, texts.getOrDefault("plural." + form.word(), ""));
        }
        plurals = new PluralRules(conditions);
    }

    /** A label and what it labels, with a colon between them as the language sets it. */
    public String labelled(String label, String text) {
        return label + text("list.colon") + " " + text;
    }

    /**
     * The text under a key with its values filled in.
     *
     * @param values for {@code {0}}, {@code {1}}, …: strings, numbers, and lists of them, which are written as lists
     * @throws MissingMessageException if there is no such key
     * @throws MissingValueException if the text shows a value that is not given
     */
    public String text(String key, Object... values) {
        String same = fixed.get(key);
        if (same != null) {
            return same;
        }
        MessagePattern pattern = patterns.get(key);
        if (pattern == null) {
            throw new MissingMessageException(key);
        }
        int last = pattern.places().lastKey();
        if (last >= values.length) {
            throw new MissingValueException(key, last);
        }
        return pattern.fill(values, this);
    }

    /** The parts as a list: {@code a, b and c}. */
    public String list(List<?> parts) {
        if (parts.isEmpty()) {
            return "";
        }
        String list = shown(parts.get(0));
        int last = parts.size() - 1;
        for (int i = 1; i <= last; i++) {
            String key = last == 1 ? "list.two" : i == 1 ? "list.start" : i < last ? "list.middle" : "list.end";
            list = text(key, list, shown(parts.get(i)));
        }
        return list;
    }

    /** A value as a text shows it. */
    String shown(Object value) {
        if (value instanceof List<?> parts) {
            return list(parts);
        }
        return value instanceof Number number ? number(new BigDecimal(number.toString())) : String.valueOf(value);
    }

    /** The marks around what is quoted; none where a text does without its value. */
    public QuotationMarks quotationMarks() {
        String[] outer = around("quotation");
        String[] inner = around("quotation.inner");
        return new QuotationMarks(outer[0], outer[1], inner[0], inner[1]);
    }

    /** What stands before the value of a text, and behind it. */
    private String[] around(String key) {
        String text = text(key, QUOTED);
        int at = text.indexOf(QUOTED);
        return at < 0
                ? new String[] {"", ""}
                : new String[] {text.substring(0, at), text.substring(at + QUOTED.length())};
    }

    PluralRules plurals() {
        return plurals;
    }

    /** The numbers of the values that a message shows, from 0; none where there is no such message. */
    public Set<Integer> values(String key) {
        MessagePattern pattern = patterns.get(key);
        return pattern == null ? Set.of() : pattern.places().keySet();
    }

    /** Whether there is a text under a key. */
    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** Every key, sorted. */
    public Set<String> keys() {
        return new TreeSet<>(patterns.keySet());
    }

    /** A number as readers see it: the digits as they are, grouped by three. */
    public String number(BigDecimal number) {
        String digits = number.toPlainString().replace('-', MINUS);
        int point = digits.indexOf('.');
        StringBuilder grouped = new StringBuilder(point < 0 ? digits : digits.substring(0, point));
        int start = number.signum() < 0 ? 1 : 0;
        for (int i = grouped.length() - 3; i > start; i -= 3) {
            grouped.insert(i, text("number.grouping"));
        }
        return grouped + (point < 0 ? "" : text("number.decimal") + digits.substring(point + 1));
    }

    private static MessagePattern parse(String key, String text) {
        try {
            return MessagePattern.parse(text);
        } catch (MalformedMessageException e) {
            throw new MalformedMessageException(key + ": " + e.getMessage(), e.offset());
        }
    }
}
