package tapeout.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import tapeout.cli.CommandRun;

/** Builds the repository's own site once for all tests of a run, and hands it to them. */
public final class RealSite implements ParameterResolver {

    /** The day for which it is built. */
    public static final String AS_OF = "2026-11-26T12:00:00Z";

    private static final URI HOST = URI.create("https://tapeout.example/");

    /**
     * A build and what it made.
     *
     * @param source the folder that it was built from, a copy; tests leave it as it is
     */
    public record Build(Path source, CommandRun run, BuiltSite site) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            FolderRemoval.delete(source);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Build.class || type == BuiltSite.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Build build = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(RealSite.class))
                .getOrComputeIfAbsent(Build.class, key -> build(), Build.class);
        return parameter.getParameter().getType() == Build.class ? build : build.site();
    }

    private static Build build() {
        try {
            Path source = SiteCopy.ofTheRepository(Files.createTempDirectory("tapeout-site"));
            CommandRun run = CommandRun.of("build", "--source", source.toString(), "--as-of", AS_OF);
            if (run.exitCode() != 0) {
                throw new AssertionError("the site cannot be built:\n" + run.err());
            }
            return new Build(source, run, BuiltSite.read(source.resolve("output"), HOST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
