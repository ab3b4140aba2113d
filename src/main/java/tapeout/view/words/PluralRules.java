package tapeout.view.words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which plural form goes with a whole number, by conditions as Unicode writes them (UTS 35, part 3, “Plural rules
 * syntax”): {@code n % 10 = 2..4 and n % 100 != 12..14}. They come from the words of the site, so they are the same on
 * every JDK. Immutable.
 */
public final class PluralRules {

    private static final String LIST = "\\d{1,6}(?:\\.\\.\\d{1,6})?(?:\\s*,\\s*\\d{1,6}(?:\\.\\.\\d{1,6})?)*";
    private static final Pattern RELATION = Pattern.compile(
            "(?<operand>[nivwftce])(?:\\s*(?:%|mod)\\s*(?<divisor>[1-9]\\d{0,5}))?\\s*(?<not>!?)=\\s*(?<list>" + LIST
                    + ")");

    private final Map<PluralForm, List<List<Relation>>> rules = new EnumMap<>(PluralForm.class);

    /**
     * @param conditions by the form; a form with an empty condition is one that the language does not have
     * @throws MalformedMessageException if a condition is none
     */
    PluralRules(Map<PluralForm, String> conditions) {
        conditions.forEach((form, condition) -> {
            if (!condition.isBlank()) {
                rules.put(form, read(condition));
            }
        });
    }

    /** Throws a {@link MalformedMessageException} unless the text is a condition, or empty. */
    public static void check(String condition) {
        new PluralRules(Map.of(PluralForm.ONE, condition));
    }

    /** The form that goes with a number; {@code other} where no condition holds. */
    PluralForm form(long number) {
        long size = Math.abs(number);
        for (Map.Entry<PluralForm, List<List<Relation>>> rule : rules.entrySet()) {
            if (rule.getValue().stream().anyMatch(all -> all.stream().allMatch(one -> one.holds(size)))) {
                return rule.getKey();
            }
        }
        return PluralForm.OTHER;
    }

    private static List<List<Relation>> read(String condition) {
        List<List<Relation>> either = new ArrayList<>();
        for (String part : condition.strip().split("\\s+or\\s+")) {
            List<Relation> all = new ArrayList<>();
            for (String relation : part.split("\\s+and\\s+")) {
                all.add(relation(relation));
            }
            either.add(all);
        }
        return either;
    }

    private static Relation relation(String text) {
        Matcher form = RELATION.matcher(text);
        if (!form.matches()) {
            throw new MalformedMessageException("\"" + text + "\" is no condition such as n % 10 = 2..4", 0);
        }
        String divisor = form.group("divisor");
        // a whole number has no decimals, which is what the operands other than n and i are about
        boolean whole = "ni".contains(form.group("operand"));
        List<Span> spans = new ArrayList<>();
        for (String span : form.group("list").split(",")) {
            String[] ends = span.strip().split("\\.\\.");
            spans.add(new Span(Long.parseLong(ends[0]), Long.parseLong(ends[ends.length - 1])));
        }
        return new Relation(
                whole,
                divisor == null ? 0 : Long.parseLong(divisor),
                form.group("not").isEmpty(),
                spans);
    }

    private record Span(long first, long last) {}

    private record Relation(boolean whole, long divisor, boolean within, List<Span> spans) {

        boolean holds(long number) {
            long operand = whole ? number : 0;
            long value = divisor == 0 ? operand : operand % divisor;
            return within == spans.stream().anyMatch(span -> span.first() <= value && value <= span.last());
        }
    }
}
