package tapeout.editorial;

import tapeout.content.Author;
import tapeout.content.Document;
import tapeout.content.Edition;
import tapeout.content.Entity;
import tapeout.content.GenericDocument;
import tapeout.content.Post;
import tapeout.content.StaticPage;
import tapeout.content.Story;
import tapeout.content.Topic;
import tapeout.problem.EditorialProblems;

/** One rule of the newsroom. Immutable; any number of threads may ask. */
interface EditorialRule {

    /**
     * Reports where a document breaks the rule; in time that does not grow with the number of other documents. A rule for
     * documents of all types takes this over, one for some types only what is theirs.
     */
    default void check(Document document, EditorialProblems problems) {
        document.accept(new ByType(this, problems)).run();
    }

    /** What a post must do; nothing where the rule is for others. */
    default void check(Post post, EditorialProblems problems) {}

    /** What a story must do; nothing where the rule is for others. */
    default void check(Story story, EditorialProblems problems) {}

    /** What an entity must do; nothing where the rule is for others. */
    default void check(Entity entity, EditorialProblems problems) {}

    /** Asks a rule for what it says of a document of each type; of those that none is for there is nothing to ask. */
    record ByType(EditorialRule rule, EditorialProblems problems) implements Document.Visitor<Runnable> {

        @Override
        public Runnable of(Post post) {
            return () -> rule.check(post, problems);
        }

        @Override
        public Runnable of(Topic topic) {
            return () -> {};
        }

        @Override
        public Runnable of(Story story) {
            return () -> rule.check(story, problems);
        }

        @Override
        public Runnable of(Edition edition) {
            return () -> {};
        }

        @Override
        public Runnable of(Author author) {
            return () -> {};
        }

        @Override
        public Runnable of(StaticPage page) {
            return () -> {};
        }

        @Override
        public Runnable of(Entity entity) {
            return () -> rule.check(entity, problems);
        }

        @Override
        public Runnable of(GenericDocument generic) {
            return () -> {};
        }
    }
}
