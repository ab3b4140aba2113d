package tapeout.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tapeout.config.BuildOptions;
import tapeout.content.Document;
import tapeout.library.Library;
import tapeout.library.Visibility;
import tapeout.problem.Problem;
import tapeout.problem.Severity;

/**
 * How much mistakes weigh at most that lie in what is held back. A draft is unfinished by its nature, and stops nothing
 * that it is not part of: its mistakes are notes while it is not shown, warnings in a preview that shows it, and errors
 * only in a build that publishes it.
 */
public final class Leniency {

    /** Before anything is read. */
    static final Leniency NONE = new Leniency();

    private final Map<String, Severity> most;
    private final List<String> shownDrafts;

    private Leniency() {
        most = Map.of();
        shownDrafts = List.of();
    }

    /**
     * Decides for one build.
     *
     * @param namelessDrafts files of drafts whose names are no addresses, so that no library holds them
     * @param preview whether the build only shows and does not publish
     */
    Leniency(Library library, BuildOptions options, Set<String> namelessDrafts, boolean preview) {
        most = new HashMap<>();
        Visibility readers = readers(options);
        library.heldBack().forEach(document -> most.put(document.header().file(), Severity.NOTE));
        shownDrafts = library.documents().stream()
                .filter(document -> !readers.shows(document))
                .map(document -> document.header().file())
                .toList();
        if (preview) {
            shownDrafts.forEach(file -> most.put(file, Severity.WARNING));
        }
        if (preview || !options.drafts()) {
            Severity nameless = options.drafts() ? Severity.WARNING : Severity.NOTE;
            namelessDrafts.forEach(file -> most.put(file, nameless));
        }
    }

    /** The documents that the build shows though they are held back, by file. */
    List<String> shownDrafts() {
        return shownDrafts;
    }

    /** What is published at the time of a build, whatever the build shows. */
    static Visibility readers(BuildOptions options) {
        return new Visibility(options.asOf(), false, false);
    }

    /** Whether mistakes in a document do not weigh as much as elsewhere. */
    boolean covers(Document document) {
        return most.containsKey(document.header().file());
    }

    /** Whether a file is none of those whose mistakes are only notes. */
    boolean counts(String file) {
        return most.get(file) != Severity.NOTE;
    }

    /** The problems, each with no more weight than its file gives it, in the same order. */
    List<Problem> apply(List<Problem> problems) {
        return problems.stream().map(this::weigh).toList();
    }

    private Problem weigh(Problem problem) {
        Severity limit = most.get(problem.location().file());
        // who takes back what readers were told has done so, unfinished or not
        boolean toldReaders = LockStage.isViolation(problem);
        return limit != null && !toldReaders && problem.severity().compareTo(limit) < 0
                ? problem.withSeverity(limit)
                : problem;
    }
}
