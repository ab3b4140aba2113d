package tapeout.output;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names that a site's folders will hold, and nothing else. Not thread-safe. */
final class ExpectedTree {

    private final Map<String, Set<String>> names = new HashMap<>();

    ExpectedTree(Iterable<String> files) {
        names.put("", new HashSet<>());
        files.forEach(this::add);
    }

    /** What a tree has beyond the site's files and folders, and what stands where a folder must be; sorted. */
    List<String> strays(FolderTree tree) {
        List<String> strays = new ArrayList<>();
        names.forEach((folder, expected) -> {
            for (String name : tree.names(folder)) {
                if (!expected.contains(name)) {
                    strays.add(join(folder, name));
                }
            }
            if (tree.isObstacle(folder)) {
                strays.add(folder);
            }
        });
        Collections.sort(strays);
        return strays;
    }

    private void add(String path) {
        String folder = FolderTree.folderOf(path);
        Set<String> known = names.get(folder);
        if (known == null) {
            known = new HashSet<>(2);
            names.put(folder, known);
            add(folder);
        }
        known.add(FolderTree.nameOf(path));
    }

    private static String join(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }
}
