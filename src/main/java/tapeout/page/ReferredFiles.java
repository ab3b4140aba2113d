package tapeout.page;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tapeout.content.Document;

/**
 * Which files of the content folder a document refers to: by the links and images of its body, those in raw HTML included,
 * by its picture, and, where it has a type and a template of its own, by any value of its front matter.
 */
public final class ReferredFiles {

    private final String contentFolder;
    private final Document document;
    private final Set<String> files = new TreeSet<>();

    private ReferredFiles(Document document, String contentFolder) {
        this.document = document;
        this.contentFolder = contentFolder;
    }

    /**
     * What a document refers to, be it there or not.
     *
     * @param contentFolder the content folder's name relative to the source folder
     * @return paths relative to the content folder
     */
    public static Set<String> of(Document document, String contentFolder) {
        ReferredFiles referred = new ReferredFiles(document, contentFolder);
        referred.collect();
        return referred.files;
    }

    /** Which of these it shows as pictures. */
    public static Set<String> pictures(Document document, String contentFolder) {
        ReferredFiles referred = new ReferredFiles(document, contentFolder);
        referred.collectPictures();
        return referred.files;
    }

    private void collectPictures() {
        document.body().images().forEach(image -> add(image.src()));
        if (document.image() != null) {
            add(document.image().src().id());
        }
    }

    private void collect() {
        collectPictures();
        document.body().slots().forEach(slot -> slot.leadsTo().ifPresent(this::add));
        addValue(document.values());
    }

    private void addValue(Object value) {
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::addValue);
        } else if (value instanceof Collection<?> list) {
            list.forEach(this::addValue);
        } else if (value instanceof String text) {
            add(text);
        }
    }

    private void add(String target) {
        if (target.startsWith("/")) {
            files.add(Normalizer.normalize(target.substring(1), Normalizer.Form.NFC));
            return;
        }
        Optional<String> file = target.isEmpty() ? Optional.empty() : DocumentPaths.resolve(document, target);
        file.filter(path -> path.startsWith(contentFolder + "/"))
                .ifPresent(path -> files.add(path.substring(contentFolder.length() + 1)));
    }
}
