package tapeout.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tapeout.config.DataLicence;
import tapeout.config.Identity;
import tapeout.content.Chip;
import tapeout.content.Entity;
import tapeout.content.EntityType;
import tapeout.content.Model;
import tapeout.content.Reference;
import tapeout.content.Rule;
import tapeout.content.SitePath;
import tapeout.content.Standing;

/** Makes what trackers know of what the library holds. */
public final class TrackerDataAssembler {

    private final SiteContext site;
    private final TrackerValues values;

    public TrackerDataAssembler(SiteContext site) {
        this.site = site;
        this.values = new TrackerValues(site, new FactText(site));
    }

    /**
     * The tracker of a type: chips and models by maker, then by name; rules in force first, in each state the latest
     * change first.
     *
     * @throws IllegalArgumentException if the type has no tracker
     */
    public TrackerData data(EntityType type) {
        switch (type) {
            case CHIP -> {
                List<Chip> chips = sorted(Chip.class, type, byMaker(Chip::vendor));
                return data(type, chips, new ChipTracker(site, values).columns(chips));
            }
            case MODEL -> {
                List<Model> models = sorted(Model.class, type, byMaker(Model::vendor));
                return data(type, models, new ModelTracker(site, values).columns());
            }
            case RULE -> {
                List<Rule> rules = sorted(Rule.class, type, byStanding());
                return data(type, rules, new RuleTracker(site, values).columns());
            }
            case ORGANIZATION -> {}
        }
        throw new IllegalArgumentException("there is no tracker of each " + type.word());
    }

    /** The last day on which something of a type changed or was checked, or on which a rule's state changed; empty if none. */
    String updated(EntityType type) {
        return site.library().entities(type).stream()
                .flatMap(entity -> Stream.concat(site.library().daysOf(entity), turn(entity).stream()))
                .max(Comparator.naturalOrder())
                .map(LocalDate::toString)
                .orElse("");
    }

    String name(EntityType type) {
        return site.messages().text("tracker." + type.word());
    }

    String summary(EntityType type) {
        return site.messages().text("tracker." + type.word() + ".summary");
    }

    private <E extends Entity> TrackerData data(EntityType type, List<E> entities, TrackerColumns<E> columns) {
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
                type == EntityType.RULE ? site.today().toString() : "",
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

    private <E extends Entity> TrackerRow row(E entity, TrackerColumns<E> columns) {
        List<TrackerSource> sources = TrackerValues.sources(entity);
        return new TrackerRow(
                entity.id(),
                entity.title(),
                site.href(entity),
                site.absolute(entity),
                sources,
                columns.cells(entity, sources));
    }

    /** The library's order by name is total; a stable sort keeps it where the comparator sees no difference. */
    private <E extends Entity> List<E> sorted(Class<E> type, EntityType word, Comparator<E> order) {
        return site.library().entities(word).stream()
                .map(type::cast)
                .sorted(order)
                .toList();
    }

    private <E extends Entity> Comparator<E> byMaker(Function<E, Reference> vendor) {
        return Comparator.comparing(
                        (E entity) -> values.entity(vendor.apply(entity)).get(0).label(), String.CASE_INSENSITIVE_ORDER)
                .thenComparing(entity -> vendor.apply(entity).id());
    }

    /** As the rules stand on the day of the build; those to which nothing has happened yet come last. */
    private Comparator<Rule> byStanding() {
        List<String> ids = site.library().standings(site.today()).stream()
                .map(entry -> entry.rule().id())
                .toList();
        return Comparator.comparingInt(rule -> ids.contains(rule.id()) ? ids.indexOf(rule.id()) : ids.size());
    }

    private Optional<LocalDate> turn(Entity entity) {
        return entity instanceof Rule rule
                ? Standing.on(site.today(), rule.actions())
                        .map(standing -> standing.since().last())
                : Optional.empty();
    }
}
