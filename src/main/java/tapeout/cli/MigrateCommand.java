package tapeout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tapeout.cli.report.Console;
import tapeout.cli.report.ProblemPrinter;
import tapeout.migrate.Generator;
import tapeout.migrate.Migration;
import tapeout.output.KeptFolder;
import tapeout.problem.MigrationProblems;
import tapeout.problem.Problems;

/** Makes a site of Tapeout's of another generator's; the old one stays as it is. */
@Command(
        name = "migrate",
        description = "Makes a Tapeout site of another generator's, with a report of what needs a person.")
final class MigrateCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "<generator>", description = "jbake, hugo, jekyll, eleventy or zola.")
    private Generator generator = Generator.hugo;

    @Parameters(index = "1", paramLabel = "<folder>", description = "The folder of the old site, which is only read.")
    private Path folder = Path.of(".");

    @Option(
            names = "--output",
            paramLabel = "<folder>",
            description = "Where the new site goes. Default: beside the old one, with -tapeout behind its name.")
    private @Nullable Path output;

    @Option(
            names = "--overwrite",
            description = "Replace files that were changed since, or were never the migration's. Default: they stay.")
    private boolean overwrite;

    @Option(names = "--all", description = "Tell every problem for itself.")
    private boolean all;

    @Mixin
    private final FormatOptions format = new FormatOptions();

    private final Console console;

    MigrateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path site = folder.toAbsolutePath().normalize();
        Path target = (output == null ? site.resolveSibling(site.getFileName() + "-tapeout") : output)
                .toAbsolutePath()
                .normalize();
        if (!Files.isDirectory(site) || target.startsWith(site) || site.startsWith(target)) {
            console.refuse(
                    Files.isDirectory(site)
                            ? "the old site and the new one lie within each other."
                            : folder + " is no folder.",
                    "tapeout migrate " + generator + " old-site --output new-site");
            return ExitCodes.USAGE;
        }
        Problems problems = new Problems();
        Migration migration = Migration.of(generator, site, problems);
        if (migration == null && !problems.sorted().isEmpty()) {
            print(problems, site);
            return ExitCodes.of(problems.sorted());
        }
        if (migration == null) {
            console.refuse(
                    folder + " is no site of " + generator + ": it holds none of "
                            + String.join(", ", generator.configurations()) + ".",
                    "Name another generator, or the folder that its configuration lies in.");
            return ExitCodes.USAGE;
        }
        return write(migration, site, target, problems);
    }

    private int write(Migration migration, Path site, Path target, Problems problems) throws IOException {
        KeptFolder.Outcome outcome = new KeptFolder(target, Migration.LIST).write(migration.files(), file -> overwrite);
        outcome.left().forEach(new MigrationProblems(problems)::foreignFile);
        print(problems, site);
        console.say(ProblemPrinter.count(migration.posts(), "post") + " and "
                + ProblemPrinter.count(migration.pages(), "page") + " in " + target + ": " + outcome.made()
                + " files written, " + outcome.same() + " as they were. " + Migration.REPORT + " says what was done.");
        console.say(InitCommand.seeing(target));
        return ExitCodes.of(problems.sorted());
    }

    private void print(Problems problems, Path site) throws IOException {
        SiteOptions options = new SiteOptions();
        options.source = site;
        options.all = all;
        format.print(new SiteSession(console, options), null, problems.sorted());
    }
}
