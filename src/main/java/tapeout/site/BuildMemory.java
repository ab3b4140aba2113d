package tapeout.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tapeout.config.BuildOptions;
import tapeout.config.Folders;
import tapeout.config.SiteConfig;
import tapeout.output.MemoryFolder;
import tapeout.output.stamp.FileStamp;
import tapeout.output.stamp.TreeStamp;
import tapeout.site.memory.Generator;

/**
 * Whether a build has anything to do: it remembers what the last one of its kind found, what it was made of and what it
 * left. All of it is safe to delete, and whatever happens to it costs time alone. See decision 0039.
 */
public final class BuildMemory {

    /** Remembers nothing. */
    public static final BuildMemory NONE = none(new Asked(Goal.CHECK, Path.of(""), List.of(), ""), new HeapMemory());

    private final Asked asked;
    private final @Nullable MemoryFolder folder;
    private final HeapMemory heap;
    private final long start;
    private final @Nullable LastBuild last;
    private final @Nullable OutputLook ahead;
    private final @Nullable Sources sources;
    private final @Nullable Record told;

    private BuildMemory(
            Asked asked,
            @Nullable MemoryFolder folder,
            HeapMemory heap,
            long start,
            @Nullable LastBuild last,
            @Nullable OutputLook ahead,
            @Nullable Sources sources,
            @Nullable Record told) {
        this.asked = asked;
        this.folder = folder;
        this.heap = heap;
        this.start = start;
        this.last = last;
        this.ahead = ahead;
        this.sources = sources;
        this.told = told;
    }

    /**
     * How a build is asked for.
     *
     * @param source the source folder; one without configuration has no memory
     * @param configuration the names of all files there that decide how the configuration is read,
     *     {@code jbake.properties} first
     * @param overrides what the command line says over them, but for the day
     */
    public record Asked(Goal goal, Path source, List<String> configuration, String overrides) {

        public Asked {
            configuration = List.copyOf(configuration);
        }

        /** A copy of a site holds the memory of the other, whose folders are not its own. */
        private String words() {
            return source + "\n" + configuration + "\n" + overrides;
        }
    }

    /**
     * A site that is as the last build left it.
     *
     * @param told see {@link #telling}
     */
    public record Standing(BuildReport report, Record told) {}

    /** What files were as the build began. */
    private record Sources(List<Path> roots, TreeStamp stamp, String program) {

        /** Null where they cannot be looked at: what reads them tells of it. */
        static @Nullable Sources known(MemoryFolder folder, List<Path> roots) {
            try {
                return of(folder, roots);
            } catch (IOException e) {
                return null;
            }
        }

        /** With what the memory's disk tells the time of; null where it does not. */
        static @Nullable Sources of(MemoryFolder folder, List<Path> roots) throws IOException {
            if (!folder.tellsOf(roots)) {
                return null;
            }
            List<Path> all = new ArrayList<>(roots);
            all.addAll(Generator.templates());
            return new Sources(roots, TreeStamp.of(all), Generator.digest());
        }

        String inputs(String options) {
            return stamp.digest() + "\n" + program + "\n" + options;
        }
    }

    /**
     * The memory of a site. To be called before anything of it is read, the configuration too: what changes from here on is
     * not taken for what was read. Looks at the output folder of the last build meanwhile: that takes as long as all else
     * that a build does in which nothing changed. Of what a killed publication left to be put right, the folder shows it:
     * it is missing, or holds the journal.
     *
     * @param heap what this process knows of the site
     */
    public static BuildMemory of(Asked asked, HeapMemory heap) {
        if (!Files.isRegularFile(asked.source().resolve("jbake.properties"))) {
            return none(asked, heap);
        }
        try {
            MemoryFolder folder = new MemoryFolder(asked.source().resolve(".tapeout"));
            long start = folder.tick();
            LastBuild last = asked.goal() == Goal.LOCK ? null : LastBuild.read(folder, asked.goal());
            if (last == null || last.output() == null || !heap.files().isEmpty()) {
                // a process that has published the site builds because something changed
                return new BuildMemory(asked, folder, heap, start, last, null, null, null);
            }
            OutputLook ahead = new OutputLook(last.output().path()).begin();
            Sources sources = last.asked().equals(asked.words()) ? Sources.known(folder, last.files()) : null;
            return new BuildMemory(asked, folder, heap, start, last, ahead, sources, null);
        } catch (IOException e) {
            return none(asked, heap); // a source folder that cannot be written is built as if for the first time
        }
    }

