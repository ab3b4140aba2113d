package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tapeout.config.SiteConfig;
import tapeout.jbake.JBakeConfigurationReader;
import tapeout.jbake.Overrides;
import tapeout.library.CountedLibrary;
import tapeout.markdown.MarkdownRenderer;
import tapeout.problem.Problems;
import tapeout.site.step.Piece;
import tapeout.site.step.Stopwatch;
import tapeout.site.step.Watch;

/**
 * Four times the posts are at most four times the work, whatever kind of page it goes into: counted are the items of the
 * library's lists that are looked at, and the bytes that are allocated, which tell of work inside the library too.
 */
class WorkGrowthTest {

    private static final int POSTS = 40;
    private static final int TIMES = 4;
    /** So many looks more are a list's beginning, not its growth. */
    private static final int SLACK = 200;

    /** Bytes are not the same in each run. */
    private static final double MARGIN = 1.4;

    private static final LocalDate LAST = LocalDate.of(2026, 2, 6);

    @TempDir
    private Path folder;

    /** What all pages of one kind took. */
    private record Work(long looks, long bytes) {

        private Work and(Work more) {
            return new Work(looks + more.looks, bytes + more.bytes);
        }
    }

    @Test
    void noKindOfPageTakesMoreThanItsShare() throws Exception {
        work(site(1)); // so that what is made once in a process is made
        Map<String, Work> few = work(site(POSTS));
        Map<String, Work> many = work(site(POSTS * TIMES));
        List<String> grown = new ArrayList<>();
        few.forEach((kind, small) -> {
            Work large = many.get(kind);
            if (large.looks() > TIMES * small.looks() + SLACK || large.bytes() > MARGIN * TIMES * small.bytes()) {
                grown.add(kind + ": " + small + " of " + POSTS + " posts, " + large + " of " + POSTS * TIMES);
            }
        });
        assertThat(grown).isEmpty();
    }

    private Path site(int posts) throws IOException {
        Path site = Newsroom.copy(folder.resolve("site-" + posts));
        for (int i = 0; i < posts; i++) {
            Files.writeString(site.resolve("content/posts/2026/made-" + i + ".md"), post(i));
        }
        return site;
    }

    /** On the days before {@link #LAST}, two a day. */
    private static String post(int i) {
        return RandomEdits.post(i, "word" + i % 7, 1).replaceFirst("date: .*", "date: " + LAST.minusDays(i / 2));
    }

    private static Map<String, Work> work(Path source) throws Exception {
        SiteConfig config = new JBakeConfigurationReader(Clock.fixed(Instant.parse(Newsroom.AS_OF), ZoneOffset.UTC), 1)
                .read(source, Overrides.NONE)
                .site()
                .config();
        Counting counting = new Counting();
        try (Workers workers = new Workers(1, new Stopwatch(counting))) {
            Problems problems = new Problems();
            MadeOf made = BuildMemory.NONE.now(config, Goal.CHECK, List.of());
            SiteWords words = new SiteWords(config);
            LockStage lock = LockStage.none(config);
            SiteReading.Result read = new SiteReading(config, words, Map.of("md", MarkdownRenderer.standard()))
                    .read(workers, lock, made, false);
            SitePlan plan = counting.counted(SitePlan.of(config, read, lock, problems));
            Rendering rendering =
                    new Rendering(config, words, plan, read.own().data(), problems, workers.stopwatch(), false, made);
            new Publishing(config, rendering, workers, problems).rehearse(plan.pages(), PageMemory.none());
            assertThat(problems.sorted().stream().filter(problem -> problem.isError()))
                    .isEmpty();
        }
        return counting.work;
    }

    /** Adds up what each kind of page takes; all is done on one thread. */
    private static final class Counting implements Watch {

        private final CountedLibrary library = new CountedLibrary();
        private final Map<String, Work> work = new TreeMap<>();
        private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        private long bytes;

        SitePlan counted(SitePlan plan) {
            return new SitePlan(
                    library.of(plan.library()), plan.addresses(), plan.pages(), plan.assets(), plan.leftOut());
        }

        @Override
        public void did(Piece piece) {
            long now = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
            String kind = piece.work().equals("view") ? piece.on() : piece.work();
            long looks = library.takeLooks();
            if (kind.endsWith(" page")) {
                work.merge(kind, new Work(looks, now - bytes), Work::and);
            }
            bytes = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        }
    }
}
