package tapeout.view;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tapeout.content.Chip;
import tapeout.content.ChipKind;
import tapeout.content.ComputeFact;
import tapeout.content.Fact;
import tapeout.content.Measure;
import tapeout.content.PageId;
import tapeout.content.Qualifier;
import tapeout.content.Quantity;
import tapeout.content.Reference;
import tapeout.content.Rule;
import tapeout.content.Unit;
import tapeout.threshold.Amount;
import tapeout.threshold.Bound;
import tapeout.threshold.ChipFigures;
import tapeout.threshold.Gap;
import tapeout.threshold.OperationStep;
import tapeout.threshold.Reading;
import tapeout.threshold.RuleCheck;
import tapeout.threshold.ScopeCheck;
import tapeout.threshold.Span;
import tapeout.threshold.TestCheck;

/** Writes out a chip's arithmetic against the limits that apply on the day of the build. */
final class ThresholdAssembler {

    private final SiteContext site;
    private final FactText facts;

    ThresholdAssembler(SiteContext site, FactText facts) {
        this.site = site;
        this.facts = facts;
    }

    /** A chip alone: the limits are drawn for chips, and a system's figures are those of many. */
    ThresholdsView view(Chip chip, SourceNumbers sources) {
        LocalDate today = site.today();
        ChipFigures figures = new ChipFigures(chip);
        List<RuleCheck> checks = chip.kind() == ChipKind.SYSTEM
                ? List.of()
                : RuleCheck.of(figures, site.library().standings(today), today);
        if (checks.isEmpty()) {
            return ThresholdsView.NONE;
        }
        return new ThresholdsView(
                site.dates().day(today),
                measures(checks).stream()
                        .map(measure -> amount(measure, figures, sources))
                        .toList(),
                checks.stream().map(this::rule).toList());
    }

    /** What the limits measure; a density needs the performance before it. */
    private static Set<Measure> measures(List<RuleCheck> checks) {
        Set<Measure> measures = EnumSet.noneOf(Measure.class);
        checks.forEach(check -> check.scopes()
                .forEach(scope ->
                        scope.tests().forEach(test -> measures.add(test.limit().measure()))));
        if (measures.contains(Measure.PERFORMANCE_DENSITY)) {
            measures.add(Measure.TOTAL_PROCESSING_PERFORMANCE);
        }
        return measures;
    }

    private ThresholdsView.AmountView amount(Measure measure, ChipFigures figures, SourceNumbers sources) {
        Amount amount = figures.amount(measure);
        return new ThresholdsView.AmountView(
                measure.word(), steps(measure, figures, sources), result(amount.span(), measure), words(amount.gaps()));
    }

    private List<ThresholdsView.StepView> steps(Measure measure, ChipFigures figures, SourceNumbers sources) {
        return switch (measure) {
            case TOTAL_PROCESSING_PERFORMANCE ->
                figures.operations().stream().map(step -> step(step, sources)).toList();
            case PERFORMANCE_DENSITY -> density(figures, sources);
            case MEMORY_BANDWIDTH, MEMORY_CAPACITY, INTERCONNECT_BANDWIDTH ->
                figures.facts(measure).stream()
                        .map(fact -> step(
                                quantity((Quantity) fact.value(), Objects.requireNonNull(measure.unit())),
                                "",
                                fact,
                                sources))
                        .toList();
        };
    }

    private ThresholdsView.StepView step(OperationStep step, SourceNumbers sources) {
        ComputeFact figure = step.figure();
        String text = site.messages()
                .text(
                        "threshold.step.operations",
                        figure.precision(),
                        site.messages()
                                .text("threshold.sparsity."
                                        + figure.sparsity().word().replace(' ', '-')),
                        quantity((Quantity) figure.fact().value(), step.unit()),
                        String.valueOf(step.bits()),
                        facts.number(step.product()));
        String reading = step.reading() == Reading.COUNTS ? "" : step.reading().word();
        return step(text, reading, figure.fact(), sources);
    }