    private static BuildMemory none(Asked asked, HeapMemory heap) {
        return new BuildMemory(asked, null, heap, 0, null, null, null, null);
    }

    /**
     * The site, where this build would find what the last one found that was asked for in the same way, and leave what it
     * left: then the configuration need not be read.
     *
     * @param asOf the instant of the build, unless the configuration says another
     */
    public Optional<Standing> standing(Instant asOf) {
        if (last == null
                || last.told() == null
                || ahead == null
                || sources == null
                || !sources.stamp().isSettled(start)
                || !last.inputs().startsWith(sources.inputs(""))
                || !last.holdsAt(asOf)) {
            return Optional.empty();
        }
        Record told = last.told();
        try {
            return last.at(ahead).map(report -> new Standing(report, told));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * The same, which remembers what the command tells of a site beside the report.
     *
     * @param told made of what {@link tapeout.site.memory.ValueWriter} knows
     */
    public BuildMemory telling(Record told) {
        return new BuildMemory(asked, folder, heap, start, last, ahead, sources, told);
    }

    /**
     * Looks at what a build is made of.
     *
     * @param drafts what the output folder shows though it is held back, where the build tells of it
     */
    MadeOf now(SiteConfig config, Goal goal, List<String> drafts) {
        if (folder == null) {
            return nothing(config, goal);
        }
        try {
            List<Path> roots = roots(config.folders());
            Sources found = sources != null && sources.roots().equals(roots) ? sources : Sources.of(folder, roots);
            if (found == null) {
                return nothing(config, goal);
            }
            OutputLook output = output(config.folders().output());
            String options = options(config, drafts);
            String inputs = found.stamp().isSettled(start)
                    ? found.inputs(options + "\nfail on " + config.build().failOn())
                    : null;
            String site = found.program() + "\n" + options;
            return new MadeOf(this, config, goal, found.stamp().files(), found.program(), site, inputs, output);
        } catch (IOException e) {
            return nothing(config, goal);
        }
    }

    /** Keeps that the last build would be found in this way too. */
    void keepAsked(LastBuild last) {
        if (folder != null && told != null && !last.asked().equals(asked.words())) {
            last.asked(asked.words(), told).keep(folder, asked.goal());
        }
    }

    /** What is to be kept of a build. */
    LastBuild last(
            SiteConfig config,
            String inputs,
            Instant from,
            Instant until,
            LastBuild.@Nullable Output output,
            BuildReport report) {
        List<String> roots =
                roots(config.folders()).stream().map(Path::toString).toList();
        return new LastBuild(asked.words(), roots, inputs, from, until, output, told, report);
    }

    private OutputLook output(Path place) {
        return ahead != null && ahead.isAt(place) ? ahead : new OutputLook(place);
    }

    private MadeOf nothing(SiteConfig config, Goal goal) {
        return new MadeOf(
                this,
                config,
                goal,
                Map.of(),
                null,
                "",
                null,
                new OutputLook(config.folders().output()));
    }

    /** Where it is kept; null where nothing is. */
    @Nullable
    MemoryFolder folder() {
        return folder;
    }

    HeapMemory heap() {
        return heap;
    }

    /** The last build of the kind; null where none is known. */
    @Nullable
    LastBuild last() {
        return last;
    }

    /** Whether a file changed since the build began. */
    boolean isFresh(FileStamp stamp) {
        return stamp.changed() >= start;
    }

    private List<Path> roots(Folders folders) {
        List<Path> roots = new ArrayList<>();
        asked.configuration().forEach(file -> roots.add(folders.source().resolve(file)));
        roots.addAll(List.of(folders.content(), folders.templates(), folders.data(), folders.assets()));
        return roots;
    }

    /** What the command line decides of the site, beside the day; all else stands in the configuration's file. */
    private static String options(SiteConfig config, List<String> drafts) {
        BuildOptions build = config.build();
        return String.join(
                "\n",
                config.folders().toString(),
                config.identity().host().toString(),
                "drafts " + build.drafts() + ", future " + build.future(),
                drafts.toString());
    }
}
