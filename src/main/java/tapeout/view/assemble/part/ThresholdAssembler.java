package tapeout.view.assemble.part;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tapeout.content.Entity;
import tapeout.content.Fact;
import tapeout.content.Qualifier;
import tapeout.content.Quantity;
import tapeout.content.type.Choice;
import tapeout.content.type.EntityType;
import tapeout.content.type.FactType;
import tapeout.content.type.LifeCycle;
import tapeout.content.type.MeasureType;
import tapeout.content.type.Measuring;
import tapeout.content.type.Table;
import tapeout.content.type.Unit;
import tapeout.content.value.PageId;
import tapeout.content.value.Reference;
import tapeout.threshold.Amount;
import tapeout.threshold.Bearing;
import tapeout.threshold.Figures;
import tapeout.threshold.LimitCheck;
import tapeout.threshold.ScopeCheck;
import tapeout.threshold.Step;
import tapeout.threshold.TestCheck;
import tapeout.threshold.Verdict;
import tapeout.view.ThresholdsView;
import tapeout.view.body.SourceNumbers;
import tapeout.view.context.SiteContext;
import tapeout.view.part.Link;

/** Writes out an entity's arithmetic against the limits that apply on the day of the build. */
public final class ThresholdAssembler {

    private final SiteContext site;
    private final FactText facts;
    private final SpanText spans;

    public ThresholdAssembler(SiteContext site, FactText facts) {
        this.site = site;
        this.facts = facts;
        this.spans = new SpanText(site, facts);
    }

    /** None where nothing is measured of such an entity, or no limit applies. */
    public ThresholdsView view(Entity entity, SourceNumbers sources) {
        Measuring measuring = entity.type().measuring();
        if (measuring == null || (measuring.unless() != null && entity.meets(measuring.unless()))) {
            return ThresholdsView.NONE;
        }
        LocalDate today = site.today();
        Figures figures = new Figures(entity, today);
        List<LimitCheck> checks = LimitCheck.of(figures, site.library(), today);
        if (checks.isEmpty()) {
            return ThresholdsView.NONE;
        }
        Set<MeasureType> needed = measures(checks, figures);
        return new ThresholdsView(
                site.dates().day(today),
                measuring
                        .texts()
                        .caveat()
                        .replace("{0}", site.config().identity().title()),
                measuring.texts().method(),
                figures.measures().stream()
                        .filter(needed::contains)
                        .map(measure -> amount(measure, figures, sources))
                        .toList(),
                checks.stream().map(this::owner).toList());
    }

    /** What the limits measure; a quotient needs the amount before it. */
    private static Set<MeasureType> measures(List<LimitCheck> checks, Figures figures) {
        Set<MeasureType> measures = new HashSet<>();
        for (LimitCheck check : checks) {
            for (ScopeCheck scope : check.scopes()) {
                for (TestCheck test : scope.tests()) {
                    measures.add(test.limit().measure());
                    Stream.ofNullable(figures.before(test.limit().measure())).forEach(measures::add);
                }
            }
        }
        return measures;
    }

    private ThresholdsView.AmountView amount(MeasureType measure, Figures figures, SourceNumbers sources) {
        Amount amount = figures.amount(measure);
        return new ThresholdsView.AmountView(
                measure.label(),
                figures.steps(measure).stream()
                        .flatMap(step -> step(step, measure, figures, sources).stream())
                        .toList(),
                measure.isSaid() ? facts.said(measure, figures.entity()) : spans.text(amount.span(), measure),
                amount.gaps());
    }

    private Optional<ThresholdsView.StepView> step(
            Step step, MeasureType measure, Figures figures, SourceNumbers sources) {
        if (step instanceof Step.Told told) {
            return Optional.of(view(facts.text(told.figure().value()), "", step, sources));
        } else if (step instanceof Step.Given given) {
            return Optional.of(view(quantity(given.figure(), given.unit()), "", step, sources));
        } else if (step instanceof Step.Multiplication multiplication) {
            return Optional.of(
                    multiplication(multiplication, (MeasureType.Highest) measure.formula(), figures.type(), sources));
        }
        Step.Division division = (Step.Division) step;
        MeasureType before = Objects.requireNonNull(figures.before(measure));
        String dividend = spans.text(division.dividend(), before);
        return dividend.isEmpty()
                ? Optional.empty()
                : Optional.of(view(
                        site.messages()
                                .text(
                                        "threshold.step.quotient",
                                        dividend,
                                        facts.quantity(
                                                (Quantity) division.figure().value()),
                                        spans.text(division.result(), measure)),
                        "",
                        step,
                        sources));
    }

