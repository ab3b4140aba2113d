package tapeout.editorial;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import tapeout.config.Advice;
import tapeout.content.Document;
import tapeout.library.Library;
import tapeout.problem.EditorialProblems;

/** Checks documents against every rule of the newsroom. Immutable; any number of threads may ask. */
public final class EditorialChecker {

    private final List<EditorialRule> rules;

    /**
     * @param library everything that goes out
     * @param language of the documents; in one without a list of words, rules that go by words find nothing
     * @param advice what writers are advised
     * @param today the day of the build, in UTC
     */
    public EditorialChecker(Library library, Locale language, Advice advice, LocalDate today) {
        EditorialWords words = EditorialWords.of(language);
        rules = List.of(
                new ConfirmedClaims(words),
                new SourcedClaims(new Numbers(words)),
                new Quotations(library, words),
                new CompanyClaims(library),
                new SourcedPosts(),
                new Summaries(library, words),
                new HeadlineNumbers(library, words),
                new SourceDates(library),
                new NewReports(advice.newestSource()),
                new CoveredSources(library),
                new Lengths(advice.lengths()),
                new Kinds(advice.kinds()),
                new FreshFacts(today),
                new PassedDays(today),
                new DaysDone(today));
    }

    /** Reports every rule that a document breaks. */
    public void check(Document document, EditorialProblems problems) {
        rules.forEach(rule -> rule.check(document, problems));
    }
}
