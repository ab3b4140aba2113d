package tapeout.site;

import java.time.LocalDate;
import java.util.Set;
import tapeout.config.SiteConfig;
import tapeout.library.Library;
import tapeout.lock.HistoryChecker;
import tapeout.lock.HistoryUpdate;
import tapeout.lock.PublishedEntities;
import tapeout.output.PublishException;
import tapeout.problem.HistoryProblems;
import tapeout.problem.Problems;

/** What one build has to do with the history of facts: it compares entities with it, or continues it. Without one nothing is compared. */
final class HistoryStage {

    private final SiteConfig config;
    private final LocalDate today;

    /** @param today the day of the build, in UTC */
    HistoryStage(SiteConfig config, LocalDate today) {
        this.config = config;
        this.today = today;
    }

    /**
     * Compares.
     *
     * @param faulty files with mistakes
     * @param continues whether the build is to write down what it does not know yet, so that it need not be told
     */
    void check(Library library, Set<String> faulty, boolean continues, Problems problems) {
        if (library.history().isEmpty()) {
            return;
        }
        HistoryChecker checker = new HistoryChecker(library.history(), today);
        HistoryProblems mistakes = new HistoryProblems(problems);
        checker.checkItself(mistakes);
        if (continues) {
            checker.checkEnd(published(library, faulty), mistakes);
        } else {
            checker.checkEntities(published(library, faulty), mistakes);
        }
    }

    /**
     * Continues the history so that it ends with what entities say.
     *
     * @throws PublishException if a file cannot be written
     */
    HistoryUpdate renew(Library library) throws PublishException {
        HistoryUpdate update = HistoryUpdate.of(library.history(), published(library, Set.of()), today);
        new HistoryFiles(config).write(update);
        return update;
    }

    private PublishedEntities published(Library library, Set<String> faulty) {
        return PublishedEntities.of(library, Leniency.readers(config.build()), faulty);
    }
}
