package tapeout.site;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tapeout.config.DocumentRules;
import tapeout.problem.Problems;
import tapeout.site.source.SourceFile;
import tapeout.site.source.StrayFrontMatter;

/**
 * The files of the content folder that are no documents.
 *
 * @param resources what may go out, by its path relative to the content folder
 * @param leftBehind what editors and tools left there, paths relative to the source folder
 */
record OtherFiles(Map<String, Path> resources, List<String> leftBehind) {

    OtherFiles {
        resources = Collections.unmodifiableMap(new LinkedHashMap<>(resources));
        leftBehind = List.copyOf(leftBehind);
    }

    /** Tells them apart, and reports those that start like a document. */
    static OtherFiles read(
            List<SourceFile> files, String contentFolder, DocumentRules rules, Workers workers, Problems problems) {
        workers.map(files, file -> {
                    Problems found = new Problems();
                    if (!file.isLeftBehind() && rules.isStatic(inContent(file, contentFolder))) {
                        StrayFrontMatter.checkPublished(file, found);
                    } else {
                        StrayFrontMatter.check(file, found);
                    }
                    return found.sorted();
                })
                .forEach(problems::addAll);
        Map<String, Path> resources = new LinkedHashMap<>();
        files.stream()
                .filter(file -> !file.isLeftBehind())
                .forEach(file -> resources.put(inContent(file, contentFolder), file.path()));
        return new OtherFiles(
                resources,
                files.stream()
                        .filter(SourceFile::isLeftBehind)
                        .map(SourceFile::file)
                        .toList());
    }

    private static String inContent(SourceFile file, String contentFolder) {
        return file.file().substring(contentFolder.length() + 1);
    }
}
