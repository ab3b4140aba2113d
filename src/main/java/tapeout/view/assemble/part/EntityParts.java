package tapeout.view.assemble.part;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.Entity;
import tapeout.content.FactSheet;
import tapeout.content.statement.TrackerUpdate;
import tapeout.content.type.Choice;
import tapeout.content.type.EntityType;
import tapeout.content.type.FactType;
import tapeout.content.value.Reference;
import tapeout.library.EntityUpdate;
import tapeout.library.Library;
import tapeout.page.Anchors;
import tapeout.view.body.SourceLinks;
import tapeout.view.body.SourceNumbers;
import tapeout.view.context.Links;
import tapeout.view.context.Wording;
import tapeout.view.fact.EntityCard;
import tapeout.view.fact.FactRow;
import tapeout.view.part.EntityGroup;
import tapeout.view.part.EntityLine;
import tapeout.view.part.Link;
import tapeout.view.part.StandingLine;
import tapeout.view.part.StatusText;
import tapeout.view.part.TrackerChange;
import tapeout.view.words.DateText;

/** Entities as lists, cards and tables show them. */
public final class EntityParts {

    private final Library library;
    private final Links links;
    private final Wording wording;
    private final FactText facts;
    private final StandingParts standings;
    private final CellWords words;

    public EntityParts(Library library, Links links, Wording wording, FactText facts, StandingParts standings) {
        this.library = library;
        this.links = links;
        this.wording = wording;
        this.facts = facts;
        this.standings = standings;
        this.words = new CellWords(library, wording);
    }

    /** An entity as a list shows it. */
    public EntityLine line(Entity entity) {
        EntityType type = entity.type();
        StandingLine standing = standings.line(entity, wording.today());
        boolean lives = type.lifeCycle() != null;
        return new EntityLine(
                type.word(),
                entity.title(),
                links.href(entity),
                entity.profile().summary(),
                kind(entity),
                lives ? standing.state() : status(entity),
                lives ? standing.origin().issuer() : link(entity.by()),
                lives ? standing.since() : date(entity));
    }

    /** What sort of thing it is: its kind within the type, or else what one of the type is called. */
    public static String kind(Entity entity) {
        return entity.kind().map(Choice::label).orElse(entity.type().naming().one());
    }

    private StatusText status(Entity entity) {
        return entity.status(wording.today())
                .map(choice -> StatusText.plain(choice.word(), choice.label()))
                .orElse(StatusText.NONE);
    }

    /** The facts of a type that are single values, in order. */
    public static Stream<FactType> single(EntityType type) {
        return type.facts().values().stream().filter(FactType::isSingle);
    }

    /** An entity with its first known facts; its status stands in its line. */
    public EntityCard card(Entity entity) {
        SourceNumbers elsewhere = SourceNumbers.NONE;
        FactSheet present = entity.facts().on(wording.today());
        return new EntityCard(
                line(entity),
                single(entity.type())
                        .filter(fact ->
                                !fact.path().equals(entity.type().shown().status()))
                        .filter(fact -> !present.get(fact.path()).isEmpty())
                        .limit(4)
                        .map(fact ->
                                new FactRow(fact.texts().label(), facts.cells(present.get(fact.path()), elsewhere)))
                        .toList());
    }

    /** @param elsewhere whether it is shown away from the entity's own page */
    public TrackerChange change(EntityUpdate change, SourceLinks sources, boolean elsewhere) {
        TrackerUpdate update = change.update();
        String anchor = Anchors.change(change);
        return new TrackerChange(
                anchor,
                wording.dates().day(update.date()),
                elsewhere ? new Link(change.entity().title(), links.href(change.entity(), anchor)) : Link.NONE,
                words.label(change),
                words.from(change),
                words.to(change),
                sources.links(update.sources()),
                update.note() == null ? "" : update.note());
    }

    /** What a reference names: a link to the entity, or its id where it is a problem elsewhere. */
    public Link link(@Nullable Reference reference) {
        return reference == null ? Link.NONE : links.entity(reference);
    }

    /** The tracker of a type; none where it has none. */
    public Link tracker(@Nullable EntityType type) {
        return type != null && type.tracker() != null && !library.entities(type).isEmpty()
                ? new Link(type.tracker().name(), links.href(links.permalinks().ofTracker(type)))
                : Link.NONE;
    }

    /** Entities by what their type groups them by; in one group where it does not say. */
    public List<EntityGroup> groups(EntityType type, Collection<Entity> entities) {
        Map<Link, List<EntityLine>> grouped = new LinkedHashMap<>();
        for (Entity entity : entities) {
            grouped.computeIfAbsent(group(type, entity), heading -> new ArrayList<>())
                    .add(line(entity));
        }
        List<EntityGroup> groups = new ArrayList<>();
        grouped.forEach((heading, lines) -> groups.add(new EntityGroup(heading, false, lines)));
        groups.sort(Comparator.comparing(group -> group.heading().label(), wording.alphabet()));
        return groups;
    }

    private Link group(EntityType type, Entity entity) {
        String field = type.shown().group();
        Reference reference = entity.reference(field);
        return reference != null
                ? links.entity(reference)
                : Link.text(entity.word(field)
                        .map(Choice::label)
                        .orElse(type.naming().many()));
    }

    private DateText date(Entity entity) {
        return entity.type().shown().dated().stream()
                .flatMap(path -> entity.facts().on(wording.today()).get(path).stream())
                .flatMap(fact -> fact.value().date().stream())
                .findFirst()
                .map(when -> wording.dates().when(when))
                .orElse(DateText.NONE);
    }
}
