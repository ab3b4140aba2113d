package tapeout.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tapeout.output.stamp.Sha256;

/**
 * Tells a folder that Tapeout made from anybody else's, which a build must not touch. A site carries no mark; what proves
 * it is what the workspace remembers of it. Where that was deleted, as it may be at any time, the site's own files do: each
 * asset has the hash of its bytes in its name.
 */
final class Ownership {

    /** What marked a site up to version 0.1, in the site itself. */
    static final String FORMER_MARK = ".tapeout-site";

    private static final Path ASSETS = Path.of("assets");

    /** Where programs keep versions: what is in them is nowhere else. */
    private static final Set<String> REPOSITORIES = Set.of(".git", ".hg", ".svn");

    private Ownership() {}

    /** How sure it is that a folder is ours. */
    enum Trust {
        /** It is free, or as the last build left it. */
        KNOWN,
        /** It looks like a site of ours: good enough unless the new one would remove more than a part of it. */
        LIKELY,
        /** Nothing speaks for it. Only a site that is nearly the same can prove that it is ours. */
        UNKNOWN
    }

    static Trust of(Workspace workspace) throws IOException {
        Path output = workspace.output();
        if (!Files.isDirectory(output)) {
            return Trust.KNOWN;
        }
        SiteRecord folder = SiteRecord.of(output);
        boolean known = isEmpty(output)
                || SiteRecord.read(workspace).knows(folder)
                || Files.isRegularFile(output.resolve(FORMER_MARK), LinkOption.NOFOLLOW_LINKS);
        if (known) {
            return Trust.KNOWN;
        }
        return holdsHashedAssets(output) ? Trust.LIKELY : Trust.UNKNOWN;
    }

    /**
     * Decides once the site is there.
     *
     * @param replaced how many files have other bytes now
     * @throws PublishException if the folder may be somebody else's
     */
    static void check(Trust trust, Workspace workspace, Changes changes, int replaced)
            throws IOException, PublishException {
        Optional<String> repository =
                changes.gone().stream().filter(REPOSITORIES::contains).findFirst();
        if (repository.isPresent()) {
            throw PublishFailures.refused(
                    "The output folder " + workspace.output() + " holds " + repository.get()
                            + ", which a build would remove with all the versions in it.",
                    "Keep the repository elsewhere and copy the site into it, or choose another folder with --output.");
        }
        boolean ours = switch (trust) {
            case KNOWN -> true;
            case LIKELY -> changes.gone().stream().allMatch(path -> path.contains("/") || path.equals(Workspace.REDO));
            case UNKNOWN ->
                changes.gone().stream().allMatch(Workspace.REDO::equals)
                        && !changes.unchanged().isEmpty()
                        && changes.unchanged().size() >= replaced;
        };
        if (!ours) {
            throw refuse(workspace, changes.gone());
        }
    }

    /**
     * What is said of somebody else's folder.
     *
     * @param gone what would be removed, to be named first
     */
    static PublishException refuse(Workspace workspace, List<String> gone) throws IOException {
        Path output = workspace.output();
        String example = gone.isEmpty()
                ? new FolderTree(output).names("").stream().sorted().findFirst().orElse("")
                : gone.get(0);
        return PublishFailures.refused(
                "The output folder " + output
                        + " was not made by Tapeout, as far as can be told, and is not empty (it holds " + example
                        + ").",
                "A build would remove what is in it. Empty or delete it yourself, or choose another folder with --output.");
    }

    /** Whether it holds nothing but what a build of ours left waiting there. */
    private static boolean isEmpty(Path output) {
        return new FolderTree(output).names("").stream().allMatch(Workspace.REDO::equals);
    }

    private static boolean holdsHashedAssets(Path output) throws IOException {
        Path assets = output.resolve(ASSETS);
        if (!Files.isRegularFile(output.resolve("index.html"), LinkOption.NOFOLLOW_LINKS)
                || !Files.isDirectory(assets, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        List<Path> files = TreeRemoval.filesIn(assets);
        try {
            return !files.isEmpty() && files.stream().allMatch(Ownership::isHashed);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isHashed(Path file) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        MessageDigest digest = Sha256.digest();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AssetName.isHashed(String.valueOf(file.getFileName()), digest);
    }
}
