package tapeout.library;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.Document;
import tapeout.content.Edition;
import tapeout.content.Entity;
import tapeout.content.Limit;
import tapeout.content.Post;
import tapeout.content.Story;
import tapeout.content.block.TypedBlock;
import tapeout.content.statement.Claim;
import tapeout.content.statement.Unknown;
import tapeout.content.type.ChartType;
import tapeout.content.type.EntityType;
import tapeout.content.type.FieldType;
import tapeout.content.type.Target;
import tapeout.content.value.IsoWeek;
import tapeout.content.value.Reference;
import tapeout.problem.FaultProblems;
import tapeout.problem.LinkProblems;
import tapeout.problem.Problems;

/** Checks what documents name: documents by their id, and parts of documents. */
final class ReferenceChecker {

    private final SiteLibrary library;
    private final LinkProblems problems;
    private final FaultProblems faults;
    private final NearSpeakers speakers;
    private final IdChecker ids;

    ReferenceChecker(SiteLibrary library, Problems problems) {
        this.library = library;
        this.problems = new LinkProblems(problems);
        this.faults = new FaultProblems(problems);
        speakers = new NearSpeakers(library.entities());
        ids = new IdChecker(library, this.problems);
    }

    void check() {
        for (Document document : library.documents()) {
            faults.guard(document.header().at(), "checking what this document names", () -> {
                checkFields(document);
                checkBody(document);
            });
        }
        new CircleChecker(library, problems).check();
    }

    private void checkFields(Document document) {
        if (document instanceof Post post) {
            checkPost(post);
        } else if (document instanceof Story story) {
            story.topics().forEach(ids::checkTopic);
            story.events().forEach(event -> ids.checkPost(event.post()));
            ids.checkStory(story.follows());
        } else if (document instanceof Edition edition) {
            checkEdition(edition);
        } else if (document instanceof Entity entity) {
            entity.mentions()
                    .forEach(mention -> ids.checkEntity(
                            mention.reference(), mention.target().type()));
            checkComparisons(entity);
            checkUpcoming(entity);
            entity.limits().stream()
                    .flatMap(limit -> limit.terms().appliesTo().stream())
                    .distinct()
                    .forEach(this::checkRequirement);
            entity.limits().forEach(this::checkWords);
        }
    }

    /** What limits are asked of can be named by its id. */
    private void checkRequirement(Limit.Requirement requirement) {
        List<FieldType> path = library.types().path(requirement.field(), requirement.of());
        Target target = path.isEmpty() ? null : path.get(path.size() - 1).target();
        if (target != null) {
            requirement.values().forEach(value -> ids.checkEntity(value, target.type()));
        }
    }

    /** What a limit on references names is there. */
    private void checkWords(Limit limit) {
        Target target =
                library.types().field(limit.measure()).map(FieldType::target).orElse(null);
        if (target != null) {
            limit.oneOf().forEach(word -> ids.checkEntity(word, target.type()));
        }
    }

    /** What is dated ahead of an entity stands in the calendar of a topic that tracks its type. */
    private void checkUpcoming(Entity entity) {
        boolean tracked = library.topics().stream().anyMatch(topic -> topic.tracks() == entity.type());
        if (!tracked && !entity.profile().upcoming().isEmpty()) {
            problems.untrackedUpcoming(
                    entity.profile().upcoming().get(0).at(),
                    entity.type().naming().many(),
                    entity.type().word());
        }
    }

    private void checkComparisons(Entity entity) {
        Set<String> named = new HashSet<>();
        for (Reference other : entity.profile().compare()) {
            ids.checkEntity(other, entity.type().word());
            if (other.id().equals(entity.id())) {
                problems.comparedWithItself(other.at());
            } else if (!other.id().isEmpty() && !named.add(other.id())) {
                problems.comparedTwice(other.id(), other.at());
            }
        }
    }

    /** What is written of a week must have posts to go with, the lead among them. */
    private void checkEdition(Edition edition) {
        Post lead = ids.checkPost(edition.lead());
        if (lead != null && lead.dated() && !IsoWeek.of(lead.day()).equals(edition.week())) {
            problems.leadOfAnotherWeek(
                    lead.id(),
                    IsoWeek.of(lead.day()).toString(),
                    Objects.requireNonNull(edition.lead()).at());
        }
        boolean shown = library.editions().stream().anyMatch(week -> week.written() == edition);
        if (!shown && library.posts().stream().allMatch(Post::dated)) {
            problems.editionWithoutPosts(
                    edition.week().toString(), edition.header().at());
        }
    }

    private void checkPost(Post post) {
        post.topics().forEach(ids::checkTopic);
        ids.checkStory(post.story());
        post.entities().forEach(entity -> ids.checkEntity(entity, ""));
        library.types().postFields().forEach(field -> checkField(post, field.type()));
        post.authors().forEach(ids::checkAuthor);
        for (Claim claim : post.claims()) {
            claim.disputes().forEach(other -> checkContrary(post, claim, other));
        }
        speakers.check(post, problems);
        post.answers().forEach(answer -> checkQuestion(post, answer.question()));
    }

    private void checkField(Post post, FieldType field) {
        Target target = field.target();
        if (target != null) {
            post.references(field.name()).forEach(reference -> ids.checkEntity(reference, target.type()));
        }
    }

    private void checkBody(Document document) {
        document.body().entityLinks().forEach(link -> ids.checkLinked(new Reference(link.id(), link.at())));
        document.body().charts().forEach(place -> checkChart(place.chart()));
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
        chart.only().forEach(entity -> ids.checkEntity(entity, type.word()));
    }

    private void checkContrary(Post post, Claim claim, Reference other) {
        checkPart(other, "claim", named -> named.claims().stream().map(Claim::id));
        if (other.id().equals(post.id() + "#" + claim.id())) {
            problems.circular("disputes", List.of(other.id(), other.id()), other.at());
        }
    }

    /** Only what is published later can answer; of two posts of one instant either may come after the other. */
    private void checkQuestion(Post post, Reference question) {
        Post asker = checkPart(
                question, "unknown", named -> named.unknowns().stream().map(Unknown::id));
        if (asker != null && (asker == post || PostOrder.BY_DATE.compare(post.date(), asker.date()) < 0)) {
            problems.earlyAnswer(question.id(), asker.header().file(), question.at());
        }
    }

    /** {@code <post>#<id>}: the post must exist and have such a part. */
    private @Nullable Post checkPart(Reference reference, String what, PartNames parts) {
        int hash = reference.id().indexOf('#');
        String name = hash < 0 ? reference.id() : reference.id().substring(0, hash);
        Post post = ids.checkPost(new Reference(name, reference.at()));
        if (post != null) {
            Set<String> known = parts.of(post).filter(Objects::nonNull).collect(Collectors.toCollection(HashSet::new));
            String id = reference.id().substring(hash + 1);
            if (hash < 0 || !known.contains(id)) {
                problems.unknownPart(what, id, post.header().file(), reference.at(), known);
                return null;
            }
        }
        return post;
    }

    private interface PartNames {
        Stream<@Nullable String> of(Post post);
    }
}
