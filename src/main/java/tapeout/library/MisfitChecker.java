package tapeout.library;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tapeout.content.Document;
import tapeout.content.Edition;
import tapeout.content.Entity;
import tapeout.content.Post;
import tapeout.content.statement.Claim;
import tapeout.content.statement.Unknown;
import tapeout.content.type.EntityType;
import tapeout.content.type.FactType;
import tapeout.content.value.IsoWeek;
import tapeout.content.value.PartName;
import tapeout.content.value.Reference;
import tapeout.library.post.PostOrder;
import tapeout.problem.FaultProblems;
import tapeout.problem.LinkProblems;
import tapeout.problem.Problems;
import tapeout.problem.frontmatter.FrontMatterProblems;
import tapeout.problem.frontmatter.TypeProblems;

/** Finds documents that name what is there, and yet does not fit: an edition's lead of another week, an answer before its question. */
final class MisfitChecker {

    private final SiteLibrary library;
    private final Set<String> misread;
    private final LinkProblems problems;
    private final TypeProblems types;
    private final FaultProblems faults;
    private final NearSpeakers speakers;

    /** @param misread files of which a part could not be read */
    MisfitChecker(SiteLibrary library, Set<String> misread, Problems problems) {
        this.library = library;
        this.misread = misread;
        this.problems = new LinkProblems(problems);
        this.types = new FrontMatterProblems(problems).ofTypes();
        this.faults = new FaultProblems(problems);
        speakers = new NearSpeakers(library.entities());
    }

    void check() {
        checkAll(library.posts(), this::checkPost);
        checkAll(library.entities(), this::checkEntity);
        checkAll(library.written(), this::checkEdition);
        library.types().all().forEach(this::checkColumns);
    }

    private <D extends Document> void checkAll(Collection<D> documents, Consumer<D> check) {
        documents.forEach(document -> faults.guard(
                document.header().at(), "checking what this document names", () -> check.accept(document)));
    }

    private void checkPost(Post post) {
        speakers.check(post, problems);
        for (Claim claim : post.claims()) {
            String name = new PartName(post.id(), claim.id()).toString();
            claim.disputes().stream()
                    .filter(other -> other.id().equals(name))
                    .forEach(other -> problems.circular("disputes", List.of(name, name), other.at()));
        }
        post.statements().answers().forEach(answer -> checkQuestion(post, answer.question()));
    }

    /** Only what is published later can answer; of two posts of one instant either may come after the other. */
    private void checkQuestion(Post post, Reference question) {
        PartName name = PartName.of(question.id());
        library.names()
                .find(name.post())
                .filter(asker -> asker.unknowns().stream().map(Unknown::id).anyMatch(name.part()::equals))
                .filter(asker -> asker == post
                        || PostOrder.BY_DATE.compare(
                                        post.byline().date(), asker.byline().date())
                                < 0)
                .ifPresent(asker ->
                        problems.earlyAnswer(question.id(), asker.header().file(), question.at()));
    }

    private void checkEntity(Entity entity) {
        for (Reference other : entity.profile().compare()) {
            if (other.id().equals(entity.id())) {
                problems.comparedWithItself(other.at());
            }
        }
        checkUpcoming(entity);
    }

    /** What is dated ahead of an entity stands in the calendar of a topic that tracks its type. */
    private void checkUpcoming(Entity entity) {
        boolean tracked = library.topics().stream()
                .anyMatch(topic -> topic.tracks() == entity.type()
                        || misread.contains(topic.header().file()));
        if (!tracked && !entity.profile().upcoming().isEmpty()) {
            problems.untrackedUpcoming(
                    entity.profile().upcoming().get(0).at(),
                    entity.type().naming().many(),
                    entity.type().word());
        }
    }

    /** A tracker's table shows nothing of a cell that no entity has; a word of an open set can be anything. */
    private void checkColumns(EntityType type) {
        for (FactType fact : type.facts().values()) {
            if (type.tracker() == null || fact.table() == null) {
                continue;
            }
            Set<String> cells = new TreeSet<>();
            Stream.concat(library.entities().stream(), library.heldBack().stream())
                    .filter(Entity.class::isInstance)
                    .map(Entity.class::cast)
                    .filter(entity -> entity.type() == type)
                    .flatMap(entity -> entity.facts().get(fact.path()).stream())
                    .map(value ->
                            fact.path() + "." + String.join(".", value.cell()).replace(' ', '-'))
                    .forEach(cells::add);
            type.tracker().named().stream()
                    .filter(column -> column.id().startsWith(fact.path() + "."))
                    .filter(column -> !cells.isEmpty() && !cells.contains(column.id()))
                    .forEach(column -> types.columnWithoutCell(column.at(), column.id(), type.word(), cells));
        }
    }

    /** What is written of a week must have posts to go with, the lead among them. */
    private void checkEdition(Edition edition) {
        Reference lead = edition.lead();
        if (lead != null) {
            library.names()
                    .find(lead.id())
                    .filter(post -> post.byline().dated()
                            && !IsoWeek.of(post.byline().day()).equals(edition.week()))
                    .ifPresent(post -> problems.leadOfAnotherWeek(
                            post.id(), IsoWeek.of(post.byline().day()).toString(), lead.at()));
        }
        if (library.unshown().contains(edition)
                && library.posts().stream().allMatch(post -> post.byline().dated())) {
            problems.editionWithoutPosts(
                    edition.week().toString(), edition.header().at());
        }
    }
}
