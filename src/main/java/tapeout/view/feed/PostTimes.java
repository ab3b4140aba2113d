package tapeout.view.feed;

import java.time.Instant;
import tapeout.content.Post;
import tapeout.library.Answering;

/** Answers when feeds say that posts were published and changed, which depends on the times of all others. */
public interface PostTimes extends Answering {

    /** When the post was published. */
    Instant published(Post post);

    /** When the post last changed in a way that it tells of, else when it was published. */
    Instant updated(Post post);
}
