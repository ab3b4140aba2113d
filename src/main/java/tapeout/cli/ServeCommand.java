package tapeout.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tapeout.cli.report.Console;
import tapeout.content.value.SitePath;
import tapeout.jbake.ConfigurationReading;
import tapeout.jbake.HostedSite;
import tapeout.jbake.PreviewChoices;
import tapeout.output.PublishException;
import tapeout.problem.Severity;
import tapeout.serve.BuildOutcome;
import tapeout.serve.PortInUseException;
import tapeout.serve.PreviewOptions;
import tapeout.serve.PreviewServer;
import tapeout.serve.Rebuild;
import tapeout.serve.ServedSite;
import tapeout.site.BuildReport;
import tapeout.site.Goal;
import tapeout.site.excerpt.Excerpts;

/** Shows the site and builds it anew on every save. */
@Command(
        name = "serve",
        description = {
            "Builds the site, shows it at a loopback address, and builds it anew when a file is saved.",
            "Open pages change by themselves and stay where they are read; a changed sentence shows before the rest is built.",
            "Mistakes show in the page, the last good one stays underneath. End with Ctrl-C.",
            "The preview has a place of its own, .tapeout/preview: the output folder is left alone, with --drafts too."
        })
final class ServeCommand implements Callable<Integer> {

    private static final int DEFAULT_PORT = 8820;
    private static final int LAST_PORT = 65_535;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Option(
            names = "--port",
            paramLabel = "<n>",
            description =
                    "The port to listen at, 0 for any free one. Default: server.port of jbake.properties, else 8820.")
    private @Nullable Integer port;

    @Option(names = "--follow", negatable = true, description = "Takes open pages to the page of what was saved last.")
    private @Nullable Boolean follow;

    private final Console console;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        if (port != null && (port < 0 || port > LAST_PORT)) {
            console.refuse(
                    "There is no port " + port + ".", "Write a number from 1 to " + LAST_PORT + ", or 0 for any.");
            return ExitCodes.USAGE;
        }
        // a preview shows what has warnings too, whatever stops a build
        SiteSession session = new SiteSession(console, options, Severity.ERROR, null);
        if (options.output != null) {
            console.say("A preview never writes where a site is published: --output is not used.");
        }
        try (PreviewPlace place = new PreviewPlace()) {
            return serve(session, place);
        } catch (UncheckedIOException e) {
            noPlace(e);
            return ExitCodes.USAGE;
        }
    }

    private int serve(SiteSession session, PreviewPlace place) throws InterruptedException, IOException {
        ConfigurationReading reading = session.configuration();
        HostedSite site = reading.site();
        if (site == null
                && !Files.exists(
                        options.sourceFolder().resolve(options.configuration().get(0)))) {
            session.print(null, reading.problems()); // there is nothing to mend while it runs
            return ExitCodes.USAGE;
        }
        PreviewChoices choices = site == null ? new PreviewChoices("127.0.0.1", DEFAULT_PORT, false) : site.preview();
        PreviewOptions preview = new PreviewOptions(
                options.sourceFolder(),
                options.configuration().stream()
                        .map(options.sourceFolder()::resolve)
                        .toList(),
                choices.hostname(),
                port == null ? choices.port() : port,
                follow == null ? choices.follow() : follow,
                site == null ? null : served(place.of(site)));
        ServeLog log = new ServeLog(console, session.isQuiet(site == null ? null : site.console()));
        try (PreviewServer server = PreviewServer.start(preview, rebuild(session, place), log)) {
            CountDownLatch ended = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server), "tapeout-end"));
            console.say("The preview is at " + server.address() + " (end with Ctrl-C).");
            ended.await();
        } catch (PortInUseException e) {
            console.refuse(e.getMessage(), e.hint());
            return ExitCodes.USAGE;
        }
        return ExitCodes.FINE;
    }

    private void end(PreviewServer server) {
        server.close();
        console.say("The preview has ended. Goodbye.");
    }

    private Rebuild rebuild(SiteSession session, PreviewPlace place) {
        return new Rebuild() {
            @Override
            public BuildOutcome run() {
                return build(session, place);
            }

            @Override
            public Map<SitePath, byte[]> ahead(Set<Path> changed) {
                return session.ahead(changed);
            }
        };
    }

    private BuildOutcome build(SiteSession session, PreviewPlace place) {
        try {
            SiteSession.Run run = session.run(Goal.PREVIEW, place::of);
            session.print(run);
            BuildReport report = run.report();
            return BuildOutcome.of(
                    run.site() == null ? null : served(run.site()),
                    report == null ? null : report.published(),
                    report == null ? List.of() : report.intake().edited(),
                    run.problems(),
                    new Excerpts(options.sourceFolder()));
        } catch (PublishException reason) {
            String what = String.valueOf(reason.getMessage());
            // whoever ends the preview wants nothing of the build that runs
            return reason.kind() == PublishException.Kind.ENDED
                    ? BuildOutcome.stopped(null, what, reason.hint())
                    : stopped(what, reason.hint());
        } catch (UncheckedIOException e) {
            return noPlace(e);
        }
    }

    private BuildOutcome noPlace(UncheckedIOException e) {
        return stopped(
                "The preview has no place: " + e.getMessage() + ".",
                "Let it write into the folder .tapeout beside jbake.properties.");
    }

    private BuildOutcome stopped(String what, String hint) {
        console.refuse(what, hint);
        return BuildOutcome.stopped(null, what, hint);
    }

    private static ServedSite served(HostedSite site) {
        return ServedSite.of(site.config());
    }
}
