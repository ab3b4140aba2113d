package tapeout.site;

import java.util.function.Supplier;

/** What somebody waits for goes before what a build does on its threads: each ends what it is at, and waits. */
final class RightOfWay {

    private volatile boolean taken;

    /** Does what somebody waits for. To be called by one thread, which is none of a build's. */
    <T> T first(Supplier<T> work) {
        taken = true;
        try {
            return work.get();
        } finally {
            synchronized (this) {
                taken = false;
                notifyAll();
            }
        }
    }

    /** Waits while something goes first. */
    void give() {
        if (taken) {
            try {
                await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt(); // who ends a build does not wait for it
            }
        }
    }

    private synchronized void await() throws InterruptedException {
        while (taken) {
            wait();
        }
    }
}
