package tapeout.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tapeout.cli.report.Console;
import tapeout.config.Folders;
import tapeout.jbake.HostedSite;
import tapeout.output.NewFile;
import tapeout.output.asset.PackedFiles;
import tapeout.problem.DidYouMean;

/** Copies a file of the look into the site, which uses its own from then on. */
@Command(
        name = "eject",
        description = "Copies a template or an asset that ships with Tapeout into the site, to be changed there.")
final class EjectCommand implements Callable<Integer> {

    @Mixin
    private final SiteOptions options = new SiteOptions();

    @Mixin
    private final FormatOptions format = new FormatOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "<file>",
            description = "Such as css/tokens.css or pages/post.ftlh. Without it: lists all.")
    private @Nullable String file;

    private final Console console;

    EjectCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return new SiteSession(console, options).withConfiguration(format, this::eject);
    }

    private int eject(HostedSite site) throws IOException {
        SortedMap<String, Path> templates = PackedFiles.templates();
        SortedMap<String, Path> all = new TreeMap<>(PackedFiles.assets());
        all.putAll(templates);
        if (file == null) {
            all.keySet().forEach(console.out()::println);
            return ExitCodes.FINE;
        }
        Path packed = all.get(file);
        if (packed == null) {
            console.refuse(
                    "Tapeout ships no file \"" + file + "\".",
                    DidYouMean.nearest(file, all.keySet())
                            .map(name -> "Did you mean " + name + "?")
                            .orElse("tapeout eject lists all."));
            return ExitCodes.USAGE;
        }
        Folders folders = site.config().folders();
        Path own = (templates.containsKey(file) ? folders.templates() : folders.assets()).resolve(file);
        if (!NewFile.copy(packed, own)) {
            console.say("error: " + folders.source().relativize(own) + " is there already; nothing is overwritten.");
            return ExitCodes.USAGE;
        }
        console.out().println(folders.source().relativize(own));
        return ExitCodes.FINE;
    }
}
