package tapeout.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Serves a site while it is being written: builds it, watches its sources, builds again on every save, and lets open
 * pages change or show what is wrong. The last good site stays.
 */
public final class PreviewServer implements AutoCloseable {

    private static final int PORTS_TRIED = 50;
    private static final int PATIENCE_SECONDS = 10;

    private final HttpServer server;
    private final ExecutorService executor;
    private final RebuildLoop loop;
    private final Thread builder;
    private final PreviewState state;
    private final LiveEvents events;

    private PreviewServer(HttpServer server, PreviewOptions options, Rebuild rebuild, PreviewLog log) {
        this.server = server;
        String session = Long.toString(ProcessHandle.current().pid());
        state = new PreviewState(Preview.starting(session, options.site()));
        executor = Executors.newCachedThreadPool(task -> daemon(task, "tapeout-preview"));
        events = new LiveEvents(() -> LiveMessage.state(state.now()));
        boolean open = !server.getAddress().getAddress().isLoopbackAddress();
        server.createContext("/", new SiteHandler(state::now, events, new HostCheck(open)));
        server.setExecutor(executor);
        loop = new RebuildLoop(options, this::address, rebuild, state, events, log, executor);
        builder = daemon(loop, "tapeout-rebuild");
    }

    /**
     * Starts serving; the first build runs meanwhile.
     *
     * @throws PortInUseException if somebody else listens at the port
     * @throws IOException if there is no such address on this machine
     */
    public static PreviewServer start(PreviewOptions options, Rebuild rebuild, PreviewLog log) throws IOException {
        InetAddress host = InetAddress.getByName(options.host());
        PreviewServer started = new PreviewServer(listen(host, options.port()), options, rebuild, log);
        started.server.start();
        started.builder.start();
        return started;
    }

    /** Where the site is, such as {@code http://127.0.0.1:8820/sub/}. */
    public URI address() {
        InetSocketAddress address = server.getAddress();
        String host = address.getAddress().isAnyLocalAddress()
                ? "127.0.0.1"
                : address.getAddress().getHostAddress();
        String name = host.indexOf(':') < 0 ? host : "[" + host + "]";
        return URI.create(
                "http://" + name + ":" + address.getPort() + state.now().basePath());
    }

    /** Tells open pages, then stops serving. A build that runs ends first, if it takes no more than ten seconds. */
    @Override
    public void close() {
        events.end();
        server.stop(0);
        loop.stop();
        try {
            builder.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        executor.shutdownNow();
    }

    private static HttpServer listen(InetAddress host, int port) throws IOException {
        try {
            return HttpServer.create(new InetSocketAddress(host, port), 0);
        } catch (BindException e) {
            int free = nextFree(host, port);
            if (port == 0 || free == 0) {
                throw e;
            }
            throw new PortInUseException(port, free, e);
        }
    }

    private static int nextFree(InetAddress host, int port) {
        for (int next = port + 1; next <= Math.min(65_535, port + PORTS_TRIED); next++) {
            try {
                HttpServer.create(new InetSocketAddress(host, next), 0).stop(0);
                return next;
            } catch (IOException e) {
                // Taken as well.
                continue;
            }
        }
        return 0;
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
