package tapeout.threshold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tapeout.content.Chip;
import tapeout.content.ComputeFact;
import tapeout.content.Fact;
import tapeout.content.FactKey;
import tapeout.content.Measure;
import tapeout.content.Quantity;
import tapeout.content.Sparsity;
import tapeout.content.Unit;

/**
 * What a chip's sourced facts give for what rules measure.
 *
 * <p>Total processing performance is the highest of its compute figures, each in trillions of operations per second times
 * the bits of an operand, sparsity not counted; performance density is that divided by the area of the dies. A figure that
 * may count sparsity, or that does, says what the dense one is at most. Where sources differ, any of them may be right.
 */
public final class ChipFigures {

    private final Chip chip;
    private final List<OperationStep> operations;

    public ChipFigures(Chip chip) {
        this.chip = chip;
        operations = steps(chip.compute());
    }

    /** The multiplications behind the total processing performance, in the order in which the figures are listed. */
    public List<OperationStep> operations() {
        return operations;
    }

    /** The facts behind the area of its dies. */
    public List<Fact> area() {
        return Facts.quantities(chip.facts().get(FactKey.DIE_AREA)).toList();
    }

    /** The facts behind a measure that is a fact of its own; none for one that is worked out. */
    public List<Fact> facts(Measure measure) {
        return switch (measure) {
            case MEMORY_BANDWIDTH ->
                Facts.quantities(chip.facts().get(FactKey.MEMORY_BANDWIDTH)).toList();
            case MEMORY_CAPACITY ->
                Facts.quantities(chip.facts().get(FactKey.MEMORY_CAPACITY)).toList();
            case TOTAL_PROCESSING_PERFORMANCE, PERFORMANCE_DENSITY, INTERCONNECT_BANDWIDTH -> List.of();
        };
    }

    /**
     * What the figures give for a measure, in operations, the unit of {@link Measure#unit} or, of what is worked out, the one of
     * its limits.
     */
    public Amount amount(Measure measure) {
        return switch (measure) {
            case TOTAL_PROCESSING_PERFORMANCE -> performance();
            case PERFORMANCE_DENSITY -> density();
            case MEMORY_BANDWIDTH -> bandwidth();
            case MEMORY_CAPACITY -> capacity();
            case INTERCONNECT_BANDWIDTH -> new Amount(Span.UNKNOWN, List.of(Gap.INTERCONNECT));
        };
    }

    private Amount performance() {
        Span span = Span.maximum(byPrecision(chip.compute()).values().stream().map(ChipFigures::performance));
        List<Gap> gaps = new ArrayList<>();
        Map<String, List<ComputeFact>> figures = byPrecision(chip.compute());
        if (figures.isEmpty()) {
            gaps.add(Gap.COMPUTE);
        } else if (span.low() == null && !operations.isEmpty()) {
            gaps.add(Gap.DENSE_COMPUTE);
        }
        if (figures.values().stream()
                .flatMap(List::stream)
                .anyMatch(figure -> OperationStep.of(figure).isEmpty())) {
            gaps.add(Gap.FORMAT);
        }
        return new Amount(span, gaps);
    }

    /** At one precision: the dense figures, and as a bound on them what may count sparsity. */
    private static Span performance(List<ComputeFact> figures) {
        List<OperationStep> steps = steps(figures);
        if (steps.isEmpty()) {
            return Span.UNKNOWN;
        }
        Span dense = spanOf(steps.stream().filter(step -> step.figure().sparsity() == Sparsity.DENSE));
        Span bound = spanOf(steps.stream().filter(step -> step.figure().sparsity() != Sparsity.DENSE));
        return bound.high() == null
                ? dense
                : dense.low() == null && dense.high() == null ? bound : dense.within(bound.high());
    }

    private static Span spanOf(Stream<OperationStep> steps) {
        return Span.anyOf(steps.map(OperationStep::span));
    }

    /** The performance density, were the area of its dies what one fact says. */
    public Span densityBy(Fact area) {
        return performance().span().dividedBy(Facts.span(List.of(area), Unit.SQUARE_MILLIMETRE));
    }

    private Amount density() {
        Amount performance = performance();
        List<Gap> gaps = new ArrayList<>(performance.gaps());
        if (area().isEmpty()) {
            gaps.add(Gap.DIE_AREA);
        }
        return new Amount(performance.span().dividedBy(span(FactKey.DIE_AREA, Unit.SQUARE_MILLIMETRE)), gaps);
    }

    private Amount bandwidth() {
        if (facts(Measure.MEMORY_BANDWIDTH).isEmpty()) {
            return new Amount(Span.UNKNOWN, List.of(Gap.MEMORY_BANDWIDTH));
        }
        return Facts.isDram(chip.facts().get(FactKey.MEMORY_TYPE))
                ? new Amount(span(FactKey.MEMORY_BANDWIDTH, Unit.GIGABYTE_PER_SECOND), List.of())
                : new Amount(Span.UNKNOWN, List.of(Gap.DRAM));
    }

    private Amount capacity() {
        return new Amount(
                span(FactKey.MEMORY_CAPACITY, Unit.GIGABYTE),
                facts(Measure.MEMORY_CAPACITY).isEmpty() ? List.of(Gap.MEMORY_CAPACITY) : List.of());
    }

    private Span span(FactKey key, Unit unit) {
        return Facts.span(chip.facts().get(key), unit);
    }

    /** Sparse figures are only worth a step where the same precision has no other. */
    private static List<OperationStep> steps(List<ComputeFact> figures) {
        Map<String, List<ComputeFact>> byPrecision = byPrecision(figures);
        return figures.stream()
                .filter(figure -> figure.sparsity() != Sparsity.SPARSE
                        || byPrecision.getOrDefault(figure.precision(), List.of()).stream()
                                .allMatch(other -> other.sparsity() == Sparsity.SPARSE))
                .flatMap(figure -> OperationStep.of(figure).stream())
                .toList();
    }

    private static Map<String, List<ComputeFact>> byPrecision(List<ComputeFact> figures) {
        Map<String, List<ComputeFact>> byPrecision = new LinkedHashMap<>();
        figures.stream()
                .filter(figure -> figure.fact().value() instanceof Quantity)
                .forEach(figure -> byPrecision
                        .computeIfAbsent(figure.precision(), precision -> new ArrayList<>())
                        .add(figure));
        return byPrecision;
    }
}
