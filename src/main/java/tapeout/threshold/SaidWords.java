package tapeout.threshold;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tapeout.content.Fact;
import tapeout.content.FieldValue;
import tapeout.content.Limit;
import tapeout.content.type.FactType;
import tapeout.content.type.FieldType;
import tapeout.content.type.MeasureType;
import tapeout.content.value.Reference;

/**
 * What an entity says under a fact or a field, set against the words of limits.
 *
 * @param formula what is asked
 * @param alternatives what each source says; of a field the one thing that it says
 * @param closed whether a word that is not named is another word, as in a closed set; a free text may say the same in others
 * @param hedged whether a source hedges
 */
record SaidWords(MeasureType.Said formula, List<List<String>> alternatives, boolean closed, boolean hedged) {

    static SaidWords of(MeasureType.Said formula, Figures figures) {
        FactType fact = figures.type().facts().get(formula.of());
        if (fact != null) {
            List<Fact> facts = figures.facts(formula.of()).stream()
                    .filter(one -> one.value().isDisclosed())
                    .toList();
            return new SaidWords(
                    formula,
                    facts.stream().map(SaidWords::said).toList(),
                    fact.isClosed(),
                    facts.stream().anyMatch(one -> one.qualifier() != null));
        }
        FieldValue value = figures.entity().fields().get(formula.of());
        FieldType field = figures.type().fields().get(formula.of());
        return new SaidWords(
                formula, value == null ? List.of() : List.of(value.each()), field != null && field.isClosed(), false);
    }

    private static List<String> said(Fact fact) {
        List<String> said = new ArrayList<>(fact.value().each());
        if (fact.names() != null) {
            said.add(fact.names().id());
        }
        return said;
    }

    /** Why nothing can be said; empty where something is said. */
    List<String> gaps() {
        return alternatives.isEmpty() ? List.of(formula.missing()) : List.of();
    }

    /** Met where every source says one of a limit's words; not met where none does and each is one of a closed set. */
    TestCheck test(Limit limit) {
        List<String> words = limit.oneOf().stream().map(Reference::id).toList();
        Predicate<String> within = closed ? words::contains : naming(words);
        long met = alternatives.stream()
                .filter(said -> said.stream().anyMatch(within))
                .count();
        Verdict verdict = alternatives.isEmpty()
                ? Verdict.OPEN
                : met == alternatives.size() ? Verdict.MET : met == 0 && closed ? Verdict.NOT_MET : Verdict.OPEN;
        List<String> gaps = alternatives.isEmpty() ? gaps() : met == 0 ? List.of(formula.unclear()) : List.of();
        return new TestCheck(limit, new Amount(Span.UNKNOWN, gaps), List.of(new TestCheck.EndCheck(verdict, hedged)));
    }

    /** Whether a text holds one of some words, as whole words or at the start of one. */
    static Predicate<String> naming(List<String> words) {
        Pattern word = Pattern.compile(
                words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:.*\\b)?(?:", ").*")));
        return text -> word.matcher(text).matches();
    }
}
