package tapeout.guest;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a JBake site's content that only documents name which are held back: readers are not to see those either.
 * What nobody names goes out, as JBake has it, for a template or a program may build its address.
 *
 * <p>A file is named wherever its own name stands, whatever the folder before it: templates make addresses in many ways.
 */
final class HeldBackFiles {

    private final Map<GuestDocument, String> heldBack = new HashMap<>();
    private final List<String> shown;
    private final Supplier<List<Path>> templates;
    private @Nullable List<String> templateTexts;

    /**
     * @param heldBack the documents that do not go out
     * @param shown those that do
     * @param templates asked for and read where a document that is held back names a file
     */
    HeldBackFiles(Collection<GuestDocument> heldBack, Collection<GuestDocument> shown, Supplier<List<Path>> templates) {
        heldBack.forEach(document -> this.heldBack.put(document, text(document)));
        this.shown = heldBack.isEmpty()
                ? List.of()
                : shown.stream().map(HeldBackFiles::text).toList();
        this.templates = templates;
    }

    /**
     * The documents on whose account a file stays back; none if it goes out.
     *
     * @param path relative to the content folder
     * @return paths of documents relative to the source folder, in order
     */
    List<String> wantedBy(String path) {
        List<String> names = names(path.substring(path.lastIndexOf('/') + 1));
        List<String> wanting = heldBack.entrySet().stream()
                .filter(entry -> names.stream().anyMatch(name -> stands(name, entry.getValue())))
                .map(entry -> entry.getKey().at().file())
                .sorted()
                .toList();
        boolean needed = !wanting.isEmpty()
                && Stream.concat(shown.stream(), templateTexts().stream())
                        .anyMatch(text -> names.stream().anyMatch(text::contains));
        return needed ? List.of() : wanting;
    }

    /** One that cannot be read is told of where it is used. */
    private List<String> templateTexts() {
        if (templateTexts == null) {
            templateTexts = templates.get().stream().map(HeldBackFiles::text).toList();
        }
        return templateTexts;
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    /** As it is, and as addresses have it. */
    private static List<String> names(String name) {
        try {
            return Stream.of(
                            name,
                            new URI(null, null, name, null).getRawPath(),
                            new URI(null, null, name, null).toASCIIString())
                    .distinct()
                    .toList();
        } catch (URISyntaxException e) {
            return List.of(name); // no address has it
        }
    }

    /** Whether a name stands in a text, and is not the end of a longer one. */
    private static boolean stands(String name, String text) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            char before = at == 0 ? ' ' : text.charAt(at - 1);
            if (!Character.isLetterOrDigit(before) && before != '-' && before != '_' && before != '.') {
                return true;
            }
        }
        return false;
    }

    private static String text(GuestDocument document) {
        Map<String, Object> written = new HashMap<>(document.values());
        // its own place in the file system, which names no other file
        List.of("file", "uri", "sourceuri", "noExtensionUri", "rootpath").forEach(written::remove);
        return written.values().toString();
    }
}
