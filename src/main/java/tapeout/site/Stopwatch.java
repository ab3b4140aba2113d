package tapeout.site;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Times the named steps of a build. */
final class Stopwatch {

    private final List<BuildReport.Step> steps = new ArrayList<>();

    /** Does a step and notes how long it took, be it done or failed. */
    <T> T time(String name, Callable<T> step) throws Exception {
        long start = System.nanoTime();
        try {
            return step.call();
        } finally {
            steps.add(new BuildReport.Step(name, Duration.ofNanos(System.nanoTime() - start)));
        }
    }

    List<BuildReport.Step> steps() {
        return List.copyOf(steps);
    }
}
