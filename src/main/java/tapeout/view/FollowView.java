package tapeout.view;

import java.util.List;
import tapeout.view.part.Link;

/**
 * How to follow the site, in a reader's words.
 *
 * @param groups what there is to follow
 * @param list the address of all feeds in one file
 * @param subscribe where a subscription by e-mail begins; empty where there is none
 * @param data the address of what programs get
 */
public record FollowView(PageFrame frame, List<Group> groups, String list, String subscribe, String data)
        implements PageView {

    public FollowView {
        groups = List.copyOf(groups);
    }

    /** What has a calendar. */
    public List<Subject> calendars() {
        return groups.stream()
                .flatMap(group -> group.subjects().stream())
                .filter(subject -> !subject.calendar().isEmpty())
                .toList();
    }

    /**
     * Subjects of one sort.
     *
     * @param id names the group on the page, and its words
     * @param subjects at least one
     */
    public record Group(String id, List<Subject> subjects) {

        private static final int AT_A_GLANCE = 12;

        public Group {
            subjects = List.copyOf(subjects);
        }

        /** Whether there are more than anybody wants to scroll past. */
        public boolean isLong() {
            return subjects.size() > AT_A_GLANCE;
        }
    }

    /**
     * Something to follow.
     *
     * @param page what it is, and its page
     * @param feeds its feeds, each named by its format
     * @param calendar the address of its calendar; empty where it has none
     */
    public record Subject(Link page, List<PageFrame.FeedLink> feeds, String calendar) {

        public Subject {
            feeds = List.copyOf(feeds);
        }
    }
}
