package tapeout.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tapeout.jbake.HostedSite;
import tapeout.jbake.PreviewAddress;
import tapeout.output.PublishException;
import tapeout.serve.BuildOutcome;
import tapeout.serve.PortInUseException;
import tapeout.serve.PreviewOptions;
import tapeout.serve.PreviewServer;
import tapeout.serve.ServedSite;
import tapeout.site.BuildReport;
import tapeout.site.Excerpts;
import tapeout.site.SiteBuild;

/** Shows the site and builds it anew on every save. */
@Command(
        name = "serve",
        description = {
            "Builds the site, shows it at a loopback address, and builds it anew when a file is saved.",
            "Open pages reload by themselves; mistakes show in the page, the last good one stays underneath. End with Ctrl-C."
        })
final class ServeCommand implements Callable<Integer> {

    private static final int DEFAULT_PORT = 8820;

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Option(
            names = "--port",
            paramLabel = "<n>",
            description =
                    "The port to listen at, 0 for any free one. Default: server.port of jbake.properties, else 8820.")
    private @Nullable Integer port;

    private final Console console;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        SiteSession session = new SiteSession(console, options);
        HostedSite site = session.configuration().site();
        PreviewAddress address = site == null ? new PreviewAddress("127.0.0.1", DEFAULT_PORT) : site.preview();
        PreviewOptions preview = new PreviewOptions(
                options.sourceFolder(), address.hostname(), port == null ? address.port() : port, served(site));
        try (PreviewServer server =
                PreviewServer.start(preview, () -> rebuild(session), new ServeLog(console, session.isQuiet(site)))) {
            CountDownLatch ended = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "tapeout-end"));
            console.say("The preview is at " + server.address() + " (end with Ctrl-C).");
            ended.await();
        } catch (PortInUseException e) {
            console.say("error: " + e.getMessage());
            console.say("  hint: " + e.hint());
            return ExitCodes.USAGE;
        }
        return ExitCodes.FINE;
    }

    private BuildOutcome rebuild(SiteSession session) {
        try {
            SiteSession.Run run = session.run(SiteBuild.Goal.PUBLISH);
            session.print(run);
            BuildReport report = run.report();
            return BuildOutcome.of(
                    served(run.site()),
                    report == null ? null : report.published(),
                    run.problems(),
                    new Excerpts(options.sourceFolder()));
        } catch (Baking.NotPublished e) {
            PublishException refused = e.reason();
            console.say("error: " + refused.getMessage());
            console.say("  hint: " + refused.hint());
            return BuildOutcome.stopped(null, String.valueOf(refused.getMessage()), refused.hint());
        }
    }

    private static @Nullable ServedSite served(@Nullable HostedSite site) {
        return site == null ? null : ServedSite.of(site.config());
    }
}
