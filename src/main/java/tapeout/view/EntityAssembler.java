package tapeout.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tapeout.content.Chip;
import tapeout.content.ChipKind;
import tapeout.content.ComputeFact;
import tapeout.content.Entity;
import tapeout.content.EntityType;
import tapeout.content.FactKey;
import tapeout.content.HardwareFact;
import tapeout.content.Model;
import tapeout.content.Organization;
import tapeout.content.Rule;
import tapeout.content.Sparsity;
import tapeout.page.Page;

/** Makes the views of entities' pages and of their lists. */
final class EntityAssembler {

    private final SiteContext site;
    private final FrameAssembler frames;
    private final BodyMarkup bodies;
    private final EntityParts parts;
    private final FactText facts;
    private final UpcomingParts upcoming;
    private final RuleAssembler rules;
    private final ThresholdAssembler thresholds;

    EntityAssembler(
            SiteContext site,
            FrameAssembler frames,
            BodyMarkup bodies,
            EntityParts parts,
            FactText facts,
            UpcomingParts upcoming) {
        this.site = site;
        this.frames = frames;
        this.bodies = bodies;
        this.parts = parts;
        this.facts = facts;
        this.upcoming = upcoming;
        this.rules = new RuleAssembler(site, parts, facts);
        this.thresholds = new ThresholdAssembler(site, facts);
    }

    PageView view(Page.EntityPage page) {
        Entity entity = page.entity();
        SourceNumbers sources = new SourceNumbers(entity);
        PageFrame frame = frames.frame(
                page,
                entity.title(),
                entity.profile().summary(),
                List.of(listLink(entity.type())),
                List.of(),
                List.of());
        if (entity instanceof Organization organization) {
            return organization(frame, head(page, organization.kind().word(), sources), organization, sources);
        }
        if (entity instanceof Chip chip) {
            return chip(
                    frame,
                    head(page, chip.kind().word(), sources),
                    chip,
                    sources,
                    page.posts().number() == 1 ? thresholds.view(chip, sources) : ThresholdsView.NONE);
        }
        if (entity instanceof Model model) {
            return model(frame, head(page, "", sources), model, sources);
        }
        if (entity instanceof Rule rule) {
            return rules.view(frame, head(page, rule.kind().word(), sources), rule, sources);
        }
        throw new IllegalArgumentException("no view for " + entity.getClass());
    }

    EntityIndexView view(Page.EntityIndexPage page) {
        List<Entity> all = site.library().entities(page.type());
        return new EntityIndexView(
                frames.frame(
                        page,
                        listTitle(page.type()),
                        site.messages().text("list." + page.type().folder() + ".summary"),
                        List.of(),
                        List.of(),
                        List.of()),
                page.type().word(),
                parts.tracker(page.type()),
                all.size(),
                parts.groups(page.type(), all));
    }

    private String listTitle(EntityType type) {
        return site.messages().text("navigation." + type.folder());
    }

    private Link listLink(EntityType type) {
        return new Link(listTitle(type), site.href(site.permalinks().of(type)));
    }

    private OrganizationView organization(
            PageFrame frame, EntityHead head, Organization organization, SourceNumbers sources) {
        Link website = organization.website() == null
                ? Link.NONE
                : new Link(
                        organization.website().getHost(), organization.website().toString());
        return new OrganizationView(
                frame,
                head,
                organization.country() == null ? "" : organization.country(),
                website,
                parts.link(organization.parent()),
                rows(organization, sources));
    }

    private ChipView chip(
            PageFrame frame, EntityHead head, Chip chip, SourceNumbers sources, ThresholdsView thresholds) {
        return new ChipView(
                frame,
                head,
                chip.status().word(),
                parts.link(chip.vendor()),
                parts.link(chip.partOf()),
                parts.link(chip.successorOf()),
                rows(chip, sources),
                compute(chip, sources),
                thresholds,
                site.library().comparisons().of(chip).stream()
                        .map(pair -> new Link(
                                pair.other(chip.id()).title(),
                                site.href(site.permalinks().of(pair))))
                        .toList());
    }

    private ModelView model(PageFrame frame, EntityHead head, Model model, SourceNumbers sources) {
        return new ModelView(
                frame,
                head,
                model.status().word(),
                parts.link(model.vendor()),
                parts.link(model.family()),
                parts.link(model.successorOf()),
                rows(model, sources),
                hardware(model.trainingHardware(), sources),
                hardware(model.servingHardware(), sources));
    }

    private EntityHead head(Page.EntityPage page, String kind, SourceNumbers sources) {
        Entity entity = page.entity();
        boolean first = page.posts().number() == 1;
        return new EntityHead(
                entity.type().word(),
                entity.title(),
                entity.profile().summary(),
                entity.profile().alsoKnownAs(),
                kind,
                first ? bodies.of(entity, sources) : Markup.NONE,
                related(entity),
                sources.views(site.dates()),
                site.dates().day(entity.profile().verified()),
                site.config().freshness().isOverdue(entity, site.today()),
                upcoming.lines(entity, sources),
                site.library().changesOf(entity).stream()
                        .map(change -> parts.change(change, sources, false))
                        .toList(),
                page.posts().items().stream().map(site::teaser).toList(),
                PageLists.pagination(site, page.posts()));
    }

    private List<EntityGroup> related(Entity entity) {
        List<EntityGroup> groups = new ArrayList<>();
        site.library()
                .relations()
                .of(entity)
                .forEach((relation, others) -> groups.add(new EntityGroup(
                        relation.word(),
                        Link.NONE,
                        others.stream().map(parts::line).toList())));
        return groups;
    }

    private List<FactRow> rows(Entity entity, SourceNumbers sources) {
        return FactKey.of(entity.type()).stream()
                .filter(key -> key != FactKey.CHIPS || isSystem(entity))
                .map(key -> new FactRow(key.path(), facts.cells(entity.facts().get(key), sources)))
                .toList();
    }

    /** Only a system is made of chips, so that only there their number can be missing. */
    private static boolean isSystem(Entity entity) {
        return entity instanceof Chip chip && chip.kind() == ChipKind.SYSTEM;
    }

    private List<FactCell> hardware(List<HardwareFact> hardware, SourceNumbers sources) {
        return hardware.stream()
                .map(fact -> facts.cell(
                        fact.fact(),
                        sources,
                        fact.chip() == null ? "" : parts.link(fact.chip()).href()))
                .toList();
    }

    private List<ComputeRow> compute(Chip chip, SourceNumbers sources) {
        Map<String, List<ComputeFact>> byPrecision = new LinkedHashMap<>();
        chip.compute()
                .forEach(fact -> byPrecision
                        .computeIfAbsent(fact.precision(), precision -> new ArrayList<>())
                        .add(fact));
        List<ComputeRow> rows = new ArrayList<>();
        byPrecision.forEach((precision, figures) -> rows.add(new ComputeRow(
                precision,
                figures(figures, Sparsity.DENSE, sources),
                figures(figures, Sparsity.SPARSE, sources),
                figures(figures, Sparsity.NOT_STATED, sources))));
        return rows;
    }

    private List<FactCell> figures(List<ComputeFact> figures, Sparsity sparsity, SourceNumbers sources) {
        return figures.stream()
                .filter(figure -> figure.sparsity() == sparsity)
                .map(figure -> facts.cell(figure.fact(), sources))
                .toList();
    }
}
