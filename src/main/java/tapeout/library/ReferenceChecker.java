package tapeout.library;

import static tapeout.problem.ProblemCode.UNKNOWN_AUTHOR;
import static tapeout.problem.ProblemCode.UNKNOWN_ENTITY;
import static tapeout.problem.ProblemCode.UNKNOWN_POST;
import static tapeout.problem.ProblemCode.UNKNOWN_STORY;
import static tapeout.problem.ProblemCode.UNKNOWN_TOPIC;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.Author;
import tapeout.content.Document;
import tapeout.content.Entity;
import tapeout.content.Mention;
import tapeout.content.Post;
import tapeout.content.Status;
import tapeout.content.Story;
import tapeout.content.Topic;
import tapeout.content.block.TypedBlock;
import tapeout.content.statement.Claim;
import tapeout.content.statement.Unknown;
import tapeout.content.type.ChartType;
import tapeout.content.type.EntityType;
import tapeout.content.type.FactType;
import tapeout.content.value.PartName;
import tapeout.content.value.Reference;
import tapeout.problem.FaultProblems;
import tapeout.problem.LinkProblems;
import tapeout.problem.ProblemCode;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;

/** Checks that what documents name exists, is of the right type and goes out. */
final class ReferenceChecker {

    private final SiteLibrary library;
    private final Set<String> misread;
    private final LinkProblems problems;
    private final FaultProblems faults;
    private final Known topics;
    private final Known stories;
    private final Known authors;
    private final Known linked;
    private final Map<String, Known> entities = new HashMap<>();

    /** @param misread files of which a part could not be read */
    ReferenceChecker(SiteLibrary library, Set<String> misread, Problems problems) {
        this.library = library;
        this.misread = misread;
        this.problems = new LinkProblems(problems);
        this.faults = new FaultProblems(problems);
        topics = new Known(UNKNOWN_TOPIC, "topic", ids(library.topics().stream()), Topic.class);
        stories = new Known(UNKNOWN_STORY, "story", ids(library.stories().stream()), Story.class);
        authors = new Known(UNKNOWN_AUTHOR, "author", ids(library.authors().stream()), Author.class);
        Set<String> linkable = ids(library.documents().stream().filter(Document::isLinkedById));
        linked = new Known(UNKNOWN_ENTITY, "entity, topic or story", linkable, Document.class);
    }

    /**
     * What can be named.
     *
     * @param code of the problem with any other id
     * @param what what readers call one of them
     * @param type of what is held back and could be meant
     */
    private record Known(ProblemCode code, String what, Set<String> ids, Class<? extends Document> type) {}

    /** @param beside what is mentioned beside documents */
    void check(List<Mention> beside) {
        beside.forEach(this::check);
        for (Document document : library.documents()) {
            faults.guard(document.header().at(), "checking what this document names", () -> {
                document.mentions(library.types()).forEach(this::check);
                document.body().entityLinks().forEach(link -> check(linked, new Reference(link.id(), link.at())));
                document.body().charts().forEach(place -> checkChart(place.chart()));
                document.body().comparisons().forEach(place -> checkComparison(place.compare()));
                document.body().timelines().forEach(place -> check(stories, new Reference(place.story(), place.at())));
            });
        }
    }

    private void check(Mention mention) {
        Reference reference = mention.reference();
        if (reference.id().isEmpty()) {
            return;
        }
        Runnable check = switch (mention.wanted()) {
            case TOPIC -> () -> check(topics, reference);
            case STORY -> () -> check(stories, reference);
            case AUTHOR -> () -> check(authors, reference);
            case ENTITY -> () -> check(entities(mention.type()), reference);
            case POST -> () -> checkPost(reference.id(), reference.at());
            case CLAIM ->
                () -> checkPart(
                        reference, "claim", post -> post.claims().stream().map(Claim::id));
            case UNKNOWN ->
                () -> checkPart(
                        reference, "unknown", post -> post.unknowns().stream().map(Unknown::id));
        };
        check.run();
    }

    /** The entities of the type of a word; all of them where it is empty. */
    private Known entities(String type) {
        return entities.computeIfAbsent(type, word -> {
            Stream<Entity> all = library.entities().stream();
            return word.isEmpty()
                    ? new Known(UNKNOWN_ENTITY, "entity", ids(all), Entity.class)
                    : new Known(
                            UNKNOWN_ENTITY,
                            word,
                            ids(all.filter(entity -> entity.type().word().equals(word))),
                            Entity.class);
        });
    }

    private void check(Known known, Reference reference) {
        if (!known.ids().contains(reference.id())) {
            report(known, reference.id(), reference.at());
        }
    }

    private void report(Known known, String id, SourceLocation at) {
        Optional<Document> held = library.heldBack().stream()
                .filter(document ->
                        known.type().isInstance(document) && document.id().equals(id))
                .findFirst();
        if (held.isPresent() && library.isExpired(held.get())) {
            problems.expired(id, at, held.get().header().life().expires());
        } else if (held.isPresent()) {
            boolean draft = held.get().header().life().status() == Status.DRAFT;
            problems.heldBack(known.code(), id, at, draft);
        } else if (known == linked) {
            problems.unknownInText(known.code(), known.what(), id, at, known.ids());
        } else {
            problems.unknown(known.code(), known.what(), id, at, known.ids());
        }
    }

