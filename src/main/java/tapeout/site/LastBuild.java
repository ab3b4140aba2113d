package tapeout.site;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tapeout.output.MemoryFolder;
import tapeout.output.PublishReport;
import tapeout.output.stamp.TreeStamp;
import tapeout.site.memory.Unreadable;
import tapeout.site.memory.ValueReader;
import tapeout.site.memory.ValueWriter;

/**
 * What is kept of the last build of one kind.
 *
 * @param asked how it was asked for, see {@link BuildMemory#of}
 * @param roots the files and folders that it was made of
 * @param inputs what it was made of, see {@link MadeOf}
 * @param from the instant of the build
 * @param until the first instant at which the site would be another
 * @param output what the output folder was left as; null where none was written
 * @param told what the command that asked tells beside the report
 */
record LastBuild(
        String asked,
        List<String> roots,
        String inputs,
        Instant from,
        Instant until,
        @Nullable Output output,
        @Nullable Record told,
        BuildReport report) {

    /**
     * An output folder as a build left it.
     *
     * @param folder an absolute path
     * @param digest of its stamps
     */
    record Output(String folder, String digest) {

        Path path() {
            return Path.of(folder);
        }
    }

    /** The last build of a kind; null where none is known. */
    static @Nullable LastBuild read(MemoryFolder folder, Goal goal) {
        try {
            byte[] bytes = folder.read(name(goal)).orElse(null);
            return bytes == null ? null : ValueReader.read(MemoryFolder.Part.of(bytes), LastBuild.class);
        } catch (Unreadable e) {
            return null; // of another generator, perhaps
        }
    }

    /** Keeps it; where that fails, the next build has all of it to do again. */
    void keep(MemoryFolder folder, Goal goal) {
        try {
            byte[] bytes = ValueWriter.write(this);
            folder.write(name(goal), List.of(MemoryFolder.Part.of(bytes)));
        } catch (IOException | ValueWriter.Refused e) {
            return; // what was kept before tells of another site
        }
    }

    /** The same, asked for in another way. */
    LastBuild asked(String words, Record telling) {
        return new LastBuild(words, roots, inputs, from, until, output, telling, report);
    }

    /** The files and folders that it was made of. */
    List<Path> files() {
        return roots.stream().map(Path::of).toList();
    }

    boolean holdsAt(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(until);
    }

    /** The report of a build that would leave an output folder as this one did and as it is; empty where it is another. */
    Optional<BuildReport> at(OutputLook look) throws IOException {
        TreeStamp now = look.stamp();
        int files = now.files().size();
        return output != null && now.digest().equals(output.digest())
                ? Optional.of(report.publishing(new PublishReport(List.of(), files, files, List.of(), now)))
                : Optional.empty();
    }

    /** What stands for builds of a kind in the names of what is kept of them. */
    static String name(Goal goal) {
        return goal.name().toLowerCase(Locale.ROOT);
    }
}
