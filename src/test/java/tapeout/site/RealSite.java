package tapeout.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import tapeout.cli.CommandRun;

/** Builds the repository's own site once for all tests of a JVM, and hands it to them. */
public final class RealSite implements ParameterResolver {

    /** The day for which it is built. */
    public static final String AS_OF = "2026-11-30T12:00:00Z";

    private static final URI HOST = URI.create("https://tapeout.example/");

    /** Not in a store of JUnit's: where two JVMs share the classes, each class is a run of its own, with its own stores. */
    private static final Map<String, Build> BUILT = new ConcurrentHashMap<>();

    /**
     * A build and what it made.
     *
     * @param source the folder that it was built from, a copy; tests leave it as it is
     */
    public record Build(Path source, CommandRun run, BuiltSite site) {}

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Build.class || type == BuiltSite.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Build build = BUILT.computeIfAbsent(AS_OF, RealSite::build);
        return parameter.getParameter().getType() == Build.class ? build : build.site();
    }

    private static Build build(String asOf) {
        try {
            Path source = SiteCopy.ofTheRepository(Files.createTempDirectory("tapeout-site"));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(source)));
            CommandRun run = CommandRun.of("build", "--source", source.toString(), "--as-of", asOf);
            if (run.exitCode() != 0) {
                throw new AssertionError("the site cannot be built:\n" + run.err());
            }
            return new Build(source, run, BuiltSite.read(source.resolve("output"), HOST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) {
        try {
            FolderRemoval.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
