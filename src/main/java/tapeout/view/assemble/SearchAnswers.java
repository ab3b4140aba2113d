package tapeout.view.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tapeout.content.Entity;
import tapeout.content.Fact;
import tapeout.content.FactSheet;
import tapeout.content.Post;
import tapeout.content.statement.Claim;
import tapeout.content.type.Choice;
import tapeout.content.type.EntityType;
import tapeout.content.type.LifeCycle;
import tapeout.library.EntityStanding;
import tapeout.library.Library;
import tapeout.library.PostClaim;
import tapeout.page.Archive;
import tapeout.view.assemble.part.EntityParts;
import tapeout.view.assemble.part.FactText;
import tapeout.view.assemble.part.StandingParts;
import tapeout.view.context.Links;
import tapeout.view.context.Wording;
import tapeout.view.part.StandingLine;
import tapeout.view.search.SearchData.AnswerList;
import tapeout.view.search.SearchEntry.Answer;
import tapeout.view.search.SearchLine;

/** What the data answers by itself: how a thing stands, what it said, which things stand alike. */
final class SearchAnswers {

    private static final int FACTS = 4;
    private static final int CLAIMS = 5;

    private final Library library;
    private final Links links;
    private final Wording wording;
    private final StandingParts standings;
    private final FactText facts;
    private final Map<String, List<SearchLine>> claims = new HashMap<>();

    SearchAnswers(Library library, Links links, Wording wording, StandingParts standings, FactText facts) {
        this.library = library;
        this.links = links;
        this.wording = wording;
        this.standings = standings;
        this.facts = facts;
        library.posts().forEach(post -> post.claims().forEach(claim -> add(post, claim)));
    }

    /** What is known of an entity without opening its page, beside how it stands: that, its card says. */
    Answer of(Entity entity) {
        EntityType type = entity.type();
        List<String> lines = new ArrayList<>();
        bearingOn(entity).map(other -> named(other.title(), standing(other))).forEach(lines::add);
        FactSheet present = entity.facts().on(wording.today());
        EntityParts.single(type)
                .filter(fact -> !fact.path().equals(type.shown().status()))
                .filter(fact -> !present.get(fact.path()).isEmpty()
                        && !present.get(fact.path()).get(0).saysNothing())
                .limit(FACTS)
                .map(fact -> named(
                        fact.texts().label(), value(present.get(fact.path()).get(0))))
                .forEach(lines::add);
        List<SearchLine> said = claims.getOrDefault(entity.id(), List.of());
        boolean stands = type.lifeCycle() != null;
        return lines.isEmpty() && said.isEmpty() && !stands ? Answer.NONE : new Answer(names(entity), lines, said);
    }

    /** What has a life of its own and belongs to an entity of another type, such as the subsidies of a plant. */
    private Stream<Entity> bearingOn(Entity entity) {
        return library.relations().of(entity).values().stream()
                .flatMap(List::stream)
                .filter(other -> other.type().lifeCycle() != null && other.type() != entity.type())
                .distinct()
                .sorted(Comparator.comparingInt(this::rank));
    }

    private int rank(Entity entity) {
        return entity.standing(wording.today())
                .map(standing -> standing.state().rank())
                .orElse(Integer.MAX_VALUE);
    }

    /** What readers may call it. */
    List<String> names(Entity entity) {
        Set<String> names = new LinkedHashSet<>();
        names.add(entity.title());
        names.addAll(entity.profile().alsoKnownAs());
        names.add(entity.id().replace('-', ' '));
        return List.copyOf(names);
    }

    /** How it stands today, and since when; empty where nothing is said of that. */
    String standing(Entity entity) {
        StandingLine line = standings.line(entity, wording.today());
        if (!line.state().present()) {
            return entity.status(wording.today()).map(Choice::label).orElse("");
        }
        return line.since().present()
                ? wording.messages()
                        .text(
                                "search.since",
                                line.state().label(),
                                line.state().before()
                                        + line.since().held()
                                        + line.state().after())
                : line.state().label();
    }

    /** All things that stand alike, for every state in which there are any. */
    List<AnswerList> lists() {
        List<AnswerList> lists = new ArrayList<>();
        for (EntityType type : library.types().all()) {
            LifeCycle cycle = type.lifeCycle();
            if (cycle == null) {
                continue;
            }
            List<EntityStanding> all = library.standings(type, wording.today());
            for (LifeCycle.State state : cycle.states()) {
                List<SearchLine> lines = all.stream()
                        .filter(entry -> entry.state().equals(state))
                        .map(this::line)
                        .toList();
                if (!lines.isEmpty()) {
                    lists.add(list(type, state, lines));
                }
            }
        }
        return lists;
    }

    private AnswerList list(EntityType type, LifeCycle.State state, List<SearchLine> lines) {
        String many = type.naming().many();
        return new AnswerList(
                List.of(state.label(), many + " " + state.label(), state.label() + " " + many),
                wording.messages().text("search.list", many, state.label(), lines.size()),
                links.href(links.permalinks().of(type)),
                lines);
    }

    private SearchLine line(EntityStanding entry) {
        Entity entity = entry.entity();
        return new SearchLine(entity.title(), links.href(entity), standing(entity));
    }

    private void add(Post post, Claim claim) {
        List<SearchLine> said = claims.computeIfAbsent(claim.by().id(), any -> new ArrayList<>());
        if (said.size() < CLAIMS) {
            said.add(new SearchLine(
                    claim.text(),
                    links.href(links.permalinks().of(new PostClaim(post, claim))),
                    wording.messages()
                            .text(
                                    "search.about",
                                    wording.messages()
                                            .text("claim.status."
                                                    + claim.status().word()),
                                    wording.dates().when(Archive.when(post)).text())));
        }
    }

    private String value(Fact fact) {
        String text = facts.text(fact.value());
        String shown = text.isEmpty() ? wording.messages().text("fact.undisclosed") : text;
        return fact.qualifier() == null
                ? shown
                : wording.messages().text("qualifier." + fact.qualifier().word().replace(' ', '-')) + " " + shown;
    }

    private String named(String name, String value) {
        return wording.messages().text("search.named", name, value);
    }
}
