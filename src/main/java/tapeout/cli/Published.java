package tapeout.cli;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.jbake.ConsoleChoices;
import tapeout.jbake.HostedSite;
import tapeout.problem.Problem;
import tapeout.site.BuildReport;

/**
 * What came of publishing.
 *
 * @param choices how to talk; null if the configuration has errors
 * @param output the folder in which the site is, as an absolute path; null if the configuration has errors
 * @param report what the build did; null if there was none
 * @param problems everything found, the configuration's first
 * @param isStopped whether the configuration is wrong, or there is a problem that the site does not go out with
 */
record Published(
        @Nullable ConsoleChoices choices,
        @Nullable String output,
        @Nullable BuildReport report,
        List<Problem> problems,
        boolean isStopped) {

    /**
     * What is told of a published site beside what the build did; remembered, so that the configuration need not be read.
     *
     * @param problems the configuration's
     */
    record Told(ConsoleChoices choices, String output, List<Problem> problems) {

        static Told of(HostedSite site, List<Problem> problems) {
            return new Told(site.console(), site.config().folders().output().toString(), problems);
        }
    }

    static Published of(SiteSession.Run run) {
        HostedSite site = run.site();
        String output = site == null ? null : site.config().folders().output().toString();
        return new Published(run.choices(), output, run.report(), run.problems(), run.isStopped());
    }

    /** A site that stands as it was published. */
    static Published of(Told told, BuildReport report) {
        return new Published(told.choices(), told.output(), report, joined(told.problems(), report.problems()), false);
    }

    static List<Problem> joined(List<Problem> ofConfiguration, List<Problem> ofSite) {
        return Stream.concat(ofConfiguration.stream(), ofSite.stream()).toList();
    }
}
