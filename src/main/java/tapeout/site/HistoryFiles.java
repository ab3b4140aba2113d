package tapeout.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tapeout.config.Folders;
import tapeout.config.SiteConfig;
import tapeout.content.history.FactHistory;
import tapeout.content.history.RowChange;
import tapeout.content.value.QuotationMarks;
import tapeout.lock.HistoryFile;
import tapeout.lock.HistoryUpdate;
import tapeout.output.PublishException;
import tapeout.output.ReplacedFile;
import tapeout.problem.FileProblems;
import tapeout.problem.HistoryProblems;
import tapeout.problem.Problem;
import tapeout.problem.Problems;
import tapeout.problem.SourceDecoder;
import tapeout.problem.SourceText;
import tapeout.site.source.SourceFile;
import tapeout.site.source.SourcePaths;
import tapeout.site.source.SourceScanner;

/** The files of the history of facts: {@code .history/<type>/<entity>/<day>.json} in the content folder. */
final class HistoryFiles {

    /** Its folder in the content folder; hidden, so that it is never published. */
    static final String NAME = ".history";

    /** Room for every cell of an entity, many times over. */
    private static final long MAX_BYTES = 4L << 20;

    private final Path source;
    private final Path folder;
    private final String ignoreFile;

    HistoryFiles(SiteConfig config) {
        Folders folders = config.folders();
        this.source = folders.source();
        this.folder = folders.content().resolve(NAME);
        this.ignoreFile = config.documents().ignoreFile();
    }

    /** The folder as reports name it. */
    String name() {
        return SourcePaths.relative(source, folder);
    }

    /**
     * Reads all of them; none where one is wrong, since nothing follows from the rest.
     *
     * @param marks around what texts quote; asked for where one does
     */
    FactHistory read(Workers workers, Supplier<QuotationMarks> marks, Problems problems) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return FactHistory.NONE;
        }
        List<RowChange> changes = new ArrayList<>();
        List<Read> all = workers.map(scan(problems), file -> read(file, marks));
        all.forEach(read -> problems.addAll(read.problems()));
        for (Read read : all) {
            if (read.change() == null) {
                return FactHistory.NONE;
            }
            changes.add(read.change());
        }
        return new FactHistory(changes);
    }

    private List<SourceFile> scan(Problems problems) {
        FileProblems mistakes = new FileProblems(problems);
        try {
            return SourceScanner.scan(source, folder, ignoreFile, mistakes).stream()
                    .filter(file -> !file.isLeftBehind())
                    .toList();
        } catch (IOException e) {
            mistakes.unreadable(name(), e);
            return List.of();
        }
    }

    /** What came of a file. */
    private record Read(@Nullable RowChange change, List<Problem> problems) {}

    private Read read(SourceFile file, Supplier<QuotationMarks> marks) {
        Problems problems = new Problems();
        FileProblems mistakes = new FileProblems(problems);
        RowChange change = null;
        try {
            long size = Files.size(file.path());
            if (size > MAX_BYTES) {
                mistakes.tooLarge(file.file(), size, MAX_BYTES);
            } else {
                SourceText text = SourceDecoder.decodeWritten(file.file(), Files.readAllBytes(file.path()), mistakes);
                change = text == null
                        ? null
                        : HistoryFile.read(within(file), text, marks, new HistoryProblems(problems))
                                .orElse(null);
            }
        } catch (IOException e) {
            mistakes.unreadable(file.file(), e);
        }
        return new Read(change, problems.sorted());
    }

    /** Where a file lies in the folder; nowhere, if it lies in its place. */
    private String within(SourceFile file) {
        return file.file().substring(Math.min(name().length() + 1, file.file().length()));
    }

    /**
     * Writes down what is new.
     *
     * @throws PublishException if a file cannot be written; run again, it does the rest
     */
    void write(HistoryUpdate update) throws PublishException {
        for (RowChange change : update.written()) {
            ReplacedFile.write(folder.resolve(HistoryFile.path(change)), HistoryFile.write(change));
        }
        for (RowChange change : update.removed()) {
            ReplacedFile.remove(folder.resolve(HistoryFile.path(change)));
        }
    }
}
