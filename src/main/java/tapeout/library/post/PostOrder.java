package tapeout.library.post;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import tapeout.content.Post;
import tapeout.content.statement.Event;

/** The order of posts wherever posts are listed: total, so that no two builds differ. */
public final class PostOrder {

    /** The earlier day as it was written first, then the earlier instant: a list of posts never jumps back in days. */
    public static final Comparator<OffsetDateTime> BY_DATE =
            Comparator.comparing(OffsetDateTime::toLocalDate).thenComparing(OffsetDateTime::toInstant);

    /** The latest publication first, then the latest event, posts without a dated event last, then by file. */
    public static final Comparator<Post> LATEST_FIRST = Comparator.comparing(
                    (Post post) -> post.byline().date(), BY_DATE.reversed())
            .thenComparing(PostOrder::eventDay, Comparator.reverseOrder())
            .thenComparing(post -> post.header().file());

    private PostOrder() {}

    private static LocalDate eventDay(Post post) {
        Event event = post.event();
        return event == null || event.date() == null
                ? LocalDate.MIN
                : event.date().last();
    }
}
