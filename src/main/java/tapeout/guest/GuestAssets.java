package tapeout.guest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tapeout.config.Folders;
import tapeout.content.WindowsNames;
import tapeout.content.value.SitePath;
import tapeout.output.OutputFile;
import tapeout.problem.FileProblems;
import tapeout.problem.GuestProblems;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;
import tapeout.site.LeftOut;

/** The files of a JBake site that are copied; each takes the place of a page of its name. */
final class GuestAssets {

    private final Folders folders;
    private final Problems problems;
    private final Map<String, GuestPage> pages;
    private final Map<String, OutputFile> files = new LinkedHashMap<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    /** @param pages by output file; those are taken out whose places are taken */
    GuestAssets(Folders folders, Problems problems, Map<String, GuestPage> pages) {
        this.folders = folders;
        this.problems = problems;
        this.pages = pages;
    }

    /** Adds a file of the content, unless it stays back. */
    void add(String path, Path file, HeldBackFiles heldBack) {
        List<String> wantedBy = heldBack.wantedBy(path);
        if (wantedBy.isEmpty()) {
            add(path, file);
        } else {
            leftOut.add(new LeftOut(shown(file), false, wantedBy));
        }
    }

    /** @param path where it goes out, with {@code /} between names */
    void add(String path, Path file) {
        SourceLocation at = SourceLocation.of(shown(file));
        GuestPage covered = pages.remove(path);
        if (covered != null) {
            new GuestProblems(problems).covered(covered.at(), path, at.file());
        }
        SitePath address = address(path, at, problems);
        if (address != null) {
            files.put(path, OutputFile.copyOf(address, file));
        }
    }

    /** What is copied, by output file. */
    Map<String, OutputFile> files() {
        return files;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    private String shown(Path file) {
        return folders.source().relativize(file).toString().replace('\\', '/');
    }

    /** The address of an output file; null where none can be, which is told. */
    static @Nullable SitePath address(String output, SourceLocation at, Problems problems) {
        try {
            SitePath address = new SitePath("/" + output);
            WindowsNames.check(address, at, new FileProblems(problems));
            return address;
        } catch (IllegalArgumentException e) {
            new GuestProblems(problems).noAddress(at, output);
            return null;
        }
    }
}
