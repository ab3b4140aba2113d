package tapeout.frontmatter;

import static tapeout.frontmatter.CommonKeys.DOCUMENTS;
import static tapeout.frontmatter.CommonKeys.NAME;
import static tapeout.frontmatter.CommonKeys.STATEMENT;
import static tapeout.frontmatter.shape.Field.optional;
import static tapeout.frontmatter.shape.Field.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.content.Body;
import tapeout.content.Entity;
import tapeout.content.Fact;
import tapeout.content.FactSheet;
import tapeout.content.FieldValue;
import tapeout.content.Header;
import tapeout.content.statement.TrackerUpdate;
import tapeout.content.type.Ability;
import tapeout.content.type.Condition;
import tapeout.content.type.EntityType;
import tapeout.content.type.EntityTypes;
import tapeout.content.type.FactType;
import tapeout.content.value.Reference;
import tapeout.frontmatter.shape.DayShape;
import tapeout.frontmatter.shape.Field;
import tapeout.frontmatter.shape.Fields;
import tapeout.frontmatter.shape.Keys;
import tapeout.frontmatter.shape.ListShape;
import tapeout.frontmatter.shape.PlacedShape;
import tapeout.frontmatter.shape.StructShape;
import tapeout.frontmatter.shape.TextShape;

/** The front matter of entities: the keys that all have, and those that their type declares. */
final class EntityKeys {

    private static final Field<String> ENTITY_NAME =
            required("name", NAME, "A name", "Its usual name.").orElse("?");
    private static final Field<String> SUMMARY = required(
                    "summary", CommonKeys.ANY_LENGTH, "What it is, in one line.", "What it is, in one line.")
            .orElse("?");
    private static final Field<List<String>> ALSO_KNOWN_AS =
            optional("also_known_as", ListShape.listOf(NAME), "[Another name]", "Its other names.");
    private static final Field<LocalDate> VERIFIED =
            optional("verified", new DayShape(), "2026-11-24", "The day its facts were last checked.");

    private static final Field<LocalDate> UPDATE_DATE =
            required("date", new DayShape(), "2026-11-24", "When the tracker changed.");
    private static final Field<Reference> UPDATE_FIELD =
            required("field", new PlacedShape(TextShape.word(120)), "a-fact", "The cell that changed, by its key.");
    private static final Field<String> FROM = required("from", STATEMENT, "\"96 GB\"", "What it said.");
    private static final Field<String> TO = required("to", STATEMENT, "\"128 GB\"", "What it says.");
    private static final Field<String> NOTE = optional("note", STATEMENT, "\"…\"", "Why it changed.");
    private static final Field<List<TrackerUpdate>> UPDATES = optional(
            "updates",
            ListShape.listOf(new StructShape<>(
                    Keys.of("update", UPDATE_DATE, UPDATE_FIELD, FROM, TO, SourceKeys.CITED_OR_NONE, NOTE),
                    EntityKeys::update)),
            "[{date: 2026-11-24, field: a-fact, from: \"96 GB\", to: \"128 GB\", source: a-source}]",
            "Changes of what the tracker says, made by us.");

    private static final Field<List<Reference>> COMPARE =
            optional("compare", DOCUMENTS, "[an-id]", "What it is compared with on pages of their own.");

    private final EntityType type;
    private final DeclaredKeys declared;
    private final FactSheetKeys facts;
    private final @Nullable ActionKeys actions;
    private final @Nullable LimitKeys limits;

    private EntityKeys(EntityType type, EntityTypes types) {
        this.type = type;
        declared = DeclaredKeys.of(type, types);
        facts = new FactSheetKeys(type, types.units());
        actions = type.lifeCycle() == null ? null : new ActionKeys(type, type.lifeCycle());
        limits = type.can(Ability.LIMITS) && !types.measures().isEmpty() ? new LimitKeys(types) : null;
    }

    /** The front matter of a declared type of entity. */
    static DocumentType of(EntityType type, EntityTypes types) {
        EntityKeys keys = new EntityKeys(type, types);
        return new DocumentType(
                type.word(),
                type.folder(),
                keys.all(),
                keys::check,
                (fields, place, header, body) -> keys.entity(fields, header, body));
    }

    private Keys all() {
        List<Field<?>> own = new ArrayList<>(List.of(declared.fields()));
        if (actions != null) {
            own.add(actions.field());
        }
        if (limits != null) {
            own.addAll(List.of(limits.fields()));
        }
        if (type.can(Ability.COMPARE)) {
            own.add(COMPARE);
        }
        Keys keys = Keys.of(type.word(), ENTITY_NAME, SUMMARY)
                .and(own.toArray(Field<?>[]::new))
                .and(ALSO_KNOWN_AS, SourceKeys.SOURCES, VERIFIED, UPDATES, UpcomingKeys.UPCOMING)
                .and(facts.fields());
        return type.cells().contains(CommonKeys.STATUS.name())
                ? CommonKeys.documentWithOwnStatus(keys)
                : CommonKeys.document(keys);
    }

    private void check(Fields fields) {
        checkUpdates(fields);
        checkConditions(fields);
        if (limits != null) {
            limits.check(fields);
        }
        if (actions != null) {
            actions.check(fields);
        }
    }

    /** Reports facts that other entities of the type have: no page would show them here. */
    private void checkConditions(Fields fields) {
        FactSheet written = facts.sheet(fields);
        for (FactType fact : type.facts().values()) {
            Condition when = fact.demand().when();
            List<Fact> given = written.get(fact.path());
            if (when != null && !given.isEmpty() && !declared.isUnread(fields, when.field())) {
                FieldValue said = declared.values(fields).get(when.field());
                List<String> words = said == null ? List.of() : said.each();
                if (words.stream().noneMatch(when.words()::contains)) {
                    fields.problems()
                            .ofEntities()
                            .factOfOthers(given.get(0).at(), fact.path(), when.field(), when.words(), words);
                }
            }
        }
    }

    /** Reports changes of cells that a type's rows do not have. */
    private void checkUpdates(Fields fields) {
        List<String> cells = type.cells();
        for (TrackerUpdate update : fields.list(UPDATES)) {
            Reference field = update.field();
            if (!cells.contains(field.id())) {
                fields.problems().ofEntities().unknownCell(field.at(), field.id(), type.word(), cells);
            }
        }
    }

    private Entity entity(Fields fields, Header header, Body body) {
        return new Entity(
                header,
                body,
                type,
                profile(fields),
                declared.values(fields),
                facts.sheet(fields),
                actions == null ? List.of() : fields.get(actions.field()),
                limits == null ? List.of() : limits.limits(fields));
    }

    private Entity.Profile profile(Fields fields) {
        List<String> cells = type.cells();
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
                fields.list(UpcomingKeys.UPCOMING),
                fields.list(COMPARE));
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
