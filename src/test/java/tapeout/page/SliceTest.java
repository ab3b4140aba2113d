package tapeout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tapeout.content.value.SitePath;

/** How lists are cut into pages. */
class SliceTest {

    private static final SitePath LIST = SitePath.page("list");

    /** Groups of these sizes; each item is its group's number. */
    private static List<String> pages(int most, int... sizes) {
        List<List<Integer>> groups = Stream.iterate(0, i -> i < sizes.length, i -> i + 1)
                .map(i -> Collections.nCopies(sizes[i], i + 1))
                .toList();
        return Slice.fill(groups, most, LIST).stream()
                .map(slice -> slice.items().toString().replaceAll("\\D", ""))
                .toList();
    }

    @Test
    void aPageHasWholeGroupsAsManyAsFit() {
        assertThat(pages(5, 2, 3, 4, 1, 5)).containsExactly("11222", "33334", "55555");
        assertThat(pages(5, 1, 5, 1)).containsExactly("1", "22222", "3");
    }

    @Test
    void aGroupThatFitsOnNoPageIsCutIntoLikeParts() {
        assertThat(pages(4, 1, 9, 2)).containsExactly("1222", "222", "222", "33");
    }

    @Test
    void aPageKnowsItsPlace() {
        List<Slice<Integer>> slices = Slice.fill(List.of(List.of(1, 2), List.of(3)), 2, LIST);
        assertThat(slices)
                .extracting(slice -> slice.path() + " " + slice.number() + "/" + slice.count() + " " + slice.total())
                .containsExactly("/list/ 1/2 3", "/list/page/2/ 2/2 3");
        assertThat(pages(3)).containsExactly("");
    }

    @Test
    void noPageGrowsWithTheList() {
        assertThat(pages(200, 5, 9, 9_000, 190, 139, 27, 3_001)).allMatch(page -> page.length() <= 200);
    }
}
