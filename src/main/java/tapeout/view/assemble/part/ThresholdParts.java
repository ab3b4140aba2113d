package tapeout.view.assemble.part;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tapeout.config.Identity;
import tapeout.content.Entity;
import tapeout.content.type.LifeCycle;
import tapeout.content.type.MeasureType;
import tapeout.content.type.Measuring;
import tapeout.content.value.PageId;
import tapeout.content.value.Reference;
import tapeout.library.Library;
import tapeout.threshold.Amount;
import tapeout.threshold.Figures;
import tapeout.threshold.LimitCheck;
import tapeout.threshold.ScopeCheck;
import tapeout.threshold.TestCheck;
import tapeout.threshold.Verdict;
import tapeout.view.body.SourceNumbers;
import tapeout.view.context.Links;
import tapeout.view.context.Wording;
import tapeout.view.fact.ThresholdsView;
import tapeout.view.part.Link;

/** Writes out an entity's arithmetic against the limits that apply on the day of the build. */
public final class ThresholdParts {

    private final Identity identity;
    private final Library library;
    private final Links links;
    private final Wording wording;
    private final FactText facts;
    private final SpanText spans;
    private final StandingParts standings;

    public ThresholdParts(
            Identity identity, Library library, Links links, Wording wording, FactText facts, StandingParts standings) {
        this.identity = identity;
        this.library = library;
        this.links = links;
        this.wording = wording;
        this.facts = facts;
        this.spans = new SpanText(wording.messages(), facts);
        this.standings = standings;
    }

    /** None where nothing is measured of such an entity, no limit applies and nothing can be worked out. */
    public ThresholdsView view(Entity entity, SourceNumbers sources) {
        Measuring measuring = entity.type().measuring();
        if (measuring == null || (measuring.unless() != null && entity.meets(measuring.unless()))) {
            return ThresholdsView.NONE;
        }
        LocalDate today = wording.today();
        Figures figures = new Figures(entity, today);
        List<LimitCheck> checks = LimitCheck.of(figures, library, today);
        Set<MeasureType> shown = measures(checks, figures);
        figures.measures().stream()
                .filter(measure -> isWorkedOut(measure, figures))
                .forEach(shown::add);
        if (shown.isEmpty()) {
            return ThresholdsView.NONE;
        }
        return new ThresholdsView(
                wording.dates().day(today),
                measuring.texts().caveat().replace("{0}", identity.title()),
                measuring.texts().method(),
                figures.measures().stream()
                        .filter(shown::contains)
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

    private static boolean isWorkedOut(MeasureType measure, Figures figures) {
        return measure.isDerived() && figures.amount(measure).span().isKnown();
    }

    private ThresholdsView.AmountView amount(MeasureType measure, Figures figures, SourceNumbers sources) {
        Amount amount = figures.amount(measure);
        StepViews steps = new StepViews(wording.messages(), facts, measure, figures, sources);
        return new ThresholdsView.AmountView(
                measure.label(),
                figures.steps(measure).stream()
                        .flatMap(step -> step.accept(steps).stream())
                        .toList(),
                measure.isSaid() ? facts.said(measure, figures.entity()) : spans.result(amount.span(), measure),
                amount.gaps());
    }

    private ThresholdsView.OwnerView owner(LimitCheck check) {
        Entity owner = check.owner().entity();
        LifeCycle cycle = Objects.requireNonNull(owner.type().lifeCycle());
        return new ThresholdsView.OwnerView(
                new Link(owner.title(), links.href(owner, PageId.PAGE.of("thresholds"))),
                standings.line(check.owner()),
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
                between ? List.of(wording.messages().text("threshold.gap.range")) : test.gaps());
    }
}
