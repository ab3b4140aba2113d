package tapeout.library;

import java.util.List;
import tapeout.content.Entity;

/** Every claim of every post, of the latest post first, within a post in its order; and who makes it, and what it names. */
public interface ClaimLedger extends Answering {

    /** All of them. */
    List<PostClaim> all();

    /**
     * Whether somebody makes several of them.
     *
     * @param speaker the id of an entity, or a description
     */
    boolean areSeveralBy(String speaker);

    /** Those that an entity makes. */
    List<PostClaim> by(Entity entity);

    /** Those that name an entity and are made by others. */
    List<PostClaim> about(Entity entity);
}
