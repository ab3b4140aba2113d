package tapeout.output;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** While it is open, an ordinary end of the process (Ctrl-C, SIGTERM) waits for it, at most ten seconds. */
final class ShutdownGuard implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 10;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::await, "tapeout-publishing");
    private final boolean ending;

    ShutdownGuard() {
        ending = !register();
    }

    /** @throws PublishException if the process is ending already, so that nothing should be begun */
    void check() throws PublishException {
        if (ending) {
            throw PublishFailures.ended();
        }
    }

    @Override
    public void close() {
        done.countDown();
        if (ending) {
            return;
        }
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The end has begun meanwhile, and the hook has done its work.
            return;
        }
    }

    private boolean register() {
        try {
            Runtime.getRuntime().addShutdownHook(hook);
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private void await() {
        try {
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                Thread.currentThread().interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