    private void checkPost(String slug, SourceLocation at) {
        List<Post> posts = library.names().all(slug);
        if (posts.size() > 1) {
            problems.ambiguousPost(
                    slug, at, posts.stream().map(post -> post.header().file()).toList());
        } else if (posts.isEmpty()) {
            report(new Known(UNKNOWN_POST, "post", library.names().slugs(), Post.class), slug, at);
        }
    }

    /** {@code <post>#<id>}: the post must exist and have such a part. */
    private void checkPart(Reference reference, String what, Function<Post, Stream<@Nullable String>> parts) {
        PartName name = PartName.of(reference.id());
        checkPost(name.post(), reference.at());
        library.names().find(name.post()).ifPresent(post -> {
            Set<String> known = parts.apply(post).filter(Objects::nonNull).collect(Collectors.toSet());
            if (!known.contains(name.part()) && !misread.contains(post.header().file())) {
                String part = name.part().isEmpty() ? name.post() : name.part();
                problems.unknownPart(what, part, post.header().file(), reference.at(), known);
            }
        });
    }

    /** A chart of a text is one that a type declares. */
    private void checkChart(TypedBlock.Chart chart) {
        EntityType type = library.types().of(chart.of().id()).orElse(null);
        if (type == null || type.tracker() == null || type.tracker().charts().isEmpty()) {
            problems.ofBlocks()
                    .typeWithoutCharts(
                            chart.of().at(), chart.of().id(), library.types().withCharts());
            return;
        }
        if (type.tracker().chart(chart.show().id()).isEmpty()) {
            problems.ofBlocks()
                    .unknownChart(
                            chart.show().at(),
                            chart.show().id(),
                            type.word(),
                            type.tracker().charts().stream().map(ChartType::id).toList());
        }
        chart.only().stream()
                .filter(entity -> !entity.id().isEmpty())
                .forEach(entity -> check(entities(type.word()), entity));
        chart.where().forEach((name, values) -> checkQuery(type, name, values));
    }

    private void checkQuery(EntityType type, String name, List<Reference> values) {
        if (!type.queryable().contains(name)) {
            problems.ofBlocks().unknownQuery(values.get(0).at(), name, type.word(), type.queryable());
            return;
        }
        Set<String> said = new TreeSet<>();
        for (Entity entity : library.entities(type)) {
            Stream.ofNullable(entity.fields().get(name)).forEach(value -> said.addAll(value.each()));
            entity.facts().get(name).forEach(fact -> said.addAll(fact.value().each()));
        }
        Set<String> known = new TreeSet<>(type.words(name));
        boolean closed = !known.isEmpty();
        values.stream()
                .filter(value -> !(closed ? known : said).contains(value.id()))
                .forEach(value ->
                        problems.ofBlocks().unknownAnswer(value.at(), name, value.id(), closed ? known : said));
        // How something stands changes with the days; what no entity says at all makes a chart of nothing.
        boolean wordsHold = values.stream().allMatch(value -> known.contains(value.id()));
        if (closed
                && wordsHold
                && !name.equals(ChartType.STATE)
                && values.stream().noneMatch(value -> said.contains(value.id()))) {
            Reference first = values.get(0);
            problems.ofBlocks().unknownAnswer(first.at(), name, first.id(), said);
        }
    }

    /** A comparison is of entities of one type, and of facts that it has. */
    private void checkComparison(TypedBlock.Compare compare) {
        Known all = entities("");
        compare.of().forEach(entity -> check(all, entity));
        List<Entity> known = compare.of().stream()
                .flatMap(entity -> library.entity(entity.id()).stream())
                .toList();
        if (known.size() < compare.of().size()) {
            return;
        }
        EntityType type = known.get(0).type();
        for (int i = 1; i < known.size(); i++) {
            Entity other = known.get(i);
            if (!other.type().word().equals(type.word())) {
                problems.ofBlocks()
                        .comparedTypes(
                                compare.of().get(i).at(),
                                other.id(),
                                other.type().word(),
                                type.word());
                return;
            }
        }
        Set<String> comparable = type.facts().values().stream()
                .filter(fact -> fact.table() == null)
                .map(FactType::path)
                .collect(Collectors.toCollection(TreeSet::new));
        type.derived().forEach(measure -> comparable.add(measure.word()));
        compare.facts().stream()
                .filter(fact -> !comparable.contains(fact.id()))
                .forEach(fact -> problems.ofBlocks().comparedFact(fact.at(), fact.id(), type.word(), comparable));
    }

    private static Set<String> ids(Stream<? extends Document> documents) {
        return documents.map(Document::id).collect(Collectors.toCollection(TreeSet::new));
    }
}
