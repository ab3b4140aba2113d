package tapeout.jbake;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jbake.app.JBakeException;
import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.launcher.SystemExit;
import tapeout.config.Folders;
import tapeout.problem.Problem;
import tapeout.site.BuildReport;

/**
 * JBake's oven with Tapeout's build in it. It has no store, no crawler and no renderer among its utensils: those are
 * where stock JBake loses its time and its errors.
 *
 * @param <E> how a build fails
 */
public final class DigestOven<E extends Exception> extends Oven {

    /** Builds a site, of Tapeout's or of JBake's. */
    public interface Build<E extends Exception> {
        BuildReport run() throws E;
    }

    private final Build<E> build;
    private List<Problem> problems = List.of();

    /**
     * Makes an oven that bakes nothing yet.
     *
     * @param build builds the site
     * @throws JBakeException if JBake finds a folder missing or not writable
     */
    public DigestOven(HostedSite site, Build<E> build) {
        super(utensils(forInspection(site.config().folders())));
        getUtensils().setConfiguration(site.host());
        this.build = build;
    }

    /**
     * Builds the whole site.
     *
     * @throws E as the build does
     */
    public BuildReport build() throws E {
        BuildReport report = build.run();
        problems = report.problems();
        return report;
    }

    /** Builds the whole site, for JBake's callers: to them a build that fails is an exception of JBake's. */
    @Override
    public void bake() {
        try {
            build();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new JBakeException(SystemExit.ERROR, String.valueOf(e.getMessage()), e);
        }
    }

    /** Builds the whole site: what one file touches is found by comparing, not by asking which file it was. */
    @Override
    public void bake(File fileToBake) {
        bake();
    }

    /** What the last baking found, sorted by place. */
    public List<Problem> problems() {
        return problems;
    }

    /** The problems of the last baking that kept the site from being published, as JBake's callers look for them. */
    @Override
    public List<Throwable> getErrors() {
        return problems.stream()
                .filter(Problem::isError)
                .<Throwable>map(problem -> new JBakeException(
                        SystemExit.ERROR,
                        problem.location() + " " + problem.code().code() + " " + problem.detail()))
                .toList();
    }

    private static Utensils utensils(JBakeConfiguration configuration) {
        Utensils utensils = new Utensils();
        utensils.setConfiguration(configuration);
        return utensils;
    }

    // JBake's inspection makes the output folder, which must be writable, and insists on templates; here nothing is
    // written before the build succeeds, and by some commands never, and a site without templates has those in the jar
    private static JBakeConfiguration forInspection(Folders folders) {
        DefaultJBakeConfiguration inspected =
                new DefaultJBakeConfiguration(folders.source().toFile(), new ClosedConfiguration(Map.of()).composite());
        inspected.setContentFolder(folders.content().toFile());
        inspected.setAssetFolder(folders.assets().toFile());
        inspected.setTemplateFolder(existing(folders.templates()).toFile());
        inspected.setDestinationFolder(new File(System.getProperty("java.io.tmpdir")));
        return inspected;
    }

    private static Path existing(Path folder) {
        Path existing = folder;
        while (!Files.exists(existing)) {
            existing = Objects.requireNonNull(existing.getParent(), "the root of a file system exists");
        }
        return existing;
    }
}
