package tapeout.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tapeout.config.DocumentRules;
import tapeout.content.Document;
import tapeout.library.Library;
import tapeout.page.ReferredFiles;
import tapeout.problem.FaultProblems;
import tapeout.problem.Problems;

/**
 * Which files of the content folder that are no documents go out: those that a shown document refers to, and those in the
 * folders that the site names. A file may belong to what is not published yet, so that no other goes out by itself.
 */
final class OutgoingFiles {

    private final String contentFolder;
    private final String assetFolder;
    private final FaultProblems faults;
    private final Map<String, Path> outgoing = new LinkedHashMap<>();
    private final Map<String, Path> statics = new LinkedHashMap<>();
    private final Set<String> pictures = new HashSet<>();
    private final Map<String, Set<String>> unshown = new HashMap<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    /**
     * Decides on every file.
     *
     * @param contentFolder the content folder's name relative to the source folder
     * @param assetFolder the asset folder's name
     * @param rules say which files go out whoever refers to them
     * @param others the files that are no documents
     * @param problems collects faults of looking into a document
     */
    OutgoingFiles(
            Library library,
            String contentFolder,
            String assetFolder,
            DocumentRules rules,
            OtherFiles others,
            Problems problems) {
        this.contentFolder = contentFolder;
        this.assetFolder = assetFolder;
        this.faults = new FaultProblems(problems);
        List<Document> unlisted = library.unshown();
        Set<String> referred = new HashSet<>();
        for (Document document : library.documents()) {
            if (!unlisted.contains(document)) {
                ReferredFiles files = referred(document);
                referred.addAll(files.all());
                pictures.addAll(files.pictures());
            }
        }
        Map<String, Set<String>> wantedBy = wantedBy(library);
        unshown.putAll(wantedBy);
        unshown.keySet().removeAll(referred);
        others.resources().forEach((file, path) -> {
            if (rules.isStatic(file)) {
                statics.put(file, path);
            }
            if (referred.contains(file) || rules.isStatic(file)) {
                outgoing.put(file, path);
            } else {
                leftOut.add(new LeftOut(
                        contentFolder + "/" + file, false, List.copyOf(wantedBy.getOrDefault(file, Set.of()))));
            }
        });
        others.leftBehind().forEach(file -> leftOut.add(new LeftOut(file, true, List.of())));
        Collections.sort(leftOut);
    }

    /** What goes out, by path relative to the content folder. */
    Map<String, Path> outgoing() {
        return outgoing;
    }

    /** What of it goes out whoever refers to it. */
    Map<String, Path> statics() {
        return statics;
    }

    /** What of it documents show as pictures. */
    Set<String> pictures() {
        return pictures;
    }

    /** What only documents name that are held back, with those; by an absolute address without its slash, of whatever folder. */
    Map<String, Set<String>> namedByHeldBack() {
        return unshown;
    }

    /** What does not, by file. */
    List<LeftOut> leftOut() {
        return leftOut;
    }

    private Map<String, Set<String>> wantedBy(Library library) {
        Map<String, Set<String>> wantedBy = new HashMap<>();
        for (Document document : library.heldBack()) {
            referred(document).all().stream()
                    .flatMap(this::meant)
                    .forEach(file -> wantedBy.computeIfAbsent(file, key -> new TreeSet<>())
                            .add(document.header().file()));
        }
        return wantedBy;
    }

    /** A file, and which is meant where the path in the source folder is taken for the address. */
    private Stream<String> meant(String file) {
        return Stream.concat(
                Stream.of(file),
                Stream.of(contentFolder + "/", assetFolder + "/")
                        .filter(file::startsWith)
                        .map(folder -> file.substring(folder.length())));
    }

    private ReferredFiles referred(Document document) {
        return faults.guard(
                document.header().at(),
                "looking for the files of this document",
                () -> ReferredFiles.of(document, contentFolder),
                () -> ReferredFiles.NONE);
    }
}