    private ThresholdsView.StepView multiplication(
            Step.Multiplication step, MeasureType.Highest formula, EntityType type, SourceNumbers sources) {
        List<String> cell = step.figure().cell();
        String text = formula.texts()
                .step()
                .replace("{0}", cell.get(0))
                .replace("{1}", cell.size() < 2 ? "" : phrase(type, formula, step))
                .replace("{2}", quantity(step.figure(), step.unit()))
                .replace("{3}", String.valueOf(step.number()))
                .replace("{4}", facts.number(step.product()));
        String reading = !step.told().isEmpty()
                ? step.told()
                : step.bearing() == Bearing.COUNTS
                        ? ""
                        : site.messages()
                                .text("threshold.reading." + step.bearing().word());
        return view(text, reading, step, sources);
    }

    private static String phrase(EntityType type, MeasureType.Highest formula, Step.Multiplication step) {
        String word = step.figure().cell().get(1);
        return Optional.ofNullable(type.facts().get(formula.fact()))
                .map(FactType::table)
                .flatMap(Table::columns)
                .flatMap(dimension -> FactParts.choice(dimension, word))
                .map(Choice::phrase)
                .orElse(word);
    }

    private static ThresholdsView.StepView view(String text, String reading, Step step, SourceNumbers sources) {
        Qualifier qualifier = step.figure().qualifier();
        return new ThresholdsView.StepView(
                text,
                reading,
                qualifier == null ? "" : qualifier.word(),
                sources.links(step.figure().sources()));
    }

    /** As the source gives it and, where that is another one, in the unit of the arithmetic. */
    private String quantity(Fact fact, Unit unit) {
        Quantity quantity = (Quantity) fact.value();
        String given = facts.quantity(quantity);
        return quantity.unit().equals(unit.symbol())
                ? given
                : quantity.in(unit)
                        .map(amount -> site.messages()
                                .text("threshold.step.same", given, facts.quantity(Quantity.of(amount, unit))))
                        .orElse(given);
    }

    private ThresholdsView.OwnerView owner(LimitCheck check) {
        Entity owner = check.owner().entity();
        LifeCycle cycle = Objects.requireNonNull(owner.type().lifeCycle());
        return new ThresholdsView.OwnerView(
                new Link(owner.title(), site.href(owner, PageId.PAGE.of("thresholds"))),
                owner.text(cycle.citation()).stream().toList(),
                sources(check),
                check.scopes().stream().map(this::scope).toList());
    }

    private static List<Link> sources(LimitCheck check) {
        Set<String> cited = check.scopes().stream()
                .flatMap(scope -> scope.tests().stream())
                .flatMap(test -> test.limit().sources().stream())
                .map(Reference::id)
                .collect(Collectors.toSet());
        return check.owner().entity().sources().stream()
                .filter(source -> cited.contains(source.id()))
                .map(StandingParts::away)
                .toList();
    }

    private ThresholdsView.ScopeView scope(ScopeCheck scope) {
        return new ThresholdsView.ScopeView(
                scope.scope(),
                scope.verdict().word(),
                scope.hedged(),
                scope.means(),
                scope.tests().stream().map(this::test).toList());
    }

    private ThresholdsView.TestView test(TestCheck test) {
        boolean between = test.verdict() == Verdict.OPEN && test.gaps().isEmpty();
        return new ThresholdsView.TestView(
                test.limit().measure().label(),
                facts.ends(test.limit()),
                test.verdict().word(),
                between ? List.of(site.messages().text("threshold.gap.range")) : test.gaps());
    }
}
