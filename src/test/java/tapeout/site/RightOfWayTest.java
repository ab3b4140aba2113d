package tapeout.site;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tapeout.site.step.Stopwatch;

/** What somebody waits for is done while a build stands still. */
class RightOfWayTest {

    private static final int THREADS = 2;

    private final RightOfWay way = new RightOfWay();
    private final AtomicInteger begun = new AtomicInteger();

    @Test
    @Timeout(60)
    void workersWaitBetweenItems() throws Exception {
        List<Integer> items = IntStream.range(0, 100).boxed().toList();
        CountDownLatch going = new CountDownLatch(1);
        try (Workers workers = new Workers(THREADS, new Stopwatch(), way)) {
            CompletableFuture<List<Integer>> all = CompletableFuture.supplyAsync(() -> workers.map(items, item -> {
                begun.incrementAndGet();
                going.countDown();
                sleep(20);
                return -item;
            }));
            going.await();
            int before = begun.get();
            int after = way.first(() -> {
                sleep(500);
                return begun.get();
            });
            // each thread may have been past its look when the way was taken
            assertThat(after - before).isLessThanOrEqualTo(THREADS);
            assertThat(all.get(30, SECONDS))
                    .isEqualTo(items.stream().map(item -> -item).toList());
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
