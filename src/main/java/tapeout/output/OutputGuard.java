package tapeout.output;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import tapeout.config.Folders;

/** Says which folders a site is never published into. */
final class OutputGuard {

    private static final String ELSEWHERE = "Choose another folder with --output or destination.folder.";

    private OutputGuard() {}

    /** @throws PublishException if publishing there would destroy what the site is made of, or be read as its content */
    static void checkPlace(Path output, Folders folders) throws IOException, PublishException {
        List<Path> inputs = List.of(folders.content(), folders.templates(), folders.assets(), folders.source());
        for (Path input : inputs) {
            if (RealPaths.of(input).startsWith(output)) {
                throw PublishFailures.refused(
                        "The output folder " + output + " holds the source " + input + ".", ELSEWHERE);
            }
        }
        Path cache = RealPaths.of(folders.cache());
        if (cache.startsWith(output) || output.startsWith(cache)) {
            throw PublishFailures.refused(
                    "The output folder " + output + " and the build's memory " + cache + " overlap.", ELSEWHERE);
        }
        for (Path input : inputs.subList(0, 3)) {
            if (output.startsWith(RealPaths.of(input))) {
                throw PublishFailures.refused(
                        "The output folder " + output + " lies within " + input + ", which a build reads.", ELSEWHERE);
            }
        }
        if (Files.exists(output) && !Files.isDirectory(output)) {
            throw PublishFailures.refused("The output " + output + " is a file, not a folder.", ELSEWHERE);
        }
    }

    /** @throws PublishException if the folder holds something and was not made by Tapeout */
    static void checkOwned(Path output) throws IOException, PublishException {
        if (!Files.isDirectory(output)
                || Files.isRegularFile(output.resolve(Workspace.MARK), LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(output)) {
            for (Path entry : entries) {
                throw PublishFailures.refused(
                        "The output folder " + output + " was not made by Tapeout and is not empty (it holds "
                                + entry.getFileName() + ").",
                        "A build would remove what is in it. Empty or delete it yourself, or choose another folder with --output.");
            }
        }
    }
}
