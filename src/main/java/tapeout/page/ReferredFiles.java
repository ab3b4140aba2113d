package tapeout.page;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tapeout.content.BodySlot;
import tapeout.content.Document;

/**
 * Which files of the content folder a document refers to, be they there or not.
 *
 * @param all by the links and images of its body, those in raw HTML included, by its picture, and, where it has a type and a
 *     template of its own, by any value of its front matter; paths relative to the content folder
 * @param pictures those of them that it shows as pictures
 */
public record ReferredFiles(Set<String> all, Set<String> pictures) {

    /** Those of a document that refers to none. */
    public static final ReferredFiles NONE = new ReferredFiles(Set.of(), Set.of());

    public ReferredFiles {
        all = Set.copyOf(all);
        pictures = Set.copyOf(pictures);
    }

    /** @param contentFolder the content folder's name relative to the source folder */
    public static ReferredFiles of(Document document, String contentFolder) {
        Function<String, Stream<String>> file = target -> file(document, target, contentFolder + "/");
        Set<String> pictures = Stream.concat(
                        document.body().images().map(BodySlot.ImageSource::src),
                        Stream.ofNullable(document.image())
                                .map(image -> image.src().id()))
                .flatMap(file)
                .collect(Collectors.toSet());
        Set<String> all = new HashSet<>(pictures);
        Stream.concat(
                        document.body().slots().stream().flatMap(slot -> slot.leadsTo().stream()),
                        texts(document.values()))
                .flatMap(file)
                .forEach(all::add);
        return new ReferredFiles(all, pictures);
    }

    private static Stream<String> texts(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().flatMap(ReferredFiles::texts);
        } else if (value instanceof Collection<?> list) {
            return list.stream().flatMap(ReferredFiles::texts);
        }
        return value instanceof String text ? Stream.of(text) : Stream.empty();
    }

    private static Stream<String> file(Document document, String target, String content) {
        if (target.startsWith("/")) {
            return Stream.of(Normalizer.normalize(target.substring(1), Normalizer.Form.NFC));
        }
        return target.isEmpty()
                ? Stream.empty()
                : DocumentPaths.resolve(document, target).stream()
                        .filter(path -> path.startsWith(content))
                        .map(path -> path.substring(content.length()));
    }
}
