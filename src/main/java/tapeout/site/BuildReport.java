package tapeout.site;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tapeout.content.value.SitePath;
import tapeout.lock.LockReport;
import tapeout.output.PublishReport;
import tapeout.problem.Problem;
import tapeout.site.step.Step;

/**
 * What a build did.
 *
 * @param problems everything wrong in the input, sorted by place
 * @param intake what became of the files of the content folder
 * @param pages how many pages the site has, by kind
 * @param shown how many of them a reader can look at; the others are feeds and other files
 * @param steps how long each step took, in order
 * @param published what publishing changed; null if nothing was published
 * @param locked what locking changed; null if nothing was locked
 */
public record BuildReport(
        List<Problem> problems,
        Intake intake,
        Map<String, Integer> pages,
        int shown,
        List<Step> steps,
        @Nullable PublishReport published,
        @Nullable LockReport locked) {

    public BuildReport {
        problems = List.copyOf(problems);
        pages = Collections.unmodifiableMap(new TreeMap<>(pages));
        steps = List.copyOf(steps);
    }

    /**
     * What became of the files of the content folder.
     *
     * @param documents how many documents go out, by type
     * @param heldBack the documents that do not: drafts, and posts dated ahead; by file
     * @param shownDrafts the documents that a site for its writers shows though they are held back, by file
     * @param leftOut the files that are no documents and do not go out, by file
     * @param edited where the documents are shown that changed since the same process published the site before
     */
    public record Intake(
            Map<String, Integer> documents,
            List<HeldBack> heldBack,
            List<String> shownDrafts,
            List<LeftOut> leftOut,
            List<SitePath> edited) {

        /** Of a build that looked at no file but those of types. */
        static final Intake NONE = new Intake(Map.of(), List.of(), List.of(), List.of(), List.of());

        public Intake {
            documents = Collections.unmodifiableMap(new TreeMap<>(documents));
            heldBack = List.copyOf(heldBack);
            shownDrafts = List.copyOf(shownDrafts);
            leftOut = List.copyOf(leftOut);
            edited = List.copyOf(edited);
        }

        /** The same, with nothing changed since. */
        private Intake settled() {
            return new Intake(documents, heldBack, shownDrafts, leftOut, List.of());
        }
    }

    /** Whether nothing but types was read, since one of them does not hold. */
    public boolean isOfTypesAlone() {
        return intake.equals(Intake.NONE) && shown == 0 && problems.stream().anyMatch(Problem::isError);
    }

    /** The same, of a site that was published so. */
    BuildReport publishing(PublishReport done) {
        return new BuildReport(problems, intake, pages, shown, steps, done, locked);
    }

    /** The same, after other steps. */
    public BuildReport after(List<Step> taken) {
        return new BuildReport(problems, intake, pages, shown, taken, published, locked);
    }

    /** What it found, without what it did. */
    BuildReport bare() {
        return new BuildReport(problems, intake.settled(), pages, shown, List.of(), null, null);
    }

    /** How long all steps took together. */
    public Duration total() {
        return steps.stream().map(Step::time).reduce(Duration.ZERO, Duration::plus);
    }
}
