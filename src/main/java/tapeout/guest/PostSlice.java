package tapeout.guest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One page of an index with pages.
 *
 * @param number from 1; 0 on a page that is none of the index
 * @param pages how many there are; 0 on a page that is none of the index
 * @param size how many posts a page has
 */
record PostSlice(int number, int pages, int size) {

    /** What pages other than the index's have in a site whose index has pages. */
    static final PostSlice NONE = new PostSlice(0, 0, Integer.MAX_VALUE);

    /** The part of a list that this page shows. */
    <T> List<T> of(List<T> all) {
        int from = Math.max(0, number - 1) * (number == 0 ? 0 : size);
        return all.subList(Math.min(from, all.size()), (int) Math.min((long) from + size, all.size()));
    }

    /** The names that templates ask for; a neighbour that is not there is left out. */
    Map<String, Object> names() {
        Map<String, Object> names = new LinkedHashMap<>();
        names.put("numberOfPages", pages);
        names.put("currentPageNumber", number);
        if (number == 0 || number == 2) {
            names.put("previousFileName", "");
        } else if (number > 2) {
            names.put("previousFileName", number - 1 + "/");
        }
        if (number == 0) {
            names.put("nextFileName", "");
        } else if (number < pages) {
            names.put("nextFileName", number + 1 + "/");
        }
        return names;
    }
}
