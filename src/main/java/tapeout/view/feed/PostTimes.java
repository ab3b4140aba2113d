package tapeout.view.feed;

import java.time.Duration;
import java.time.Instant;
import tapeout.content.Post;
import tapeout.library.Answering;

/** Answers when feeds say that posts were published and changed, which depends on the times of all others. */
public interface PostTimes extends Answering {

    /** More than a post's publication is ever after the date that it states: an hour, and a second for each that shares it. */
    Duration AFTER_THE_DATE = Duration.ofDays(1);

    /** When the post was published; not before the date that it states. */
    Instant published(Post post);

    /** When the post last changed in a way that it tells of, else when it was published. */
    Instant updated(Post post);
}
