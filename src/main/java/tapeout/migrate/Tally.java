package tapeout.migrate;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what a migration did, by kind. */
final class Tally {

    private final SortedMap<String, Integer> mapped = new TreeMap<>();
    private final SortedMap<String, Integer> kept = new TreeMap<>();
    private final SortedMap<String, Integer> dropped = new TreeMap<>();
    private final SortedMap<String, String> data = new TreeMap<>();

    /** A key of front matter that became one of ours. */
    void mapped(String key, String becomes) {
        mapped.merge(key.equals(becomes) ? "`" + key + "`" : "`" + key + "` → `" + becomes + "`", 1, Integer::sum);
    }

    /** A key of front matter that stands under {@code extra}. */
    void kept(String key) {
        kept.merge("`" + key + "`", 1, Integer::sum);
    }

    /** A file or text that the new site does without. */
    void dropped(String what) {
        dropped.merge(what, 1, Integer::sum);
    }

    /** A data file and where it goes. */
    void data(String file, String becomes) {
        data.put(file, becomes);
    }

    Map<String, String> data() {
        return Collections.unmodifiableMap(data);
    }

    Map<String, Integer> mapped() {
        return Collections.unmodifiableMap(mapped);
    }

    Map<String, Integer> kept() {
        return Collections.unmodifiableMap(kept);
    }

    Map<String, Integer> dropped() {
        return Collections.unmodifiableMap(dropped);
    }
}
