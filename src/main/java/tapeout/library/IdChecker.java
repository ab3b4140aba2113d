package tapeout.library;

import static tapeout.problem.ProblemCode.UNKNOWN_AUTHOR;
import static tapeout.problem.ProblemCode.UNKNOWN_ENTITY;
import static tapeout.problem.ProblemCode.UNKNOWN_POST;
import static tapeout.problem.ProblemCode.UNKNOWN_STORY;
import static tapeout.problem.ProblemCode.UNKNOWN_TOPIC;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.Author;
import tapeout.content.Document;
import tapeout.content.Entity;
import tapeout.content.Post;
import tapeout.content.Status;
import tapeout.content.Story;
import tapeout.content.Topic;
import tapeout.content.value.Reference;
import tapeout.problem.LinkProblems;
import tapeout.problem.ProblemCode;

/** Checks that what an id names exists, is of the right type and goes out. */
final class IdChecker {

    private final SiteLibrary library;
    private final LinkProblems problems;
    private final Set<String> topicIds;
    private final Set<String> storyIds;
    private final Set<String> authorIds;
    private final Set<String> entityIds;
    private final Set<String> linkableIds = new TreeSet<>();

    IdChecker(SiteLibrary library, LinkProblems problems) {
        this.library = library;
        this.problems = problems;
        topicIds = ids(library.topics().stream());
        storyIds = ids(library.stories().stream());
        authorIds = ids(library.authors().stream());
        entityIds = ids(library.entities().stream());
        linkableIds.addAll(topicIds);
        linkableIds.addAll(storyIds);
        linkableIds.addAll(entityIds);
    }

    void checkTopic(Reference topic) {
        if (topic.id().isEmpty()) {
            return;
        }
        checkId(UNKNOWN_TOPIC, "topic", topic, topicIds, Topic.class);
    }

    void checkAuthor(Reference author) {
        checkId(UNKNOWN_AUTHOR, "author", author, authorIds, Author.class);
    }

    /** Whatever a text can link by its id. */
    void checkLinked(Reference reference) {
        checkId(UNKNOWN_ENTITY, "entity, topic or story", reference, linkableIds, Document.class);
    }

    void checkStory(@Nullable Reference story) {
        if (story != null) {
            checkId(UNKNOWN_STORY, "story", story, storyIds, Story.class);
        }
    }

    /** @param type the word of the type that it must be of; empty for any */
    void checkEntity(Reference reference, String type) {
        if (reference.id().isEmpty()) {
            return;
        }
        boolean fits = library.entity(reference.id())
                .filter(entity -> type.isEmpty() || entity.type().word().equals(type))
                .isPresent();
        if (!fits) {
            Set<String> known = type.isEmpty()
                    ? entityIds
                    : ids(library.entities().stream()
                            .filter(entity -> entity.type().word().equals(type)));
            report(UNKNOWN_ENTITY, type.isEmpty() ? "entity" : type, reference, known, Entity.class);
        }
    }

    private void checkId(
            ProblemCode code, String what, Reference reference, Set<String> known, Class<? extends Document> type) {
        if (!known.contains(reference.id())) {
            report(code, what, reference, known, type);
        }
    }

    private void report(
            ProblemCode code, String what, Reference reference, Set<String> known, Class<? extends Document> type) {
        Optional<Document> held = library.heldBack().stream()
                .filter(document -> type.isInstance(document) && document.id().equals(reference.id()))
                .findFirst();
        if (held.isPresent() && library.isExpired(held.get())) {
            problems.expired(reference.id(), reference.at(), held.get().header().expires());
        } else if (held.isPresent()) {
            boolean draft = held.get().header().status() == Status.DRAFT;
            problems.heldBack(code, reference.id(), reference.at(), draft);
        } else {
            problems.unknown(code, what, reference.id(), reference.at(), known);
        }
    }

    /** The post that a reference names, where it names one. */
    @Nullable
    Post checkPost(@Nullable Reference reference) {
        if (reference == null) {
            return null;
        }
        List<Post> posts = library.names().all(reference.id());
        if (posts.size() > 1) {
            problems.ambiguousPost(
                    reference.id(),
                    reference.at(),
                    posts.stream().map(post -> post.header().file()).toList());
        } else if (posts.isEmpty()) {
            report(UNKNOWN_POST, "post", reference, library.names().slugs(), Post.class);
        }
        return posts.size() == 1 ? posts.get(0) : null;
    }

    private static Set<String> ids(Stream<? extends Document> documents) {
        return documents.map(Document::id).collect(Collectors.toCollection(TreeSet::new));
    }
}
