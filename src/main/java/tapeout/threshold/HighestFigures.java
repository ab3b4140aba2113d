package tapeout.threshold;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.Fact;
import tapeout.content.Quantity;
import tapeout.content.type.FactType;
import tapeout.content.type.MeasureType;
import tapeout.content.type.Unit;

/**
 * The highest of a table's figures, each multiplied by the number in its row's word. A figure of another column says what the
 * counted one is at most and, where its declaration says which part of it that is, at least. Where sources differ, any of them may be right.
 */
final class HighestFigures {

    private final MeasureType.Highest formula;
    private final Pattern format;
    private final Set<Unit> units = new LinkedHashSet<>();
    private final Map<String, List<Fact>> rows;
    private final List<Step.Multiplication> steps;

    HighestFigures(MeasureType.Highest formula, FactType type, List<Fact> figures) {
        this.formula = formula;
        this.format = Pattern.compile(
                formula.formats().stream().map(Pattern::quote).collect(Collectors.joining("|", "(", ")(\\d{1,3})")));
        Stream.ofNullable(type.unit()).forEach(units::add);
        if (type.table() != null) {
            units.addAll(type.table().units().values());
        }
        rows = rows(figures);
        steps = steps(figures);
    }

    List<Step.Multiplication> steps() {
        return steps;
    }

    Amount amount() {
        Span span = Span.maximum(rows.values().stream().map(this::row));
        List<String> gaps = new ArrayList<>();
        if (rows.isEmpty()) {
            gaps.add(formula.texts().none());
        } else if (span.low() == null && !steps.isEmpty()) {
            gaps.add(formula.texts().uncounted());
        }
        if (rows.values().stream()
                .flatMap(List::stream)
                .anyMatch(figure -> step(figure).isEmpty())) {
            gaps.add(formula.texts().unreadable());
        }
        return new Amount(span, gaps);
    }

    /** In one row: the figures that count, and as a bound on them what others may count besides. */
    private Span row(List<Fact> figures) {
        List<Step.Multiplication> own = steps(figures);
        if (own.isEmpty()) {
            return Span.UNKNOWN;
        }
        Span counted = spanOf(own.stream().filter(step -> counts(step.figure())));
        Span bound = spanOf(own.stream().filter(step -> !counts(step.figure())));
        if (bound.high() == null) {
            return counted;
        }
        return counted.low() == null && counted.high() == null
                ? new Span(least(own), bound.high())
                : counted.within(bound.high());
    }

    /** What figures of other columns say that the counted one is at least; null where one of them says nothing. */
    private @Nullable Bound least(List<Step.Multiplication> bounding) {
        return Span.anyOf(bounding.stream().map(this::least)).low();
    }

    private Span least(Step.Multiplication step) {
        BigDecimal part =
                bounding(step.figure()).map(MeasureType.Bounding::least).orElse(null);
        return part == null
                ? Span.UNKNOWN
                : Hedges.span(
                        step.product().multiply(part),
                        Hedges.bearing(step.figure().qualifier()),
                        step.figure().qualifier());
    }

    private static Span spanOf(Stream<Step.Multiplication> steps) {
        return Span.anyOf(steps.map(Step.Multiplication::span));
    }

    private boolean counts(Fact figure) {
        return formula.counted().isEmpty() || figure.isInColumn(formula.counted());
    }

    /** A figure that is only a fallback is worth a step where its row has no other. */
    private List<Step.Multiplication> steps(List<Fact> figures) {
        return figures.stream()
                .filter(figure -> !isFallback(figure)
                        || rows.getOrDefault(figure.cell().get(0), List.of()).stream()
                                .allMatch(this::isFallback))
                .flatMap(figure -> step(figure).stream())
                .toList();
    }

    private boolean isFallback(Fact figure) {
        return bounding(figure).filter(MeasureType.Bounding::fallback).isPresent();
    }

    private Optional<MeasureType.Bounding> bounding(Fact figure) {
        return figure.cell().size() < 2
                ? Optional.empty()
                : Optional.ofNullable(formula.bounds().get(figure.cell().get(1)));
    }

    /** The step of a figure; empty where its unit, its row's word or the figure itself cannot be multiplied. */
    private Optional<Step.Multiplication> step(Fact figure) {
        Matcher word = format.matcher(figure.cell().get(0));
        Optional<Quantity> quantity = figure.value().quantity();
        if (!word.matches() || quantity.isEmpty()) {
            return Optional.empty();
        }
        for (Unit unit : units) {
            Optional<BigDecimal> amount = quantity.get().in(unit);
            if (amount.isPresent()) {
                return Optional.of(step(figure, unit, amount.get(), word));
            }
        }
        return Optional.empty();
    }

    private Step.Multiplication step(Fact figure, Unit unit, BigDecimal amount, Matcher word) {
        int number = Integer.parseInt(word.group(2));
        Optional<MeasureType.Bounding> bounding = bounding(figure);
        String shorter = formula.shorter().get(word.group(1));
        if (bounding.isPresent()) {
            return new Step.Multiplication(
                    figure,
                    unit,
                    amount,
                    number,
                    Bearing.AT_MOST,
                    bounding.get().text());
        }
        return shorter != null
                ? new Step.Multiplication(figure, unit, amount, number, Bearing.AT_MOST, shorter)
                : new Step.Multiplication(figure, unit, amount, number, Hedges.bearing(figure.qualifier()), "");
    }

    private static Map<String, List<Fact>> rows(List<Fact> figures) {
        Map<String, List<Fact>> rows = new LinkedHashMap<>();
        Hedges.quantities(figures)
                .forEach(figure -> rows.computeIfAbsent(figure.cell().get(0), row -> new ArrayList<>())
                        .add(figure));
        return rows;
    }
}
