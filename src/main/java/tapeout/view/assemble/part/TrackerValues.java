package tapeout.view.assemble.part;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.Fact;
import tapeout.content.FactValue;
import tapeout.content.FieldValue;
import tapeout.content.Source;
import tapeout.content.type.FieldType;
import tapeout.content.type.Unit;
import tapeout.content.value.Reference;
import tapeout.content.value.When;
import tapeout.view.context.Links;
import tapeout.view.context.Wording;
import tapeout.view.part.Link;
import tapeout.view.tracker.TrackerSource;
import tapeout.view.tracker.TrackerValue;

/** Makes the values of trackers' cells. */
public final class TrackerValues {

    private final Links links;
    private final Wording wording;
    private final FactText facts;

    public TrackerValues(Links links, Wording wording, FactText facts) {
        this.links = links;
        this.wording = wording;
        this.facts = facts;
    }

    public List<TrackerValue> text(@Nullable String text) {
        return text == null ? List.of() : List.of(TrackerValue.plain(text, Link.text(text)));
    }

    public List<TrackerValue> texts(List<String> texts) {
        return texts.stream().flatMap(text -> text(text).stream()).toList();
    }

    public List<TrackerValue> day(@Nullable LocalDate day) {
        return day == null ? List.of() : when(When.day(day));
    }

    public List<TrackerValue> when(@Nullable When when) {
        return when == null
                ? List.of()
                : List.of(new TrackerValue(
                        new TrackerValue.Given(
                                when.toString(), "", "", when.first().toString()),
                        Link.text(wording.dates().brief(when).text()),
                        true,
                        List.of(),
                        TrackerValue.Life.NONE,
                        ""));
    }

    /** What an entity says under a field; none where it says nothing. */
    public List<TrackerValue> declared(FieldType field, @Nullable FieldValue value) {
        if (value == null) {
            return List.of();
        } else if (!value.references().isEmpty()) {
            return entities(value.references());
        } else if (value.date() != null) {
            return when(value.date());
        }
        List<TrackerValue> each = new ArrayList<>();
        for (int i = 0; i < value.each().size(); i++) {
            String label = value.labels().get(i);
            boolean country = field.form() == FieldType.Form.COUNTRY;
            each.add(TrackerValue.plain(
                    value.each().get(i), Link.text(country ? wording.messages().text("country." + label) : label)));
        }
        return each;
    }

    /** An entity, or its id alone where it is a problem elsewhere. */
    public List<TrackerValue> entity(@Nullable Reference reference) {
        return reference == null ? List.of() : List.of(TrackerValue.plain(reference.id(), links.entity(reference)));
    }

    List<TrackerValue> entities(List<Reference> references) {
        return references.stream()
                .flatMap(reference -> entity(reference).stream())
                .toList();
    }

    /**
     * A value for each word of several, else one.
     *
     * @param href the page of what the value names; empty where none
     */
    Stream<TrackerValue> fact(Fact fact, @Nullable Unit unit, String href, List<TrackerSource> sources) {
        return fact.value().parts().stream()
                .map(value -> new TrackerValue(
                        new TrackerValue.Given(
                                value.isDisclosed() ? value.bare() : TrackerValue.NOT_DISCLOSED,
                                value.unit(),
                                fact.qualifier() == null ? "" : fact.qualifier().word(),
                                normalised(value, unit)),
                        new Link(facts.brief(value), href),
                        value.isDisclosed(),
                        mentioned(fact.sources(), sources),
                        life(fact.life()),
                        fact.note() == null ? "" : fact.note()));
    }

    private static TrackerValue.Life life(Fact.Life life) {
        return new TrackerValue.Life(text(life.asOf()), text(life.until()), text(life.verified()));
    }

    private static String text(@Nullable Object date) {
        return date == null ? "" : date.toString();
    }

    private static String normalised(FactValue value, @Nullable Unit unit) {
        Optional<String> amount = unit == null
                ? Optional.empty()
                : value.lowest().flatMap(given -> given.in(unit)).map(Object::toString);
        return amount.or(() -> value.date().map(date -> date.first().toString()))
                .orElse("");
    }

    /** The sources that are mentioned; what is not listed is a problem elsewhere. */
    List<TrackerSource> mentioned(List<Reference> references, List<TrackerSource> sources) {
        return references.stream()
                .flatMap(reference ->
                        sources.stream().filter(source -> source.id().equals(reference.id())))
                .toList();
    }

    /** Sources as files give them, numbered in their order. */
    public static List<TrackerSource> sources(List<Source> listed) {
        List<TrackerSource> sources = new ArrayList<>();
        for (Source source : listed) {
            URI url = source.url();
            sources.add(new TrackerSource(
                    sources.size() + 1,
                    source.id(),
                    source.work().publisher(),
                    source.work().title(),
                    url == null ? "" : url.toString(),
                    source.kind().word(),
                    new TrackerSource.Dates(
                            text(source.dates().published()),
                            source.dates().accessed().toString(),
                            text(source.dates().copy()))));
        }
        return sources;
    }
}
