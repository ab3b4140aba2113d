package tapeout.view.assemble;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tapeout.config.DataLicence;
import tapeout.config.Identity;
import tapeout.content.Entity;
import tapeout.content.FieldValue;
import tapeout.content.type.Choice;
import tapeout.content.type.EntityType;
import tapeout.content.type.FieldType;
import tapeout.content.value.Reference;
import tapeout.content.value.SitePath;
import tapeout.view.assemble.part.FactText;
import tapeout.view.assemble.part.TrackerColumns;
import tapeout.view.assemble.part.TrackerValues;
import tapeout.view.context.SiteContext;
import tapeout.view.part.Link;
import tapeout.view.tracker.TrackerData;
import tapeout.view.tracker.TrackerRow;
import tapeout.view.tracker.TrackerSource;

/** Makes what trackers know of what the library holds. */
public final class TrackerDataAssembler {

    private final SiteContext site;
    private final TrackerValues values;

    public TrackerDataAssembler(SiteContext site) {
        this.site = site;
        this.values = new TrackerValues(site, new FactText(site));
    }

    /**
     * The tracker of a type, sorted by what its declaration groups it by; by state, in each the latest change first.
     *
     * @throws NullPointerException if the type has no tracker
     */
    public TrackerData data(EntityType type) {
        List<Entity> entities = sorted(type);
        return data(type, entities, new TrackerColumns(site, type, values, entities));
    }

    /** The last day on which something of a type changed or was checked, or on which a state changed; empty if none. */
    public String updated(EntityType type) {
        return site.library().entities(type).stream()
                .flatMap(entity -> Stream.concat(site.library().daysOf(entity).stream(), turn(entity).stream()))
                .max(Comparator.naturalOrder())
                .map(LocalDate::toString)
                .orElse("");
    }

    String name(EntityType type) {
        return Objects.requireNonNull(type.tracker()).name();
    }

    String summary(EntityType type) {
        return Objects.requireNonNull(type.tracker()).summary();
    }

    private TrackerData data(EntityType type, List<Entity> entities, TrackerColumns columns) {
        Identity identity = site.config().identity();
        DataLicence licence = site.config().dataLicence();
        String home = site.urls().absolute(site.permalinks().ofTracker(type));
        String updated = updated(type);
        return new TrackerData(
                name(type),
                summary(type),
                home,
                identity.language().toLanguageTag(),
                new Link(identity.publisher(), site.urls().absolute(SitePath.ROOT)),
                licence == null
                        ? Link.NONE
                        : new Link(licence.name(), licence.address().toString()),
                citation(type, updated, home),
                updated,
                type.lifeCycle() != null ? site.today().toString() : "",
                columns.columns(),
                entities.stream().map(entity -> row(entity, columns)).toList());
    }

    private String citation(EntityType type, String updated, String home) {
        Identity identity = site.config().identity();
        String day = updated.isEmpty()
                ? ""
                : site.dates().day(LocalDate.parse(updated)).text();
        return updated.isEmpty()
                ? site.messages().text("tracker.citation", identity.publisher(), name(type), home)
                : site.messages().text("tracker.citation.dated", identity.publisher(), name(type), home, day);
    }

    private TrackerRow row(Entity entity, TrackerColumns columns) {
        List<TrackerSource> sources = TrackerValues.sources(entity.sources());
        return new TrackerRow(
                entity.id(),
                entity.title(),
                site.href(entity),
                site.absolute(entity),
                sources,
                columns.cells(entity, sources));
    }

    /** The library's order by name is total; a stable sort keeps it where the comparator sees no difference. */
    private List<Entity> sorted(EntityType type) {
        String group = Objects.requireNonNull(type.tracker()).group();
        FieldType field = type.fields().get(group);
        Comparator<Entity> order = field == null && type.lifeCycle() != null ? byStanding(type) : byField(group);
        return site.library().entities(type).stream().sorted(order).toList();
    }

    private Comparator<Entity> byField(String field) {
        return Comparator.comparing((Entity entity) -> label(entity, field), String.CASE_INSENSITIVE_ORDER)
                .thenComparing(entity -> value(entity, field));
    }

    private String label(Entity entity, String field) {
        Reference reference = entity.reference(field);
        return reference != null
                ? site.entity(reference).label()
                : entity.word(field).map(Choice::label).orElseGet(() -> value(entity, field));
    }

    private static String value(Entity entity, String field) {
        FieldValue value = entity.fields().get(field);
        return value == null ? "" : value.plain();
    }

    /** As they stand on the day of the build; those to which nothing has happened yet come last. */
    private Comparator<Entity> byStanding(EntityType type) {
        Map<String, Integer> places = new HashMap<>();
        site.library()
                .standings(type, site.today())
                .forEach(entry -> places.put(entry.entity().id(), places.size()));
        return Comparator.comparingInt(entity -> places.getOrDefault(entity.id(), places.size()));
    }

    private Optional<LocalDate> turn(Entity entity) {
        return entity.standing(site.today()).map(standing -> standing.since().last());
    }
}
