package tapeout.output;

import java.io.IOException;
import java.nio.file.Files;
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
        boolean preview = output.startsWith(cache.resolve(PreviewFolder.NAME));
        if (cache.startsWith(output) || (output.startsWith(cache) && !preview)) {
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
}
