package tapeout.view.assemble.part;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tapeout.content.DatedAction;
import tapeout.content.Document;
import tapeout.content.Entity;
import tapeout.content.Limit;
import tapeout.content.Source;
import tapeout.content.Standing;
import tapeout.content.type.Choice;
import tapeout.content.type.FieldType;
import tapeout.content.type.LifeCycle;
import tapeout.content.value.Reference;
import tapeout.library.EntityStanding;
import tapeout.library.Library;
import tapeout.view.EntityView;
import tapeout.view.body.SourceLinks;
import tapeout.view.context.Links;
import tapeout.view.context.Wording;
import tapeout.view.fact.LimitRow;
import tapeout.view.part.ActionRow;
import tapeout.view.part.Detail;
import tapeout.view.part.InForce;
import tapeout.view.part.Link;
import tapeout.view.part.StandingLine;
import tapeout.view.part.StatusText;
import tapeout.view.words.DateText;
import tapeout.view.words.Messages;

/** How entities with a life cycle stand, as lists and pages show it. */
public final class StandingParts {

    private final Library library;
    private final Links links;
    private final Wording wording;
    private final FactText facts;

    public StandingParts(Library library, Links links, Wording wording, FactText facts) {
        this.library = library;
        this.links = links;
        this.wording = wording;
        this.facts = facts;
    }

    /** An entity and how it stands on a day; none where its type has no life cycle. */
    public StandingLine line(Entity entity, LocalDate day) {
        LifeCycle cycle = entity.type().lifeCycle();
        if (cycle == null) {
            return StandingLine.NONE;
        }
        Optional<Standing> standing = entity.standing(day);
        return standing.isPresent()
                ? line(new EntityStanding(entity, standing.get()))
                : line(
                        entity,
                        ahead(wording.messages()),
                        DateText.NONE,
                        entity.text(cycle.citation()).stream().toList(),
                        List.of());
    }

    /** What binds today and names the entity, the latest first; what lives itself tells how it stands instead. */
    public List<StandingLine> bearing(Entity entity) {
        if (entity.type().lifeCycle() != null) {
            return List.of();
        }
        List<Entity> naming = library.relations().of(entity).values().stream()
                .flatMap(List::stream)
                .distinct()
                .filter(other -> other.mentions(library.types())
                        .anyMatch(mention -> mention.reference().id().equals(entity.id())))
                .toList();
        return EntityStanding.on(wording.today(), naming).stream()
                .filter(standing -> standing.state().binding())
                .map(this::line)
                .toList();
    }

    /** The end that the state of today comes to by itself, as far as is known today. */
    public EntityView.Lapse lapse(Entity entity) {
        LocalDate today = wording.today();
        return entity.lapses().stream()
                .filter(lapse -> lapse.day().isAfter(today))
                .findFirst()
                .filter(lapse ->
                        entity.standing(today).filter(lapse.before()::isLike).isPresent())
                .map(lapse -> new EntityView.Lapse(wording.dates().day(lapse.day()), text(lapse.after())))
                .orElse(EntityView.Lapse.NONE);
    }

    /** An entity to which something has happened. */
    public StandingLine line(EntityStanding entry) {
        return line(
                entry.entity(),
                text(entry.state()),
                wording.dates().when(entry.standing().since()),
                entry.citations(),
                entry.sources());
    }

    private StandingLine line(
            Entity entity, StatusText state, DateText since, List<String> citations, List<Source> sources) {
        LifeCycle cycle = Objects.requireNonNull(entity.type().lifeCycle());
        return new StandingLine(
                links.link(entity),
                entity.profile().summary(),
                state,
                since,
                wording.dates().when(Source.newest(sources.stream())),
                new StandingLine.Origin(
                        entity.text(cycle.country())
                                .map(code -> wording.messages().text("country." + code))
                                .orElse(""),
                        Stream.ofNullable(entity.reference(cycle.issuer()))
                                .map(links::entity)
                                .findFirst()
                                .orElse(Link.NONE),
                        citations),
                sources.stream().map(StandingParts::away).toList());
    }

    /** How entities with a life cycle stand on a day: a group for each state. */
    public InForce inForce(LocalDate day, List<EntityStanding> standings) {
        Map<LifeCycle.State, List<StandingLine>> groups = new LinkedHashMap<>();
        standings.forEach(entry -> groups.computeIfAbsent(entry.state(), state -> new ArrayList<>())
                .add(line(entry)));
        return new InForce(
                wording.dates().day(day),
                groups.entrySet().stream()
                        .map(group -> new InForce.Group(
                                text(group.getKey()), group.getKey().binding(), group.getValue()))
                        .toList());
    }

