package tapeout.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tapeout.cli.report.Console;
import tapeout.cli.report.ProblemPrinter;
import tapeout.cli.report.StandingPrinter;
import tapeout.jbake.HostedSite;
import tapeout.library.EntityStanding;
import tapeout.library.Library;
import tapeout.problem.Problem;
import tapeout.site.SiteWords;

/** Prints how entities with a life cycle stand on a day, as the page of a topic that tracks them would show it. */
@Command(
        name = "states",
        description = {
            "Prints how everything with a life cycle stands on a day, each with its citation.",
            "Writes nothing."
        })
final class StatesCommand implements Callable<Integer> {

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Mixin
    private final DayOption on = new DayOption();

    @Option(names = "--json", negatable = true, description = "Print JSON.")
    private @Nullable Boolean json;

    @Mixin
    private final FormatOptions format = new FormatOptions();

    private final Console console;

    StatesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        SiteSession session = new SiteSession(console, options);
        SiteSession.Reading reading = session.read();
        HostedSite site = reading.site();
        Library library = reading.library();
        if (site == null || library == null) {
            format.print(session, null, reading.problems());
            return ExitCodes.USAGE;
        }
        SiteWords words = new SiteWords(site.config());
        List<Problem> problems = new ArrayList<>(reading.problems());
        problems.addAll(words.problems());
        if (problems.stream().anyMatch(Problem::isError)) {
            format.print(session, site.console(), problems);
            return ExitCodes.of(problems);
        }
        LocalDate day = on.of(site);
        List<EntityStanding> standings = library.standings(day);
        StandingPrinter printer = new StandingPrinter(console, words.messages());
        if (json != null ? json : site.console().data().json()) {
            printer.printJson(day, standings);
        } else {
            printer.printTable(standings);
        }
        if (!session.isQuiet(site.console())) {
            console.say("As of " + day + ": " + ProblemPrinter.count(standings.size(), "state") + ".");
        }
        return ExitCodes.FINE;
    }
}
