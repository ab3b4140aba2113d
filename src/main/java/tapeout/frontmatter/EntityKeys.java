package tapeout.frontmatter;

import static tapeout.frontmatter.CommonKeys.NAME;
import static tapeout.frontmatter.CommonKeys.STATEMENT;
import static tapeout.frontmatter.Field.optional;
import static tapeout.frontmatter.Field.required;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import tapeout.content.Entity;
import tapeout.content.EntityType;
import tapeout.content.Reference;
import tapeout.content.TrackerCells;
import tapeout.content.TrackerUpdate;

/** The keys of every entity. */
final class EntityKeys {

    private static final Field<String> ENTITY_NAME =
            required("name", NAME, "Ascend 910C", "Its usual name.").orElse("?");
    private static final Field<String> SUMMARY = required(
                    "summary", CommonKeys.ANY_LENGTH, "What it is, in one line.", "What it is, in one line.")
            .orElse("?");
    private static final Field<List<String>> ALSO_KNOWN_AS =
            optional("also_known_as", ListShape.listOf(NAME), "[Another name]", "Its other names.");
    private static final Field<LocalDate> VERIFIED =
            optional("verified", new DayShape(), "2026-11-24", "The day its facts were last checked.");

    private static final Field<LocalDate> UPDATE_DATE =
            required("date", new DayShape(), "2026-11-24", "When the tracker changed.");
    private static final Field<Reference> UPDATE_FIELD = required(
            "field", new PlacedShape(TextShape.word(120)), "memory.capacity", "The cell that changed, by its key.");
    private static final Field<String> FROM = required("from", STATEMENT, "\"96 GB\"", "What it said.");
    private static final Field<String> TO = required("to", STATEMENT, "\"128 GB\"", "What it says.");
    private static final Field<String> NOTE = optional("note", STATEMENT, "\"…\"", "Why it changed.");
    private static final Field<List<TrackerUpdate>> UPDATES = optional(
            "updates",
            ListShape.listOf(new StructShape<>(
                    Keys.of("update", UPDATE_DATE, UPDATE_FIELD, FROM, TO, SourceKeys.CITED_OR_NONE, NOTE),
                    EntityKeys::update)),
            "[{date: 2026-11-24, field: memory.capacity, from: \"96 GB\", to: \"128 GB\", source: maker}]",
            "Changes of what the tracker says, made by us.");

    private EntityKeys() {}

    /** Keys of a type of entity behind those of every entity. */
    static Keys entity(String type, Field<?>... own) {
        return Keys.of(type, ENTITY_NAME, SUMMARY)
                .and(own)
                .and(ALSO_KNOWN_AS, SourceKeys.SOURCES, VERIFIED, UPDATES, UpcomingKeys.UPCOMING);
    }

    /** Reports changes of cells that a type's rows do not have. */
    static void checkUpdates(EntityType type, Fields fields) {
        List<String> cells = TrackerCells.of(type);
        for (TrackerUpdate update : fields.list(UPDATES)) {
            Reference field = update.field();
            if (!cells.contains(field.id())) {
                fields.problems().unknownCell(field.at(), field.id(), type.word(), cells);
            }
        }
    }

    static Entity.Profile profile(EntityType type, Fields fields) {
        List<String> cells = TrackerCells.of(type);
        return new Entity.Profile(
                fields.get(ENTITY_NAME),
                fields.get(SUMMARY),
                fields.list(ALSO_KNOWN_AS),
                fields.list(SourceKeys.SOURCES),
                fields.find(VERIFIED),
                fields.list(UPDATES).stream()
                        .filter(update -> cells.contains(update.field().id()))
                        .sorted(Comparator.comparing(TrackerUpdate::date).reversed())
                        .toList(),
                fields.list(UpcomingKeys.UPCOMING));
    }

    private static TrackerUpdate update(Fields update) {
        return new TrackerUpdate(
                update.get(UPDATE_DATE),
                update.get(UPDATE_FIELD),
                update.get(FROM),
                update.get(TO),
                update.list(SourceKeys.CITED_OR_NONE),
                update.find(NOTE));
    }
}
