package tapeout.view.assemble.part;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tapeout.content.Fact;
import tapeout.content.Qualifier;
import tapeout.content.Quantity;
import tapeout.content.type.Choice;
import tapeout.content.type.FactType;
import tapeout.content.type.MeasureType;
import tapeout.content.type.Table;
import tapeout.content.type.Unit;
import tapeout.threshold.Bearing;
import tapeout.threshold.Figures;
import tapeout.threshold.Step;
import tapeout.view.body.SourceNumbers;
import tapeout.view.fact.ThresholdsView;
import tapeout.view.words.Messages;

/** Writes out the steps to one amount; none where a step starts from what is not known. */
final class StepViews implements Step.Visitor<Optional<ThresholdsView.StepView>> {

    private final Messages messages;
    private final FactText facts;
    private final SpanText spans;
    private final MeasureType measure;
    private final Figures figures;
    private final SourceNumbers sources;

    /** @param measure what the steps lead to an amount of */
    StepViews(Messages messages, FactText facts, MeasureType measure, Figures figures, SourceNumbers sources) {
        this.messages = messages;
        this.facts = facts;
        this.spans = new SpanText(messages, facts);
        this.measure = measure;
        this.figures = figures;
        this.sources = sources;
    }

    @Override
    public Optional<ThresholdsView.StepView> of(Step.Told told) {
        return view(facts.text(told.figure().value()), "", told);
    }

    @Override
    public Optional<ThresholdsView.StepView> of(Step.Given given) {
        return view(quantity(given.figure(), given.unit()), "", given);
    }

    @Override
    public Optional<ThresholdsView.StepView> of(Step.Division division) {
        MeasureType before = Objects.requireNonNull(figures.before(measure));
        String dividend = spans.text(division.dividend(), before);
        String divisor = facts.quantity((Quantity) division.figure().value());
        String result = spans.text(division.result(), measure);
        return dividend.isEmpty()
                ? Optional.empty()
                : view(messages.text("threshold.step.quotient", dividend, divisor, result), "", division);
    }

    @Override
    public Optional<ThresholdsView.StepView> of(Step.Multiplication step) {
        MeasureType.Highest formula = (MeasureType.Highest) measure.formula();
        List<String> cell = step.figure().cell();
        String text = formula.texts()
                .step()
                .replace("{0}", cell.get(0))
                .replace("{1}", cell.size() < 2 ? "" : phrase(formula, cell.get(1)))
                .replace("{2}", quantity(step.figure(), step.unit()))
                .replace("{3}", String.valueOf(step.number()))
                .replace("{4}", facts.number(step.product()));
        String reading = !step.told().isEmpty()
                ? step.told()
                : step.bearing() == Bearing.COUNTS
                        ? ""
                        : messages.text("threshold.reading." + step.bearing().word());
        return view(text, reading, step);
    }

    private String phrase(MeasureType.Highest formula, String word) {
        return Optional.ofNullable(figures.type().facts().get(formula.fact()))
                .map(FactType::table)
                .flatMap(Table::columns)
                .flatMap(dimension -> FactParts.choice(dimension, word))
                .map(Choice::phrase)
                .orElse(word);
    }

    private Optional<ThresholdsView.StepView> view(String text, String reading, Step step) {
        Qualifier qualifier = step.figure().qualifier();
        return Optional.of(new ThresholdsView.StepView(
                text,
                reading,
                qualifier == null ? "" : qualifier.word(),
                sources.links(step.figure().sources())));
    }

    /** As the source gives it and, where that is another one, in the unit of the arithmetic. */
    private String quantity(Fact fact, Unit unit) {
        Quantity quantity = (Quantity) fact.value();
        String given = facts.quantity(quantity);
        return quantity.unit().equals(unit.symbol())
                ? given
                : quantity.in(unit)
                        .map(amount ->
                                messages.text("threshold.step.same", given, facts.quantity(Quantity.of(amount, unit))))
                        .orElse(given);
    }
}
