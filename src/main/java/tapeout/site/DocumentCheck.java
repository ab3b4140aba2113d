package tapeout.site;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import tapeout.config.Elsewhere;
import tapeout.config.SiteConfig;
import tapeout.content.Document;
import tapeout.editorial.EditorialChecker;
import tapeout.library.Library;
import tapeout.page.LinkChecker;
import tapeout.page.LinkTargets;
import tapeout.problem.EditorialProblems;
import tapeout.problem.FaultProblems;
import tapeout.problem.LinkProblems;
import tapeout.problem.Problem;
import tapeout.problem.ProblemCode;
import tapeout.problem.Problems;

/** Checks documents one by one against the whole library: their links, and the newsroom's rules. */
final class DocumentCheck {

    private final LinkTargets targets;
    private final Elsewhere elsewhere;
    private final EditorialChecker editorial;
    private final Set<String> misread;

    /**
     * @param misread files of which a part could not be read: it may hold the source that seems to be missing or unused, or
     *     say that the post changed
     */
    DocumentCheck(Library library, SiteConfig config, LinkTargets targets, Set<String> misread) {
        this.targets = targets;
        this.elsewhere = config.addresses().elsewhere();
        this.editorial = new EditorialChecker(
                library,
                config.identity().language(),
                config.documents().advice(),
                LocalDate.ofInstant(config.build().asOf(), ZoneOffset.UTC));
        this.misread = misread;
    }

    /** Everything that is wrong in some documents of the library. */
    List<Problem> check(List<Document> documents, Workers workers) {
        return workers.map(documents, this::check).stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<Problem> check(Document document) {
        Problems mistakes = new Problems();
        new FaultProblems(mistakes).guard(document.header().at(), "checking this document", () -> {
            new LinkChecker(targets, elsewhere, misread, new LinkProblems(mistakes)).check(document);
            editorial.check(document, new EditorialProblems(mistakes));
        });
        return mistakes.sorted().stream()
                .filter(problem -> !needsTheWholeDocument(problem.code())
                        || !misread.contains(problem.location().file()))
                .toList();
    }

    private static boolean needsTheWholeDocument(ProblemCode code) {
        return code == ProblemCode.UNUSED_SOURCE || code.isEditorial();
    }
}
