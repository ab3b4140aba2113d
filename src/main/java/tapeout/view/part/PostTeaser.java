package tapeout.view.part;

import java.util.List;
import tapeout.view.words.DateText;

/**
 * A post as a list shows it. How much of it is shown is the template's choice.
 *
 * @param title the headline
 * @param href its page
 * @param summary the standfirst
 * @param kind {@code report}, {@code analysis}, {@code brief}, {@code explainer} or {@code background}
 * @param topics its topics, the first one leading
 * @param published the day of publication
 * @param event what it is about
 * @param revision what has become of it since
 */
public record PostTeaser(
        String title,
        String href,
        String summary,
        String kind,
        List<TopicLink> topics,
        DateText published,
        EventText event,
        Revision revision) {

    /** No post. */
    public static final PostTeaser NONE =
            new PostTeaser("", "", "", "", List.of(), DateText.NONE, EventText.NONE, Revision.NONE);

    /**
     * What has become of a post since it was published.
     *
     * @param updated the day of its last change; none where it has not changed
     * @param corrected whether it carries a correction
     */
    public record Revision(DateText updated, boolean corrected) {

        /** It is as it was. */
        public static final Revision NONE = new Revision(DateText.NONE, false);
    }

    public PostTeaser {
        topics = List.copyOf(topics);
    }

    public boolean present() {
        return !href.isEmpty();
    }
}
