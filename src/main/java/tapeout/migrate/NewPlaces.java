package tapeout.migrate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tapeout.content.value.MadeFolders;

/**
 * Where documents go, within the content folder. What lies in a folder stays in it; a folder most of whose documents are
 * posts is one of posts. What is not at home there goes to {@code posts/} or {@code pages/}.
 */
final class NewPlaces {

    /** Folders whose documents or pages are Tapeout's own. */
    private static final Set<String> TAKEN = Stream.concat(
                    MadeFolders.NAMES.stream(), Stream.of("archive", "authors", "tags", "topics", "types"))
            .collect(Collectors.toUnmodifiableSet());

    private static final String POSTS = "posts";

    private final Set<String> folders = new TreeSet<>();
    private final Set<Original> posts = new HashSet<>();

    NewPlaces(List<Original> documents, Peer peer) {
        Map<String, Integer> more = new HashMap<>();
        for (Original document : documents) {
            boolean post = peer.isPost(document);
            if (post) {
                posts.add(document);
            }
            if (post || !document.isIndexOfSection()) {
                more.merge(top(document.inside()), post ? 1 : -1, Integer::sum);
            }
        }
        more.forEach((folder, number) -> {
            if (number >= 0 && !folder.isEmpty() && !TAKEN.contains(folder)) {
                folders.add(folder);
            }
        });
        folders.add(POSTS);
    }

    /** The folders of posts, {@code posts} among them. */
    Set<String> folders() {
        return folders;
    }

    boolean isPost(Original document) {
        return posts.contains(document);
    }

    /** Whether Tapeout makes pages at or below an address. */
    static boolean isTaken(String address) {
        return TAKEN.contains(address.replaceFirst("^/([^/]*?)(?:\\.html)?(?:/.*)?$", "$1"));
    }

    /** Where a document goes. */
    String of(Original document) {
        String file = document.inside()
                .replaceFirst("(^|/)_index(\\.[^./]+)$", "$1index$2")
                .replaceFirst("\\.(?:markdown|mkdn?)$", ".md");
        String top = top(document.inside());
        boolean ofPosts = folders.contains(top);
        if (isPost(document)) {
            return ofPosts ? file : POSTS + "/" + file;
        }
        boolean taken = ofPosts || TAKEN.contains(top) || TAKEN.contains(file.replaceFirst("\\.[^.]+$", ""));
        return taken ? "pages/" + file : file;
    }

    private static String top(String file) {
        int folder = file.indexOf('/');
        return folder < 0 ? "" : file.substring(0, folder);
    }
}
