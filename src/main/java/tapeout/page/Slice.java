package tapeout.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tapeout.content.value.SitePath;

/**
 * One page of a list that is cut into pages.
 *
 * @param items what this page lists
 * @param number which page it is, from 1
 * @param count how many pages there are, at least 1
 * @param total how many items the whole list has
 * @param first the address of page 1; page n lives at {@code page/n/} below it
 */
public record Slice<T>(List<T> items, int number, int count, int total, SitePath first) {

    public Slice {
        items = List.copyOf(items);
    }

    /** Cuts a list; an empty list makes one empty page. */
    public static <T> List<Slice<T>> cut(List<T> list, int size, SitePath first) {
        int count = Math.max(1, (list.size() + size - 1) / size);
        List<Slice<T>> slices = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            List<T> items = list.subList(i * size, Math.min(list.size(), (i + 1) * size));
            slices.add(new Slice<>(items, i + 1, count, list.size(), first));
        }
        return slices;
    }

    /**
     * Cuts a list between its groups: a page has whole groups, as many as fit. A group that fits on no page is cut into parts
     * of about one size.
     *
     * @param groups what belongs together, in order
     * @param most how many items a page has at most
     */
    public static <T> List<Slice<T>> fill(Collection<List<T>> groups, int most, SitePath first) {
        List<List<T>> pages = new ArrayList<>(List.of(new ArrayList<>()));
        for (List<T> group : groups) {
            int parts = (group.size() + most - 1) / most;
            for (int i = 0; i < parts; i++) {
                List<T> part = group.subList(group.size() * i / parts, group.size() * (i + 1) / parts);
                if (pages.get(pages.size() - 1).size() + part.size() > most) {
                    pages.add(new ArrayList<>());
                }
                pages.get(pages.size() - 1).addAll(part);
            }
        }
        int total = pages.stream().mapToInt(List::size).sum();
        return IntStream.range(0, pages.size())
                .mapToObj(i -> new Slice<>(pages.get(i), i + 1, pages.size(), total, first))
                .toList();
    }

    /** A whole list on one page. */
    public static <T> Slice<T> whole(List<T> list, SitePath path) {
        return new Slice<>(list, 1, 1, list.size(), path);
    }

    /** The address of this page. */
    public SitePath path() {
        return pathOf(number);
    }

    /** The address of the page before, which is nearer to page 1; null on the first. */
    public @Nullable SitePath newer() {
        return number == 1 ? null : pathOf(number - 1);
    }

    /** The address of the page after; null on the last. */
    public @Nullable SitePath older() {
        return number == count ? null : pathOf(number + 1);
    }

    /** The address of any page of the list. */
    public SitePath pathOf(int page) {
        return page == 1 ? first : first.below("page/" + page);
    }
}
