package tapeout.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;

/** Compares what two folders hold. */
public final class Trees {

    private Trees() {}

    /** What differs, a line for each file: missing, new, or changed with the place of its first other byte. */
    public static List<String> differences(SortedMap<String, byte[]> expected, Map<String, byte[]> actual) {
        List<String> differences = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>(expected.keySet());
        names.addAll(actual.keySet());
        for (String name : names) {
            byte[] before = expected.get(name);
            byte[] after = actual.get(name);
            if (before == null) {
                differences.add(name + " is new");
            } else if (after == null) {
                differences.add(name + " is missing");
            } else if (!Arrays.equals(before, after)) {
                differences.add(name + ":" + line(before, Arrays.mismatch(before, after)) + " differs");
            }
        }
        return differences;
    }

    private static long line(byte[] bytes, int offset) {
        long line = 1;
        for (int i = 0; i < offset; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
