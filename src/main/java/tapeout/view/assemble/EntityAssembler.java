package tapeout.view.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tapeout.content.Document;
import tapeout.content.Entity;
import tapeout.content.FieldValue;
import tapeout.content.type.Ability;
import tapeout.content.type.EntityType;
import tapeout.content.type.FieldType;
import tapeout.content.type.LifeCycle;
import tapeout.library.cited.Publishers;
import tapeout.page.FeedSubject;
import tapeout.page.OwnPage;
import tapeout.page.Permalinks;
import tapeout.page.TypePage;
import tapeout.view.EntityHead;
import tapeout.view.EntityIndexView;
import tapeout.view.EntityView;
import tapeout.view.PageFrame;
import tapeout.view.assemble.part.ClaimParts;
import tapeout.view.assemble.part.EntityParts;
import tapeout.view.assemble.part.FactParts;
import tapeout.view.assemble.part.FactText;
import tapeout.view.assemble.part.FieldParts;
import tapeout.view.assemble.part.NewestParts;
import tapeout.view.assemble.part.StandingParts;
import tapeout.view.assemble.part.ThresholdParts;
import tapeout.view.assemble.part.UpcomingParts;
import tapeout.view.body.BodyMarkup;
import tapeout.view.body.Prose;
import tapeout.view.body.SourceNumbers;
import tapeout.view.context.SiteContext;
import tapeout.view.fact.ThresholdsView;
import tapeout.view.part.Detail;
import tapeout.view.part.EntityGroup;
import tapeout.view.part.Link;
import tapeout.view.part.StandingLine;

/** Makes the views of entities' pages and of their lists. */
final class EntityAssembler {

    /** What stands beside the text of an entity's page and is no field. */
    private static final String STATE = "state";

    private static final String COMPARE = "compare";

    private final SiteContext site;
    private final PageLists pageLists;
    private final FrameAssembler frames;
    private final BodyMarkup bodies;
    private final EntityParts parts;
    private final FactParts facts;
    private final StandingParts standings;
    private final UpcomingParts upcoming;
    private final ThresholdParts thresholds;
    private final ClaimParts claims;
    private final NewestParts newest;
    private final FieldParts declared;
    private final EntityData data;

    EntityAssembler(
            SiteContext site,
            FrameAssembler frames,
            BodyMarkup bodies,
            EntityParts parts,
            FactText text,
            StandingParts standings,
            UpcomingParts upcoming,
            ClaimParts claims) {
        this.site = site;
        this.pageLists = new PageLists(site.links(), site.teasers(), site.messages());
        this.frames = frames;
        this.bodies = bodies;
        this.parts = parts;
        this.facts = new FactParts(parts, text, site.wording());
        this.standings = standings;
        this.upcoming = upcoming;
        this.claims = claims;
        this.newest = new NewestParts(site.library(), site.links(), site.wording());
        this.declared = new FieldParts(site.library(), site.links(), site.wording());
        this.data = new EntityData(site.library(), site.links(), site.messages());
        this.thresholds = new ThresholdParts(
                site.config().identity(), site.library(), site.links(), site.wording(), text, standings);
    }

    EntityView view(OwnPage.EntityPage page) {
        Entity entity = page.entity();
        EntityType type = entity.type();
        boolean first = page.posts().number() == 1;
        SourceNumbers sources = first ? new SourceNumbers(entity) : SourceNumbers.withoutBody(entity);
        PageFrame frame = frames.frame(
                page,
                entity.title(),
                entity.profile().summary(),
                List.of(
                        page.isListed()
                                ? new Link(
                                        type.naming().many(),
                                        site.href(site.permalinks().of(type)))
                                : new Link(site.messages().text("navigation.sources"), site.href(Permalinks.SOURCES))),
                page.posts().total() == 0 ? List.of() : List.of(new FeedSubject.OfEntity(entity)),
                first ? List.of(data.of(entity)) : List.of());
        EntityHead head = head(page, sources);
        StandingLine standing = standings.line(entity, site.today());
        return new EntityView(
                frame,
                head,
                new EntityView.Life(standing, standings.lapse(entity), standings.actions(entity, sources)),
                rail(entity, standing),
                facts.of(entity, sources),
                new EntityView.Limits(
                        standings.limits(entity, sources),
                        first ? thresholds.view(entity, sources) : ThresholdsView.NONE),
                first ? claims(entity) : EntityView.Claims.NONE,
                first
                        ? new EntityView.Bearing(opening(entity), standings.bearing(entity), newest.of(entity))
                        : EntityView.Bearing.NONE);
    }

