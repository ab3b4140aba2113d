package tapeout.page;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import tapeout.content.Document;

/** Paths as documents write them: relative to their own file. */
final class DocumentPaths {

    private DocumentPaths() {}

    /**
     * The file that a relative path names, relative to the source folder, in composed form (NFC) as all names of files are.
     *
     * @return empty if it leads out of the source folder
     */
    static Optional<String> resolve(Document from, String target) {
        String file = from.header().file();
        int slash = file.lastIndexOf('/');
        Deque<String> names = new ArrayDeque<>();
        for (String name : (file.substring(0, slash + 1) + target).split("/")) {
            if (name.equals("..")) {
                if (names.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return Optional.of(Normalizer.normalize(String.join("/", names), Normalizer.Form.NFC));
    }
}
