package tapeout.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Tells open pages what each build did (server-sent events, HTML Standard section 9.2). One thread for each open page. */
final class LiveEvents {

    private static final int HEARTBEAT_SECONDS = 10;
    private static final int PATIENCE = 100;

    private static final String END = "event: ended\ndata: {}\n\n";
    private static final int FAREWELL_MILLIS = 500;

    private final Supplier<String> state;
    private final Set<BlockingQueue<String>> listeners = ConcurrentHashMap.newKeySet();

    /** @param state the message for a page that has just been opened */
    LiveEvents(Supplier<String> state) {
        this.state = state;
    }

    /** Sends a message to every open page. One that has not read a hundred messages gets no more. */
    void send(String json) {
        listeners.removeIf(listener -> !listener.offer("data: " + json + "\n\n"));
    }

    /** Tells every open page that the preview ends, and waits a moment until they know. */
    void end() {
        listeners.forEach(listener -> {
            listener.clear();
            listener.offer(END);
        });
        long start = System.nanoTime();
        while (!listeners.isEmpty() && System.nanoTime() - start < TimeUnit.MILLISECONDS.toNanos(FAREWELL_MILLIS)) {
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Stays until the page goes away or the preview ends. */
    void handle(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(200, -1);
            return;
        }
        exchange.sendResponseHeaders(200, 0);
        BlockingQueue<String> queue = new LinkedBlockingQueue<>(PATIENCE);
        listeners.add(queue);
        try (OutputStream out = exchange.getResponseBody()) {
            write(out, "data: " + state.get() + "\n\n");
            String event = "";
            while (!event.equals(END) && listeners.contains(queue)) {
                String next = queue.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
                event = next == null ? ": still here\n\n" : next;
                write(out, event);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            listeners.remove(queue);
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
