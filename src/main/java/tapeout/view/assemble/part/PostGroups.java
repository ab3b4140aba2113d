package tapeout.view.assemble.part;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tapeout.content.Post;
import tapeout.content.value.IsoWeek;
import tapeout.content.value.When;
import tapeout.view.context.SiteContext;
import tapeout.view.part.PostGroup;
import tapeout.view.part.PostTeaser;

/** Posts grouped by when it happened, so that a date that many share stands once, above them. */
public final class PostGroups {

    private static final Comparator<Post> LATEST_EVENT_FIRST = Comparator.comparing(
            post -> event(post).orElse(null), Comparator.nullsLast(Comparator.<When>reverseOrder()));

    private final SiteContext site;

    public PostGroups(SiteContext site) {
        this.site = site;
    }

    /**
     * This week and the week before, months and quarters of this year, and years, the latest first; posts on what has no date last.
     * Posts of one date stay in the order in which they come.
     */
    public List<PostGroup> of(List<Post> posts) {
        Map<String, List<PostTeaser>> groups = new LinkedHashMap<>();
        ordered(posts)
                .forEach(post -> groups.computeIfAbsent(
                                event(post)
                                        .map(this::label)
                                        .orElseGet(() -> site.messages().text("date.unknown")),
                                label -> new ArrayList<>())
                        .add(site.teaser(post)));
        return groups.entrySet().stream()
                .map(group -> new PostGroup(group.getKey(), group.getValue()))
                .toList();
    }

    /** The same order without the groups. */
    public static List<Post> ordered(List<Post> posts) {
        return posts.stream().sorted(LATEST_EVENT_FIRST).toList();
    }

    private static Optional<When> event(Post post) {
        return Optional.ofNullable(post.event()).flatMap(event -> Optional.ofNullable(event.date()));
    }

    private String label(When when) {
        if (when.precision() == When.Precision.DAY) {
            IsoWeek week = IsoWeek.of(when.first());
            if (week.equals(IsoWeek.of(site.today()))) {
                return site.messages().text("date.this-week");
            }
            if (week.equals(IsoWeek.of(site.today().minusWeeks(1)))) {
                return site.messages().text("date.last-week");
            }
        }
        if (when.first().getYear() != site.today().getYear()) {
            return Year.from(when.first()).toString();
        }
        return when.precision() == When.Precision.DAY
                ? site.dates().month(YearMonth.from(when.first()))
                : site.dates().when(when).text();
    }
}