    private List<ThresholdsView.StepView> density(ChipFigures figures, SourceNumbers sources) {
        String performance = result(
                figures.amount(Measure.TOTAL_PROCESSING_PERFORMANCE).span(), Measure.TOTAL_PROCESSING_PERFORMANCE);
        return performance.isEmpty()
                ? List.of()
                : figures.area().stream()
                        .map(area -> step(
                                site.messages()
                                        .text(
                                                "threshold.step.density",
                                                performance,
                                                facts.quantity((Quantity) area.value()),
                                                result(figures.densityBy(area), Measure.PERFORMANCE_DENSITY)),
                                "",
                                area,
                                sources))
                        .toList();
    }

    private static ThresholdsView.StepView step(String text, String reading, Fact fact, SourceNumbers sources) {
        Qualifier qualifier = fact.qualifier();
        return new ThresholdsView.StepView(
                text, reading, qualifier == null ? "" : qualifier.word(), sources.links(fact.sources()));
    }

    /** As the source gives it and, where that is another one, in the unit of the arithmetic. */
    private String quantity(Quantity quantity, Unit unit) {
        String given = facts.quantity(quantity);
        return quantity.unit().equals(unit.symbol())
                ? given
                : quantity.in(unit)
                        .map(amount -> site.messages()
                                .text(
                                        "threshold.step.same",
                                        given,
                                        facts.quantity(new Quantity(amount, unit.symbol()))))
                        .orElse(given);
    }

    /** An amount or the bounds between which it lies, with its unit where it has one; empty where nothing is known. */
    private String result(Span span, Measure measure) {
        Bound low = span.low();
        Bound high = span.high();
        if (low == null && high == null) {
            return "";
        }
        if (low == null) {
            return site.messages().text("threshold.at-most", shown(Objects.requireNonNull(high), measure));
        }
        if (high == null) {
            return site.messages().text("threshold.at-least", shown(low, measure));
        }
        return span.isExact()
                ? shown(low, measure)
                : site.messages().text("threshold.between", shown(low, measure), shown(high, measure));
    }

    private String shown(Bound bound, Measure measure) {
        Unit unit = measure.unit();
        String number =
                unit == null ? facts.number(bound.shown()) : facts.quantity(new Quantity(bound.shown(), unit.symbol()));
        return bound.isExact() && !bound.hedged() ? number : site.messages().text("threshold.about", number);
    }

    private ThresholdsView.RuleView rule(RuleCheck check) {
        Rule rule = check.rule().rule();
        return new ThresholdsView.RuleView(
                new Link(rule.title(), site.href(rule, PageId.PAGE.of("thresholds"))),
                Stream.ofNullable(rule.citation()).toList(),
                sources(check),
                check.scopes().stream().map(this::scope).toList());
    }

    private static List<Link> sources(RuleCheck check) {
        Set<String> cited = check.scopes().stream()
                .flatMap(scope -> scope.tests().stream())
                .flatMap(test -> test.limit().sources().stream())
                .map(Reference::id)
                .collect(Collectors.toSet());
        return check.rule().rule().sources().stream()
                .filter(source -> cited.contains(source.id()))
                .map(EntityParts::away)
                .toList();
    }

    private ThresholdsView.ScopeView scope(ScopeCheck scope) {
        return new ThresholdsView.ScopeView(
                scope.scope(),
                scope.verdict().word(),
                scope.hedged(),
                scope.tests().stream().map(this::test).toList());
    }

    private ThresholdsView.TestView test(TestCheck test) {
        return new ThresholdsView.TestView(
                test.limit().measure().word(),
                test.limit().comparison().word(),
                facts.quantity(test.limit().limit()),
                test.verdict().word(),
                words(test.gaps()));
    }

    private static List<String> words(List<Gap> gaps) {
        return gaps.stream().map(Gap::word).toList();
    }
}
