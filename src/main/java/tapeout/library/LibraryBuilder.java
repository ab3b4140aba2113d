package tapeout.library;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import tapeout.content.Author;
import tapeout.content.Document;
import tapeout.content.Edition;
import tapeout.content.Entity;
import tapeout.content.GenericDocument;
import tapeout.content.Mention;
import tapeout.content.Post;
import tapeout.content.StaticPage;
import tapeout.content.Story;
import tapeout.content.Topic;
import tapeout.content.history.FactHistory;
import tapeout.content.type.EntityTypes;
import tapeout.content.value.Alphabet;
import tapeout.library.post.PostOrder;
import tapeout.problem.LinkProblems;
import tapeout.problem.Problems;

/** Sorts the documents that go out onto their shelves, checks that they fit together, and freezes them. */
public final class LibraryBuilder {

    private final EntityTypes types;
    private final Alphabet alphabet;
    private final Visibility visibility;
    private final Problems problems;

    /**
     * @param types what the site follows
     * @param alphabet of the language of the site
     */
    public LibraryBuilder(EntityTypes types, Alphabet alphabet, Visibility visibility, Problems problems) {
        this.types = types;
        this.alphabet = alphabet;
        this.visibility = visibility;
        this.problems = problems;
    }

    /**
     * Builds the library. Mistakes go to the problems; the library is complete all the same, without what is wrong.
     *
     * @param documents every document that could be read, in any order
     */
    public Library build(List<Document> documents) {
        return build(documents, FactHistory.NONE, List.of(), Set.of());
    }

    /**
     * Builds the library of a site whose facts have a history.
     *
     * @param documents every document that could be read, in any order
     * @param beside what is mentioned beside documents, as by the configuration
     * @param misread files of which a part could not be read: what seems to be missing may be in it
     */
    public Library build(List<Document> documents, FactHistory history, List<Mention> beside, Set<String> misread) {
        List<Document> sorted = documents.stream()
                .sorted(Comparator.comparing(this::isPreviewed)
                        .thenComparing(document -> document.header().file()))
                .toList();
        Shelves shelves = new Shelves(sorted.stream().filter(visibility::shows).toList(), alphabet);
        shelves.reportDuplicates(new LinkProblems(problems));
        List<Document> heldBack =
                sorted.stream().filter(document -> !visibility.shows(document)).toList();
        SiteLibrary library = new SiteLibrary(shelves, heldBack, types, alphabet, visibility, history);
        new ReferenceChecker(library, misread, problems).check(beside);
        new MisfitChecker(library, misread, problems).check();
        new CircleChecker(library, new LinkProblems(problems)).check();
        library.index().tags().check(new LinkProblems(problems).ofTags());
        library.groups().check(new LinkProblems(problems).ofTags());
        new PartChecker(new LinkProblems(problems)).check(shelves.posts(), new Shelves(heldBack, alphabet).posts());
        return library;
    }

    /** Whether it is shown though it is held back: of two documents that clash the published one stays. */
    private boolean isPreviewed(Document document) {
        return !new Visibility(visibility.asOf(), false, false).shows(document);
    }

    /** The documents by type, each shelf in its total order; of two with one id the first by file stays. */
    static final class Shelves {

        private final List<Document> documents;
        private final Alphabet alphabet;

        Shelves(List<Document> documents, Alphabet alphabet) {
            this.documents = documents;
            this.alphabet = alphabet;
        }

        List<Document> documents() {
            return documents;
        }

        List<Post> posts() {
            return all(Post.class);
        }

        List<Edition> editions() {
            return all(Edition.class);
        }

        List<StaticPage> pages(boolean listed) {
            return all(StaticPage.class).stream()
                    .filter(page -> page.isListed() == listed)
                    .toList();
        }

        List<GenericDocument> generics() {
            return all(GenericDocument.class);
        }

        Map<String, Topic> topics() {
            return byId(Topic.class, Comparator.comparingInt(Topic::order));
        }

        Map<String, Entity> entities() {
            return byId(
                    Entity.class,
                    Comparator.<Entity>comparingInt(
                                    entity -> entity.type().naming().order())
                            .thenComparing(entity -> entity.type().word())
                            .thenComparing(Entity::title, alphabet));
        }

        Map<String, Author> authors() {
            return byId(Author.class, Comparator.comparing(Author::name, alphabet));
        }

        Map<String, Story> stories() {
            Map<String, OffsetDateTime> latest = new HashMap<>();
            posts().stream()
                    .filter(post -> post.filing().story() != null)
                    .forEach(post -> latest.merge(
                            post.filing().story().id(), post.byline().date(), BinaryOperator.maxBy(PostOrder.BY_DATE)));
            return byId(
                    Story.class,
                    Comparator.comparing(
                            story -> latest.getOrDefault(story.id(), OffsetDateTime.MIN),
                            PostOrder.BY_DATE.reversed()));
        }

        /** Ids that a link in double brackets must find in one place: topics, entities and stories share one space. */
        void reportDuplicates(LinkProblems problems) {
            reportDuplicates(documents.stream().filter(Document::isLinkedById), problems);
            reportDuplicates(all(Author.class).stream(), problems);
        }

        private static void reportDuplicates(Stream<? extends Document> documents, LinkProblems problems) {
            Map<String, Document> first = new HashMap<>();
            documents.forEach(document -> {
                Document other = first.putIfAbsent(document.id(), document);
                if (other != null) {
                    problems.duplicateEntity(
                            document.id(),
                            document.header().at(),
                            other.header().file());
                }
            });
        }

        private <D extends Document> List<D> all(Class<D> type) {
            List<D> found = new ArrayList<>();
            for (Document document : documents) {
                if (type.isInstance(document)) {
                    found.add(type.cast(document));
                }
            }
            return found;
        }

        private <D extends Document> Map<String, D> byId(Class<D> type, Comparator<D> order) {
            Map<String, D> byId = new LinkedHashMap<>();
            all(type).stream()
                    .sorted(order.thenComparing(document -> document.header().file()))
                    .forEach(document -> byId.putIfAbsent(document.id(), document));
            return byId;
        }
    }
}
