package tapeout.page;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tapeout.content.Post;
import tapeout.content.statement.Event;
import tapeout.content.value.When;
import tapeout.library.post.PostOrder;

/**
 * All posts by when things happened: by event date where one is known, else by publication. A post whose event is known by
 * year or quarter alone stands in its year and in no month.
 */
public final class Archive {

    private static final Comparator<Post> LATEST_FIRST =
            Comparator.comparing(Archive::when).reversed().thenComparing(PostOrder.LATEST_FIRST);

    /** So many posts of a year stand where all years do. */
    private static final int LATEST = 5;

    private final Map<Year, List<Post>> years = new TreeMap<>(Comparator.reverseOrder());
    private final Map<YearMonth, List<Post>> months = new TreeMap<>(Comparator.reverseOrder());

    public Archive(List<Post> posts) {
        posts.stream().sorted(LATEST_FIRST).forEach(post -> {
            When when = when(post);
            years.computeIfAbsent(Year.from(when.first()), year -> new ArrayList<>())
                    .add(post);
            if (when.precision().compareTo(When.Precision.MONTH) <= 0) {
                months.computeIfAbsent(YearMonth.from(when.first()), month -> new ArrayList<>())
                        .add(post);
            }
        });
    }

    /** The years, the latest first. */
    public List<ArchiveYear> years() {
        List<ArchiveYear> list = new ArrayList<>();
        years.forEach((year, posts) -> list.add(new ArchiveYear(
                year,
                posts.size(),
                months.entrySet().stream()
                        .filter(month -> month.getKey().getYear() == year.getValue())
                        .map(month -> new ArchiveYear.Month(
                                month.getKey(), month.getValue().size()))
                        .toList())));
        return list;
    }

    /** The first posts of each year, the latest year first. */
    public List<Post> latestOfYears() {
        return years.values().stream()
                .flatMap(posts -> posts.stream().limit(LATEST))
                .toList();
    }

    public Map<Year, List<Post>> byYear() {
        return years;
    }

    public Map<YearMonth, List<Post>> byMonth() {
        return months;
    }

    /** When the post stands in the archive. */
    public static When when(Post post) {
        Event event = post.event();
        LocalDate day = post.byline().day();
        return event != null && event.date() != null ? event.date() : When.day(day);
    }
}
