package tapeout.site;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Times the named steps of a build. */
final class Stopwatch {

    private final List<BuildReport.Step> steps = new ArrayList<>();

    /** One step of a build. */
    interface Step<T, E extends Exception> {
        T run() throws E;
    }

    /** Does a step and notes how long it took, be it done or failed. */
    <T, E extends Exception> T time(String name, Step<T, E> step) throws E {
        long start = System.nanoTime();
        try {
            return step.run();
        } finally {
            steps.add(new BuildReport.Step(name, Duration.ofNanos(System.nanoTime() - start)));
        }
    }

    /** Does a step that has no result. */
    void run(String name, Runnable step) {
        this.<Boolean, RuntimeException>time(name, () -> {
            step.run();
            return true;
        });
    }

    List<BuildReport.Step> steps() {
        return List.copyOf(steps);
    }
}
