package tapeout.site;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Times the named steps of a build. */
public final class Stopwatch {

    private final List<BuildReport.Step> steps = new ArrayList<>();

    /** One step of a build. */
    public interface Step<T, E extends Exception> {
        T run() throws E;
    }

    /** Does a step and notes how long it took, be it done or failed. */
    public <T, E extends Exception> T time(String name, Step<T, E> step) throws E {
        long start = System.nanoTime();
        try {
            return step.run();
        } finally {
            steps.add(new BuildReport.Step(name, Duration.ofNanos(System.nanoTime() - start)));
        }
    }

    /** Does a step that has no result. */
    public void run(String name, Runnable step) {
        this.<Boolean, RuntimeException>time(name, () -> {
            step.run();
            return true;
        });
    }

    public List<BuildReport.Step> steps() {
        return List.copyOf(steps);
    }
}