    EntityIndexView view(TypePage.EntityIndexPage page) {
        EntityType type = page.type();
        List<Entity> all = inTheNews(type);
        return new EntityIndexView(
                frames.frame(
                        page,
                        type.naming().many(),
                        type.naming().summary(),
                        List.of(),
                        List.of(),
                        ListData.of(site.links(), all)),
                type.naming().many(),
                type.naming().glyph().drawing(),
                type.naming().summary(),
                parts.tracker(type),
                type.can(Ability.PUBLISHES)
                        ? new Link(site.messages().text("navigation.sources"), site.href(Permalinks.SOURCES))
                        : Link.NONE,
                all.size(),
                parts.groups(type, all));
    }

    /** The entities of a type but those that are only cited. */
    private List<Entity> inTheNews(EntityType type) {
        List<Entity> all = site.library().entities(type);
        if (!type.can(Ability.PUBLISHES)) {
            return all;
        }
        Publishers publishers = new Publishers(site.library());
        return all.stream().filter(entity -> !publishers.isOnlyCited(entity)).toList();
    }

    private EntityView.Claims claims(Entity entity) {
        return new EntityView.Claims(claims.madeBy(entity), claims.madeAbout(entity), claims.saidLast(entity));
    }

    private List<Detail> opening(Entity entity) {
        return entity.type().shown().opening().stream()
                .filter(name -> entity.fields().containsKey(name))
                .map(name -> declared.detail(
                        Objects.requireNonNull(entity.type().fields().get(name)),
                        Objects.requireNonNull(entity.fields().get(name))))
                .toList();
    }

    private EntityHead head(OwnPage.EntityPage page, SourceNumbers sources) {
        Entity entity = page.entity();
        boolean first = page.posts().number() == 1;
        return new EntityHead(
                entity.type().word(),
                EntityParts.kind(entity),
                new EntityHead.Names(
                        entity.title(),
                        entity.profile().alsoKnownAs(),
                        entity.type().naming().glyph().drawing()),
                entity.profile().summary(),
                first ? bodies.of(entity, sources) : Prose.NONE,
                new EntityHead.Evidence(
                        sources.views(site.dates()),
                        site.dates().day(entity.profile().verified()),
                        entity.isOverdue(site.today())),
                new EntityHead.Related(related(entity), named(entity)),
                new EntityHead.News(
                        pageLists.posts(page.posts()),
                        upcoming.lines(entity, sources),
                        site.library().changesOf(entity).stream()
                                .map(change -> parts.change(change, sources, false))
                                .toList()));
    }

    /** What is dated, posts, has a list of its own, and so has what is related. */
    private List<Link> named(Entity entity) {
        Set<Document> shown = site.library().relations().of(entity).values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        return site.library().mentions().undated(entity).stream()
                .filter(document -> !shown.contains(document))
                .map(site::link)
                .toList();
    }

    private List<EntityGroup> related(Entity entity) {
        List<EntityGroup> groups = new ArrayList<>();
        site.library()
                .relations()
                .of(entity)
                .forEach((relation, others) -> groups.add(new EntityGroup(
                        Link.text(relation.label()),
                        true,
                        others.stream().map(parts::line).toList())));
        return groups;
    }

    private List<Detail> rail(Entity entity, StandingLine standing) {
        return Stream.concat(
                        entity.type().shown().rail().stream().flatMap(name -> details(name, entity, standing)),
                        declared.ofPosts(entity))
                .toList();
    }

    private Stream<Detail> details(String name, Entity entity, StandingLine standing) {
        return name.equals(STATE) && !entity.type().fields().containsKey(STATE)
                ? state(standing)
                : detail(name, entity, standing).stream();
    }

    /** The day for which the state is told, and how old what says so is. */
    private Stream<Detail> state(StandingLine standing) {
        Detail on =
                Detail.date(site.messages().text("lifecycle.on"), site.dates().day(site.today()));
        return standing.newest().present()
                ? Stream.of(on, Detail.date(site.messages().text("lifecycle.newest"), standing.newest()))
                : Stream.of(on);
    }

    private Optional<Detail> detail(String name, Entity entity, StandingLine standing) {
        LifeCycle cycle = entity.type().lifeCycle();
        FieldType field = entity.type().fields().get(name);
        if (field == null) {
            return name.equals(COMPARE) && entity.type().can(Ability.COMPARE) ? compared(entity) : Optional.empty();
        }
        if (cycle != null && name.equals(cycle.citation())) {
            return standing.origin().citations().isEmpty()
                    ? Optional.empty()
                    : Optional.of(Detail.text(
                            field.texts().caption(),
                            String.join(", ", standing.origin().citations())));
        }
        FieldValue value = entity.fields().get(name);
        return value == null ? Optional.empty() : Optional.of(declared.detail(field, value));
    }

    private Optional<Detail> compared(Entity entity) {
        List<Link> pairs = site.library().comparisons().of(entity).stream()
                .map(pair -> new Link(
                        pair.other(entity.id()).title(),
                        site.href(site.permalinks().of(pair))))
                .toList();
        return pairs.isEmpty()
                ? Optional.empty()
                : Optional.of(Detail.links(site.messages().text("entity.compare"), pairs));
    }
}
