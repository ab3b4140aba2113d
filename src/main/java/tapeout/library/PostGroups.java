package tapeout.library;

import java.util.List;
import tapeout.content.Entity;
import tapeout.content.Post;
import tapeout.content.type.PostField;

/**
 * The posts by what they say under the fields that a site declares for them: the lists of all that say the same. Lists keep
 * the order of all posts.
 */
public interface PostGroups extends Answering {

    /** The fields under which some post says what others can say too, in their order. */
    List<PostField> fields();

    /** All that posts say under a field: words in their declared order, else by what readers see. */
    List<PostGroup> of(PostField field);

    /** What a post says under a field, each once, in the order written; none of it where such have no lists. */
    List<PostGroup> of(Post post, PostField field);

    /** The posts that say it, the latest first. */
    List<Post> posts(PostGroup group);

    /** What posts say of an entity: those that refer to it, by the fields whose other direction is shown. */
    List<PostGroup> of(Entity entity);
}
