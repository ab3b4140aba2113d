package tapeout.view.words;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The text of a message with places for its values. The notation is that of {@code java.text.MessageFormat}, with the
 * plural of ICU:
 *
 * <pre>
 * By {0}                                                     the first value
 * {0,plural,=0{No posts} one{1 post} other{{0} posts}}       by the plural forms of the language
 * {0,choice,0#No posts|1#1 post|1&lt;{0} posts}                 by size: from 0, from 1, above 1
 * </pre>
 *
 * Within a plural's form {@code #} is the number. An apostrophe is one, except before a brace (and before {@code |} in a
 * choice, {@code #} in a plural), where it starts text that is taken as it is, up to the next apostrophe; two are one
 * apostrophe. How numbers and lists are written is for {@link Messages} to say; nothing here depends on the JDK's
 * locale data. Immutable.
 */
public final class MessagePattern {

    private final List<Part> parts;
    private final SortedMap<Integer, Integer> places;

    /** @param places where each value stands first, by its number */
    MessagePattern(List<Part> parts, Map<Integer, Integer> places) {
        this.parts = List.copyOf(parts);
        this.places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
    }

    /**
     * Reads a pattern.
     *
     * @throws MalformedMessageException if it is none; says where and why
     */
    public static MessagePattern parse(String text) {
        return new MessagePatternReader(text).read();
    }

    /** Where in the text each value stands first, by the value's number, from 0. */
    public SortedMap<Integer, Integer> places() {
        return places;
    }

    /** The text, where it is the same whatever the values; empty where not. */
    Optional<String> fixed() {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            if (part.fixed() == null) {
                return Optional.empty();
            }
            text.append(part.fixed());
        }
        return Optional.of(text.toString());
    }

    /** @param values one for every place */
    String fill(Object[] values, Messages messages) {
        StringBuilder text = new StringBuilder();
        fill(values, messages, text);
        return text.toString();
    }

    private void fill(Object[] values, Messages messages, StringBuilder text) {
        parts.forEach(part -> part.fill(values, messages, text));
    }

    /** A piece of a pattern. */
    sealed interface Part {

        void fill(Object[] values, Messages messages, StringBuilder text);

        /** Its text, where that is the same whatever the values; null where not. */
        default @Nullable String fixed() {
            return null;
        }
    }

    /** Text as it is. */
    record Literal(String fixed) implements Part {

        @Override
        public void fill(Object[] values, Messages messages, StringBuilder text) {
            text.append(fixed);
        }
    }

    /** A value. */
    record Value(int index) implements Part {

        @Override
        public void fill(Object[] values, Messages messages, StringBuilder text) {
            text.append(messages.shown(values[index]));
        }
    }

    /** One of several texts by the size of a number: the last whose limit it reaches, else the first. */
    record Choice(int index, List<Limit> limits) implements Part {

        record Limit(double from, boolean above, MessagePattern text) {}

        @Override
        public void fill(Object[] values, Messages messages, StringBuilder text) {
            of(values[index]).fill(values, messages, text);
        }

        private MessagePattern of(Object value) {
            double number = value instanceof Number some ? some.doubleValue() : 0;
            MessagePattern chosen = limits.get(0).text();
            for (Limit limit : limits) {
                if (limit.above() ? number > limit.from() : number >= limit.from()) {
                    chosen = limit.text();
                }
            }
            return chosen;
        }
    }

    /**
     * One of several texts by the plural form that goes with a number.
     *
     * @param exact by the number itself
     * @param forms by the form; {@code other} is always there
     */
    record Plural(int index, Map<Long, MessagePattern> exact, Map<PluralForm, MessagePattern> forms) implements Part {

        Plural {
            exact = Map.copyOf(exact);
            forms = Map.copyOf(forms);
        }

        @Override
        public void fill(Object[] values, Messages messages, StringBuilder text) {
            of(values[index], messages.plurals()).fill(values, messages, text);
        }

        private MessagePattern of(Object value, PluralRules rules) {
            MessagePattern other = Objects.requireNonNull(forms.get(PluralForm.OTHER), "every plural has it");
            if (!(value instanceof Number number) || number.doubleValue() != number.longValue()) {
                return other;
            }
            MessagePattern same = exact.get(number.longValue());
            return same != null ? same : forms.getOrDefault(rules.form(number.longValue()), other);
        }
    }
}
