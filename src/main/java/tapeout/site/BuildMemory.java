package tapeout.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    public static final BuildMemory NONE = new BuildMemory(null, List.of(), new HeapMemory(), 0, null, null);

    private final @Nullable MemoryFolder folder;
    private final List<String> configuration;
    private final HeapMemory heap;
    private final long start;
    private final @Nullable LastBuild last;
    private final @Nullable OutputLook ahead;

    private BuildMemory(
            @Nullable MemoryFolder folder,
            List<String> configuration,
            HeapMemory heap,
            long start,
            @Nullable LastBuild last,
            @Nullable OutputLook ahead) {
        this.folder = folder;
        this.configuration = configuration;
        this.heap = heap;
        this.start = start;
        this.last = last;
        this.ahead = ahead;
    }

    /**
     * The memory of a site. To be called before anything of it is read, the configuration too: what changes from here on is
     * not taken for what was read. Looks at the output folder of the last build meanwhile: that takes as long as all else
     * that a build does in which nothing changed. Of what a killed publication left to be put right, the folder shows it:
     * it is missing, or holds the journal.
     *
     * @param source the source folder; a folder without configuration has no memory
     * @param configuration the names of the configuration's files, {@code jbake.properties} first
     * @param heap what this process knows of the site
     * @param goal of the build
     */
    public static BuildMemory of(Path source, List<String> configuration, HeapMemory heap, Goal goal) {
        if (!Files.isRegularFile(source.resolve("jbake.properties"))) {
            return NONE;
        }
        try {
            MemoryFolder folder = new MemoryFolder(source.resolve(".tapeout"));
            long start = folder.tick();
            LastBuild last = goal == Goal.LOCK ? null : LastBuild.read(folder, goal);
            LastBuild.Output output = last == null ? null : last.output();
            // a process that has published the site builds because something changed
            OutputLook ahead = output == null || !heap.files().isEmpty() ? null : new OutputLook(output.path()).begin();
            return new BuildMemory(folder, configuration, heap, start, last, ahead);
        } catch (IOException e) {
            return NONE; // a source folder that cannot be written is built as if for the first time
        }
    }

    /**
     * Looks at what a build is made of.
     *
     * @param drafts what the output folder shows though it is held back, where the build tells of it
     */
    MadeOf now(SiteConfig config, Goal goal, List<String> drafts) {
        if (folder == null || goal == Goal.LOCK) {
            return nothing(config, goal);
        }
        try {
            List<Path> roots = roots(config.folders());
            if (!folder.tellsOf(roots)) {
                return nothing(config, goal);
            }
            roots.addAll(Generator.templates());
            OutputLook output = output(config.folders().output());
            TreeStamp stamp = TreeStamp.of(roots);
            boolean sure = stamp.isSettled(start);
            String program = Generator.digest();
            String options = program + "\n" + options(config, drafts);
            String inputs = sure ? stamp.digest() + "\n" + options : null;
            return new MadeOf(this, config, goal, stamp.files(), program, options, inputs, output);
        } catch (IOException e) {
            return nothing(config, goal);
        }
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
        configuration.forEach(file -> roots.add(folders.source().resolve(file)));
        roots.addAll(List.of(folders.content(), folders.templates(), folders.data(), folders.assets()));
        return roots;
    }

    /** What the command line decides, beside the day; all else stands in the configuration's file. */
    private static String options(SiteConfig config, List<String> drafts) {
        BuildOptions build = config.build();
        return String.join(
                "\n",
                config.folders().toString(),
                config.identity().host().toString(),
                "drafts " + build.drafts() + ", future " + build.future() + ", fail on " + build.failOn(),
                drafts.toString());
    }
}