    public List<ActionRow> actions(Entity entity, SourceLinks sources) {
        DatedAction deciding =
                entity.standing(wording.today()).map(Standing::deciding).orElse(null);
        DatedAction last = entity.lastAction(wording.today()).orElse(null);
        return entity.actions().stream()
                .map(action -> new ActionRow(
                        wording.dates().when(action.date()),
                        action.action().label(),
                        action.text(),
                        action.citation() == null ? "" : action.citation(),
                        days(action),
                        action == deciding,
                        action == last,
                        sources.links(action.sources())))
                .toList();
    }

    private List<Detail> days(DatedAction action) {
        List<Detail> days = new ArrayList<>();
        if (action.until() != null) {
            days.add(Detail.date(
                    wording.messages().text("lifecycle.actions.until"),
                    wording.dates().day(action.until())));
        }
        if (action.deadline() != null) {
            days.add(Detail.date(
                    wording.messages()
                            .text("lifecycle.actions.deadline", action.action().deadline()),
                    wording.dates().day(action.deadline())));
        }
        return days;
    }

    public List<LimitRow> limits(Entity entity, SourceLinks sources) {
        Set<Object> told = new HashSet<>();
        return entity.limits().stream()
                .map(limit -> limit(
                        limit,
                        new Limit.Terms(
                                told.add(String.valueOf(limit.scope()))
                                        ? limit.terms().means()
                                        : "",
                                told.add(limit.terms().appliesTo())
                                        ? limit.terms().appliesTo()
                                        : List.of()),
                        sources))
                .toList();
    }

    /** @param terms those of the limit that no earlier limit has told */
    private LimitRow limit(Limit limit, Limit.Terms terms, SourceLinks sources) {
        return new LimitRow(
                limit.measure().label(),
                facts.ends(limit),
                new LimitRow.Scope(
                        limit.scope() == null ? "" : limit.scope(),
                        terms.means(),
                        terms.appliesTo().stream().map(this::detail).toList()),
                wording.dates().day(limit.days().from()),
                wording.dates().day(limit.days().until()),
                limit.note() == null ? "" : limit.note(),
                sources.links(limit.sources()));
    }

    /** What is said of every entity of which limits are asked: the names of the fields, and their values. */
    private Detail detail(Limit.Requirement requirement) {
        List<FieldType> path = library.types().path(requirement.field(), requirement.of());
        return Detail.links(
                path.stream().map(field -> field.texts().label()).collect(Collectors.joining(", ")),
                requirement.values().stream().map(value -> said(value, path)).toList());
    }

    private Link said(Reference value, List<FieldType> path) {
        if (path.isEmpty()) {
            return Link.text(value.id());
        }
        FieldType last = path.get(path.size() - 1);
        return switch (last.form()) {
            case WORD, WORDS ->
                Link.text(last.choice(value.id()).map(Choice::label).orElse(value.id()));
            case COUNTRY -> Link.text(wording.messages().text("country." + value.id()));
            case REFERENCE, REFERENCES -> links.entity(value);
            case NAME, LINE, NAMES, DATE, ADDRESS -> Link.text(value.id());
        };
    }

    /** A state as readers see it. */
    public static StatusText text(LifeCycle.State state) {
        int day = state.since().indexOf("{0}");
        return new StatusText(
                state.word(),
                state.label(),
                state.shape(),
                day < 0 ? state.since() : state.since().substring(0, day),
                day < 0 ? "" : state.since().substring(day + 3),
                state.says());
    }

    /** How something stands to which nothing has happened yet. */
    static StatusText ahead(Messages messages) {
        return new StatusText(LifeCycle.NONE, messages.text("state.none"), "box", "", "", "");
    }

    /** What is cited of a document's sources, away from its page: in the order in which it is cited, each once. */
    static List<Link> away(Document document, List<Reference> cited) {
        return cited.stream()
                .map(Reference::id)
                .distinct()
                .flatMap(id -> document.sources().stream()
                        .filter(source -> source.id().equals(id))
                        .limit(1))
                .map(StandingParts::away)
                .distinct()
                .toList();
    }

    /** A source by its publisher, leading out of the site where it has a public address. */
    static Link away(Source source) {
        return new Link(
                source.work().publisher(),
                source.url() == null ? "" : source.url().toString());
    }
}
