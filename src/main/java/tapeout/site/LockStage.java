package tapeout.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tapeout.config.Folders;
import tapeout.config.SeverityPolicy;
import tapeout.config.SiteConfig;
import tapeout.content.Document;
import tapeout.content.Post;
import tapeout.content.value.SitePath;
import tapeout.library.Library;
import tapeout.library.Visibility;
import tapeout.lock.Fingerprint;
import tapeout.lock.HistoryUpdate;
import tapeout.lock.LockChecker;
import tapeout.lock.LockReader;
import tapeout.lock.LockReport;
import tapeout.lock.LockWriter;
import tapeout.lock.PostLock;
import tapeout.lock.PublishedPost;
import tapeout.lock.PublishedSite;
import tapeout.output.PublishException;
import tapeout.output.ReplacedFile;
import tapeout.page.FirstAddresses;
import tapeout.page.LockedAddresses;
import tapeout.page.Permalinks;
import tapeout.problem.FileProblems;
import tapeout.problem.LockProblems;
import tapeout.problem.Problem;
import tapeout.problem.ProblemCode;
import tapeout.problem.Problems;
import tapeout.problem.SourceDecoder;
import tapeout.problem.SourceLocation;
import tapeout.problem.SourceText;
import tapeout.site.source.SourcePaths;

/** What one build has to do with the lock file: it compares the site with it, or renews it. Without the file nothing is compared. */
final class LockStage {

    /** Its name in the content folder; hidden, so that it is never published. */
    static final String NAME = ".published.json";

    /** Room for 300,000 posts. */
    private static final long MAX_BYTES = 64L << 20;

    private static final Set<ProblemCode> VIOLATIONS = EnumSet.of(
            ProblemCode.SILENT_CHANGE,
            ProblemCode.VANISHED_POST,
            ProblemCode.CHANGED_CORRECTION,
            ProblemCode.CLOSED_WEEK,
            ProblemCode.DRAFTS_IN_OUTPUT);

    private final Path file;
    private final SiteConfig config;
    private final @Nullable PostLock lock;
    private final boolean renews;
    private final Map<Document, Fingerprint> prints = new IdentityHashMap<>();

    private LockStage(Path file, SiteConfig config, @Nullable PostLock lock, boolean renews) {
        this.file = file;
        this.config = config;
        this.lock = lock;
        this.renews = renews;
    }

    /**
     * Reads the lock file, where there is one.
     *
     * @param renews whether the build is to write it
     */
    static LockStage read(SiteConfig config, boolean renews, Problems problems) {
        Folders folders = config.folders();
        Path file = file(config);
        SourceText text = text(file, folders.source(), problems);
        PostLock lock = text == null
                ? null
                : LockReader.read(text, new LockProblems(problems)).orElse(null);
        return new LockStage(file, config, lock, renews);
    }

    /** For a reading that neither compares nor renews. */
    static LockStage none(SiteConfig config) {
        return new LockStage(file(config), config, null, false);
    }

    /** Where it lies. */
    static Path file(SiteConfig config) {
        return config.folders().content().resolve(NAME);
    }

    private static @Nullable SourceText text(Path file, Path source, Problems problems) {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return null;
        }
        String name = SourcePaths.relative(source, file);
        FileProblems mistakes = new FileProblems(problems);
        try {
            if (!file.toRealPath().startsWith(source.toRealPath())) {
                mistakes.linkOutOfSource(name, "a place outside the source folder");
            } else if (!Files.isRegularFile(file) || Files.size(file) > MAX_BYTES) {
                new LockProblems(problems)
                        .malformed(SourceLocation.of(name), "This is no file of at most " + MAX_BYTES + " bytes");
            } else {
                return SourceDecoder.decodeWritten(name, Files.readAllBytes(file), mistakes);
            }
        } catch (IOException e) {
            mistakes.unreadable(name, e);
        }
        return null;
    }

    /** Whether posts need their fingerprints, which cost a little. */
    boolean needsFingerprints() {
        return lock != null || renews;
    }

    /** Takes the fingerprint of a post that was read. */
    void note(DocumentParser.Parsed parsed) {
        if (parsed.document() != null && parsed.fingerprint() != null) {
            prints.put(parsed.document(), parsed.fingerprint());
        }
    }

    /** Compares the site with the lock and the history. */
    void check(Library library, Permalinks permalinks, Set<String> faulty, Problems problems) {
        if (lock != null) {
            new LockChecker(lock, today(), new LockProblems(problems)).check(site(library, permalinks, faulty));
        }
        history().check(library, faulty, renews, problems);
    }

    /**
     * Whether a post may say something else: what readers were told of it is then still kept, as far as the site insists
     * on that.
     *
     * @param before as the library has it
     * @param print what it says now; null where the lock holds the document to nothing
     */
    boolean allows(Document before, @Nullable Fingerprint print, Library library, Permalinks permalinks) {
        if (lock == null || print == null) {
            return true;
        }
        Visibility readers = Leniency.readers(config.build());
        Problems problems = new Problems();
        LockChecker checker = new LockChecker(lock, today(), new LockProblems(problems));
        library.posts().stream()
                .filter(post -> post == before && readers.shows(post))
                .map(post -> new PublishedPost(permalinks.of(post), post, print))
                .forEach(post -> checker.check(
                        post,
                        address -> library.documents().stream()
                                .anyMatch(other -> readers.shows(other)
                                        && permalinks.of(other).equals(address))));
        return !config.build().isStoppedBy(new SeverityPolicy(config.build().severities()).apply(problems.sorted()));
    }

    /** The addresses by which feed readers know the posts that were locked. */
    FirstAddresses firstAddresses(Library library, Permalinks permalinks) {
        Map<SitePath, SitePath> firsts = new HashMap<>();
        if (lock != null) {
            Set<SitePath> present =
                    library.documents().stream().map(permalinks::of).collect(Collectors.toSet());
            for (Post post : library.posts()) {
                SitePath address = permalinks.of(post);
                lock.find(post, address, present::contains).ifPresent(locked -> firsts.put(address, locked.first()));
            }
        }
        return new LockedAddresses(permalinks, firsts);
    }

    /** Whether the site breaks the lock, or its folder shows more than readers may see, so that it cannot be renewed. */
    static boolean isBroken(List<Problem> problems) {
        return problems.stream().anyMatch(LockStage::isViolation);
    }

    /** Whether a problem lies in what readers were told, or are about to be shown. */
    static boolean isViolation(Problem problem) {
        return VIOLATIONS.contains(problem.code());
    }

    /**
     * Locks the site as it is; writes nothing where that is locked already.
     *
     * @throws PublishException if a file cannot be written; the old one is untouched then
     */
    LockReport renew(Library library, Permalinks permalinks) throws PublishException {
        PostLock renewed = PostLock.of(lock, today(), site(library, permalinks, Collections.emptySet()));
        HistoryUpdate update = history().renew(library);
        String text = LockWriter.write(renewed);
        boolean same = lock != null && text.equals(LockWriter.write(lock));
        if (!same) {
            ReplacedFile.write(file, text);
        }
        return LockReport.of(SourcePaths.relative(config.folders().source(), file), lock, renewed, !same, update);
    }

    private HistoryStage history() {
        return new HistoryStage(config, today());
    }

    private PublishedSite site(Library library, Permalinks permalinks, Set<String> faulty) {
        // drafts and scheduled posts that a preview shows are not published
        Visibility readers = Leniency.readers(config.build());
        return PublishedSite.of(library, permalinks, readers, faulty, post -> Objects.requireNonNull(prints.get(post)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(config.build().asOf(), ZoneOffset.UTC);
    }
}
