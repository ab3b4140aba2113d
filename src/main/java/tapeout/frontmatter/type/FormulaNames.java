package tapeout.frontmatter.type;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tapeout.content.type.MeasureType;
import tapeout.content.type.Measuring;
import tapeout.content.type.Unit;
import tapeout.content.value.Reference;
import tapeout.frontmatter.yaml.YamlValue;
import tapeout.problem.SourceLocation;

/**
 * Checks that what the formula of a measure names is there, and of the right form.
 *
 * @param names those of its type
 * @param measure the measure
 * @param measuring all measures of the type
 * @param type the type's file, for the places of names
 */
record FormulaNames(TypeNames names, MeasureType measure, Measuring measuring, YamlValue.Mapping type)
        implements MeasureType.Visitor<Runnable> {

    @Override
    public Runnable of(MeasureType.OfFact fact) {
        return () -> {
            names.checkQuantity(fact.fact(), at("fact", "fact"));
            checkSame(fact.fact());
            fact.only().forEach(only -> check("only", only.fact(), names.facts(), at("fact", "only")));
        };
    }

    @Override
    public Runnable of(MeasureType.Highest highest) {
        return () -> {
            check("fact", highest.fact(), names.tables(), at("highest", "fact"));
            List<String> columns = names.columns(highest.fact());
            if (!columns.isEmpty()) {
                if (!highest.counted().isEmpty()) {
                    check("counted", highest.counted(), columns, at("highest", "counted"));
                }
                highest.bounds()
                        .keySet()
                        .forEach(word -> check("bounds", word, columns, at("highest", "bounds", word)));
            }
            highest.shorter()
                    .keySet()
                    .forEach(word -> check("at_most", word, highest.formats(), at("highest", "at_most", word)));
        };
    }

    @Override
    public Runnable of(MeasureType.Quotient quotient) {
        return () -> {
            names.checkQuantity(quotient.divisor(), at("quotient", "by"));
            checkDividend(quotient.dividend());
            checkFactor(
                    quotient.divisor(),
                    "Write one that compares with %s behind a stroke, such as x/%s, or % where both compare.");
        };
    }

    @Override
    public Runnable of(MeasureType.Product product) {
        return () -> product.facts().forEach(fact -> {
            names.checkQuantity(fact, at("product", "facts"));
            checkFactor(fact, "Write the units of the facts in their order, with × between, such as %s × h.");
        });
    }

    @Override
    public Runnable of(MeasureType.Sum sum) {
        return () -> sum.facts().forEach(fact -> {
            names.checkQuantity(fact, at("sum", "facts"));
            checkSame(fact);
        });
    }

    @Override
    public Runnable of(MeasureType.Said said) {
        return () -> check("of", said.of(), names.sayable(), at("words", "of"));
    }

    @Override
    public Runnable of(MeasureType.Unpublished unpublished) {
        return () -> {};
    }

    /** A fact has to be of the sort that the measure's unit is of. */
    private void checkSame(String fact) {
        checkUnit(fact, measure.known(), "Give it a unit that compares with %s, and each of its facts too.");
    }

    /** The measure's unit has to say in what a fact is multiplied or divided by. */
    private void checkFactor(String fact, String hint) {
        checkUnit(fact, measure.factors().get(fact), hint);
    }

    private void checkUnit(String fact, @Nullable Unit taken, String hint) {
        Unit own = names.unit(fact);
        if (own != null && (taken == null || !taken.comparesWith(own))) {
            SourceLocation at = type.at(MeasureKeys.MEASURES, MeasureKeys.OF, measure.word(), "unit");
            names.problems().unlikeUnits(at, measure.unit(), fact, hint.replace("%s", own.symbol()));
        }
    }

    /** It can be worked out of the measures that stand above it alone. */
    private void checkDividend(String dividend) {
        List<String> words =
                measuring.measures().stream().map(MeasureType::word).toList();
        SourceLocation at = at("quotient", "of");
        if (comesBack()) {
            names.problems().circularMeasure(at, measure.word());
        } else if (words.indexOf(dividend) > words.indexOf(measure.word())) {
            names.problems().laterMeasure(at, measure.word(), dividend);
        } else {
            check("of", dividend, words.subList(0, words.indexOf(measure.word())), at);
        }
    }

    private boolean comesBack() {
        Set<String> seen = new HashSet<>();
        Optional<MeasureType> next = dividend(measure);
        while (next.isPresent() && next.get() != measure && seen.add(next.get().word())) {
            next = dividend(next.get());
        }
        return next.filter(last -> last == measure).isPresent();
    }

    private Optional<MeasureType> dividend(MeasureType of) {
        return of.formula().quotient().flatMap(quotient -> measuring.measure(quotient.dividend()));
    }

    private SourceLocation at(String formula, String... keys) {
        List<String> path = new ArrayList<>(List.of(MeasureKeys.MEASURES, MeasureKeys.OF, measure.word(), formula));
        path.addAll(List.of(keys));
        return type.at(path.toArray(String[]::new));
    }

    private void check(String key, String name, Collection<String> known, SourceLocation at) {
        names.check(new Reference(name, at), key, known);
    }
}
