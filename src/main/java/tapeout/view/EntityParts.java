package tapeout.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.Chip;
import tapeout.content.Entity;
import tapeout.content.EntityType;
import tapeout.content.Fact;
import tapeout.content.FactKey;
import tapeout.content.FactValue;
import tapeout.content.Model;
import tapeout.content.Organization;
import tapeout.content.Reference;
import tapeout.content.Rule;
import tapeout.content.Source;
import tapeout.content.Standing;
import tapeout.content.TrackerUpdate;
import tapeout.content.When;
import tapeout.library.EntityUpdate;
import tapeout.library.RuleStanding;
import tapeout.page.Anchors;

/** Entities as lists, cards and tables show them. */
final class EntityParts {

    private final SiteContext site;
    private final FactText facts;

    EntityParts(SiteContext site, FactText facts) {
        this.site = site;
        this.facts = facts;
    }

    /** An entity as a list shows it. */
    EntityLine line(Entity entity) {
        if (entity instanceof Chip chip) {
            return line(entity, chip.kind().word(), chip.status().word(), link(chip.vendor()), date(chip));
        }
        if (entity instanceof Model model) {
            return line(entity, "", model.status().word(), link(model.vendor()), date(model));
        }
        if (entity instanceof Rule rule) {
            RuleLine standing = rule(rule, site.today());
            return line(entity, rule.kind().word(), standing.state(), standing.issuer(), standing.since());
        }
        if (entity instanceof Organization organization) {
            return line(entity, organization.kind().word(), "", Link.NONE, DateText.NONE);
        }
        throw new IllegalArgumentException("no line for " + entity.getClass());
    }

    private EntityLine line(Entity entity, String kind, String status, Link vendor, DateText date) {
        return new EntityLine(
                entity.type().word(),
                entity.title(),
                site.href(entity),
                entity.profile().summary(),
                kind,
                status,
                vendor,
                date);
    }

    /** An entity with its first known facts. */
    EntityCard card(Entity entity) {
        SourceNumbers elsewhere = SourceNumbers.NONE;
        return new EntityCard(
                line(entity),
                FactKey.of(entity.type()).stream()
                        .filter(key -> !entity.facts().get(key).isEmpty())
                        .limit(4)
                        .map(key -> new FactRow(
                                key.path(), facts.cells(entity.facts().get(key), elsewhere)))
                        .toList());
    }

    /** A rule and how it stands on a day. */
    RuleLine rule(Rule rule, LocalDate day) {
        return Standing.on(day, rule.actions())
                .map(standing -> rule(new RuleStanding(rule, standing)))
                .orElseGet(() -> rule(
                        rule,
                        "none",
                        DateText.NONE,
                        Stream.ofNullable(rule.citation()).toList(),
                        List.of()));
    }

    /** A rule of which something has happened. */
    RuleLine rule(RuleStanding entry) {
        return rule(
                entry.rule(),
                entry.state().word(),
                site.dates().when(entry.standing().since()),
                entry.citations(),
                entry.sources().stream().map(EntityParts::away).toList());
    }

    private RuleLine rule(Rule rule, String state, DateText since, List<String> citations, List<Link> sources) {
        return new RuleLine(
                rule.title(),
                site.href(rule),
                rule.profile().summary(),
                state,
                since,
                rule.jurisdiction(),
                link(rule.issuer()),
                citations,
                sources);
    }

    /** A source by its publisher, leading out of the site where it has a public address. */
    static Link away(Source source) {
        return new Link(
                source.publisher(), source.url() == null ? "" : source.url().toString());
    }

    /** @param elsewhere whether it is shown away from the entity's own page */
    TrackerChange change(EntityUpdate change, SourceLinks sources, boolean elsewhere) {
        TrackerUpdate update = change.update();
        String anchor = Anchors.change(change);
        return new TrackerChange(
                anchor,
                site.dates().day(update.date()),
                elsewhere ? new Link(change.entity().title(), site.href(change.entity(), anchor)) : Link.NONE,
                update.field().id(),
                update.from(),
                update.to(),
                sources.links(update.sources()),
                update.note() == null ? "" : update.note());
    }

    /** What a reference names: a link to the entity, or its id where it is a problem elsewhere. */
    Link link(@Nullable Reference reference) {
        return reference == null
                ? Link.NONE
                : site.library().entity(reference.id()).map(site::link).orElse(Link.text(reference.id()));
    }

    /** The tracker of a type; none where it has none. */
    Link tracker(@Nullable EntityType type) {
        return type != null && site.library().trackers().contains(type)
                ? new Link(
                        site.messages().text("tracker." + type.word()),
                        site.href(site.permalinks().ofTracker(type)))
                : Link.NONE;
    }

    /** Entities by vendor, by kind or by jurisdiction, whichever their type is told apart by. */
    List<EntityGroup> groups(EntityType type, Collection<Entity> entities) {
        Map<Link, List<EntityLine>> named = new LinkedHashMap<>();
        Map<String, List<EntityLine>> keyed = new LinkedHashMap<>();
        for (Entity entity : entities) {
            EntityLine line = line(entity);
            switch (type) {
                case CHIP, MODEL ->
                    named.computeIfAbsent(line.vendor(), vendor -> new ArrayList<>())
                            .add(line);
                case RULE ->
                    keyed.computeIfAbsent("rule.kind." + line.kind(), key -> new ArrayList<>())
                            .add(line);
                case ORGANIZATION ->
                    keyed.computeIfAbsent("organization.kind." + line.kind(), key -> new ArrayList<>())
                            .add(line);
            }
        }
        List<EntityGroup> groups = new ArrayList<>();
        named.forEach((vendor, lines) -> groups.add(new EntityGroup("", vendor, lines)));
        keyed.forEach((key, lines) ->
                groups.add(new EntityGroup("", Link.text(site.messages().text(key)), lines)));
        groups.sort(Comparator.comparing(group -> group.heading().label(), String.CASE_INSENSITIVE_ORDER));
        return groups;
    }

    private DateText date(Entity entity) {
        for (FactKey key : List.of(FactKey.CHIP_ANNOUNCED, FactKey.CHIP_AVAILABLE, FactKey.RELEASED)) {
            for (Fact fact : entity.facts().get(key)) {
                if (fact.value() instanceof FactValue.Date date) {
                    When when = date.date();
                    return site.dates().when(when);
                }
            }
        }
        return DateText.NONE;
    }
}
