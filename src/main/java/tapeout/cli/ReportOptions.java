package tapeout.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tapeout.jbake.HostedSite;
import tapeout.problem.Problem;

/** How a command that judges a site tells what it found, and what for. */
final class ReportOptions {

    @Option(
            names = "--format",
            paramLabel = "<form>",
            description = "text for people; github for annotations in GitHub Actions, or json, to standard output."
                    + " Default: text.")
    private @Nullable Format format;

    @Option(
            names = "--publish",
            negatable = true,
            description = "Readers get this site: refuse a reserved address, drafts and posts dated ahead.")
    private @Nullable Boolean publish;

    /** In which form problems are told. */
    enum Format {
        text,
        github,
        json
    }

    /** Lets the configuration read say what must not be published. */
    void applyTo(SiteOptions options) {
        options.publish = publish;
    }

    /** Tells problems in the form asked for. */
    void print(SiteSession session, @Nullable HostedSite site, List<Problem> problems) {
        Format chosen = format;
        if (chosen == null) {
            chosen = site == null ? Format.text : Format.valueOf(site.console().format());
        }
        switch (chosen) {
            case text -> session.print(site, problems);
            case github -> new AnnotationPrinter(session.console(), session.sourceFolder()).print(problems);
            case json -> new ProblemJson(session.console()).print(problems);
        }
    }
}
