package tapeout.frontmatter;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tapeout.content.Body;
import tapeout.content.Document;
import tapeout.content.Status;
import tapeout.frontmatter.yaml.FrontMatterSplitter;
import tapeout.frontmatter.yaml.SplitSource;
import tapeout.problem.Problem;
import tapeout.problem.Problems;
import tapeout.problem.SourceText;

/** Reads documents from strings, through the splitter and the readers as a build does. */
final class Documents {

    static final ReadingRules RULES = new ReadingRules(
            "content",
            "-draft",
            Status.PUBLISHED,
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT),
            Set.of("recipe"));

    private Documents() {}

    /** What came of a document. */
    record Result(@Nullable Document document, List<Problem> problems) {

        /** The document, if nothing at all is wrong with it. */
        <D extends Document> D sound(Class<D> type) {
            if (!problems.isEmpty()) {
                throw new AssertionError("unexpected problems:\n" + String.join("\n", lines()));
            }
            return type.cast(document);
        }

        /** Each problem as {@code CODE file:line:column detail | hint}. */
        List<String> lines() {
            return problems.stream()
                    .map(problem -> problem.code().code() + " " + problem.location() + " " + problem.detail() + " | "
                            + problem.hint())
                    .toList();
        }
    }

    static Result read(String file, String text) {
        return read(file, text, RULES);
    }

    static Result read(String file, String text, ReadingRules rules) {
        Problems problems = new Problems();
        SourceText source = new SourceText(file, text);
        SplitSource split = FrontMatterSplitter.split(source, problems);
        Document document = new DocumentReaders(rules, DeclaredTypes.ALL).read(source, split, Body.EMPTY, problems);
        return new Result(document, problems.sorted());
    }
}
