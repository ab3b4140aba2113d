package tapeout.cli;

import java.time.LocalDate;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tapeout.cli.report.Console;
import tapeout.cli.report.FactsPrinter;
import tapeout.cli.report.ProblemPrinter;
import tapeout.content.history.FactHistory;
import tapeout.content.history.RowCells;
import tapeout.content.history.RowKey;
import tapeout.jbake.ConsoleChoices;
import tapeout.jbake.HostedSite;
import tapeout.library.Library;
import tapeout.problem.DidYouMean;
import tapeout.problem.Problem;

/** Prints what entities said on a day, by the history of facts. */
@Command(
        name = "facts",
        description = {
            "Prints the facts of entities as they were locked on a day.",
            "The history of facts begins with the first \"tapeout lock\"; of earlier days nothing is known.",
            "Writes nothing."
        })
final class FactsCommand implements Callable<Integer> {

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Mixin
    private final DayOption on = new DayOption();

    @Option(names = "--type", paramLabel = "<type>", description = "Only entities of this type, by its word.")
    private @Nullable String type;

    @Option(names = "--entity", paramLabel = "<id>", description = "Only the entity of this id.")
    private @Nullable String entity;

    @Option(names = "--csv", negatable = true, description = "Print CSV.")
    private @Nullable Boolean csv;

    @Option(names = "--json", negatable = true, description = "Print JSON.")
    private @Nullable Boolean json;

    @Mixin
    private final FormatOptions format = new FormatOptions();

    private final Console console;

    FactsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (Boolean.TRUE.equals(csv) && Boolean.TRUE.equals(json)) {
            console.say("There is one output: say --csv or --json, not both.");
            return ExitCodes.USAGE;
        }
        SiteSession session = new SiteSession(console, options);
        SiteSession.Reading reading = session.read();
        HostedSite site = reading.site();
        Library library = reading.library();
        if (site == null || library == null) {
            format.print(session, null, reading.problems());
            return ExitCodes.USAGE;
        }
        if (reading.problems().stream().anyMatch(Problem::isError)) {
            format.print(session, site.console(), reading.problems());
            return ExitCodes.of(reading.problems());
        }
        ConsoleChoices.DataChoices choices = site.console().data();
        LocalDate day = on.of(site);
        String reason = whyNot(library.history(), day);
        if (!reason.isEmpty()) {
            console.say(reason);
            return ExitCodes.USAGE;
        }
        SortedMap<RowKey, RowCells> known = library.history().on(day);
        String ofType = type != null ? type : choices.type();
        String ofEntity = entity != null ? entity : choices.entity();
        if (isUnknown("type", ofType, types(library, known)) || isUnknown("entity", ofEntity, ids(library, known))) {
            return ExitCodes.USAGE;
        }
        SortedMap<RowKey, RowCells> rows = chosen(known, ofType, ofEntity);
        new FactsPrinter(console).print(day, rows, form(choices));
        if (!session.isQuiet(site.console())) {
            console.say("As of " + day + ", locked on "
                    + library.history().lastUpTo(day).orElse(day) + ": " + ProblemPrinter.count(rows.size(), "row")
                    + ".");
        }
        return ExitCodes.FINE;
    }

    /** Why nothing is known of a day; empty where something is. */
    private static String whyNot(FactHistory history, LocalDate day) {
        return history.begins()
                .map(first -> day.isBefore(first)
                        ? "The history of facts begins on " + first + "; of " + day + " nothing is known."
                        : "")
                .orElse("There is no history of facts yet; \"tapeout lock\" begins it.");
    }

    /** The types of today, and those of that day. */
    private static Set<String> types(Library library, SortedMap<RowKey, RowCells> rows) {
        Set<String> types = new TreeSet<>();
        library.types().all().forEach(type -> types.add(type.word()));
        rows.keySet().forEach(row -> types.add(row.type()));
        return types;
    }

    /** The entities of today, of which there may be no row on that day, and those of that day. */
    private static Set<String> ids(Library library, SortedMap<RowKey, RowCells> rows) {
        Set<String> ids = new TreeSet<>();
        library.entities().forEach(entity -> ids.add(entity.id()));
        rows.keySet().forEach(row -> ids.add(row.id()));
        return ids;
    }

    private boolean isUnknown(String what, String word, Set<String> known) {
        boolean unknown = !word.isEmpty() && !known.contains(word);
        if (unknown) {
            console.say("There is no " + what + " \"" + word + "\". " + DidYouMean.hint(word, known));
        }
        return unknown;
    }

    private static SortedMap<RowKey, RowCells> chosen(
            SortedMap<RowKey, RowCells> rows, String ofType, String ofEntity) {
        SortedMap<RowKey, RowCells> chosen = new TreeMap<>();
        rows.forEach((row, cells) -> {
            if ((ofType.isEmpty() || row.type().equals(ofType))
                    && (ofEntity.isEmpty() || row.id().equals(ofEntity))) {
                chosen.put(row, cells);
            }
        });
        return chosen;
    }

    /** The command line wins; of two forms in the configuration CSV does. */
    private FactsPrinter.Form form(ConsoleChoices.DataChoices choices) {
        boolean asCsv = csv != null ? csv : choices.csv() && !Boolean.TRUE.equals(json);
        boolean asJson = json != null ? json : choices.json();
        return asCsv ? FactsPrinter.Form.CSV : asJson ? FactsPrinter.Form.JSON : FactsPrinter.Form.TABLE;
    }
}
