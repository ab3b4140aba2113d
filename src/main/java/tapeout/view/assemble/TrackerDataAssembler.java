package tapeout.view.assemble;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tapeout.content.Entity;
import tapeout.content.FieldValue;
import tapeout.content.type.Choice;
import tapeout.content.type.EntityType;
import tapeout.content.type.FieldType;
import tapeout.content.type.TrackerType;
import tapeout.content.value.Reference;
import tapeout.content.value.SitePath;
import tapeout.view.assemble.part.DataTables;
import tapeout.view.assemble.part.FactText;
import tapeout.view.assemble.part.MeasureParts;
import tapeout.view.assemble.part.TrackerColumns;
import tapeout.view.assemble.part.TrackerValues;
import tapeout.view.context.SiteContext;
import tapeout.view.tracker.TrackerData;
import tapeout.view.tracker.TrackerRow;
import tapeout.view.tracker.TrackerSource;

/** Makes what trackers know of what the library holds. */
public final class TrackerDataAssembler {

    private final SiteContext site;
    private final TrackerValues values;
    private final MeasureParts measures;
    private final DataTables tables;

    public TrackerDataAssembler(SiteContext site) {
        this.site = site;
        FactText facts = new FactText(site.library(), site.wording());
        this.values = new TrackerValues(site.links(), site.wording(), facts);
        this.measures = new MeasureParts(site.links(), site.wording(), facts);
        this.tables = new DataTables(
                site.config().identity(), site.config().machines().dataLicence(), site.urls(), site.wording());
    }

    /**
     * The entities of a type, sorted by what its tracker groups them by; by state, in each the latest change first. Those of
     * a type without a tracker come by name.
     */
    public TrackerData data(EntityType type) {
        List<Entity> entities = sorted(type);
        TrackerColumns columns = new TrackerColumns(site.links(), site.wording(), type, values, measures, entities);
        return tables.table(
                name(type),
                summary(type),
                home(type),
                updated(type),
                type.lifeCycle() != null ? site.today().toString() : "",
                columns.columns(),
                entities.stream().map(entity -> row(entity, columns)).toList());
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
        TrackerType tracker = type.tracker();
        return tracker == null ? type.naming().many() : tracker.name();
    }

    String summary(EntityType type) {
        TrackerType tracker = type.tracker();
        return tracker == null ? type.naming().summary() : tracker.summary();
    }

    /** The page that shows them to people. */
    SitePath home(EntityType type) {
        return type.tracker() == null
                ? site.permalinks().of(type)
                : site.permalinks().ofTracker(type);
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
        TrackerType tracker = type.tracker();
        if (tracker == null) {
            return site.library().entities(type);
        }
        String group = tracker.group();
        FieldType field = type.fields().get(group);
        Comparator<Entity> order = field == null && type.lifeCycle() != null ? byStanding(type) : byField(group);
        return site.library().entities(type).stream().sorted(order).toList();
    }

    private Comparator<Entity> byField(String field) {
        return Comparator.comparing((Entity entity) -> label(entity, field), site.alphabet())
                .thenComparing(entity -> value(entity, field));
    }

    private String label(Entity entity, String field) {
        Reference reference = entity.reference(field);
        return reference != null
                ? site.links().entity(reference).label()
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
