package tapeout.serve;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A preview on a free port, and a client for it. */
final class RunningPreview implements AutoCloseable {

    private final BlockingQueue<BuildOutcome> builds = new LinkedBlockingQueue<>();
    private final BlockingQueue<Throwable> faults = new LinkedBlockingQueue<>();
    private final BlockingQueue<URI> ahead = new LinkedBlockingQueue<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private final PreviewServer server;

    RunningPreview(TinySite site) throws IOException {
        this(site, site);
    }

    RunningPreview(TinySite site, Rebuild rebuild) throws IOException {
        this(site, rebuild, site.served());
    }

    RunningPreview(TinySite site, Rebuild rebuild, ServedSite known) throws IOException {
        this(site, rebuild, known, false);
    }

    RunningPreview(TinySite site, Rebuild rebuild, ServedSite known, boolean follow) throws IOException {
        PreviewLog log = new PreviewLog() {
            @Override
            public void built(BuildOutcome outcome, List<URI> pages, Duration took) {
                builds.add(outcome);
            }

            @Override
            public void shown(List<URI> pages, Duration took) {
                ahead.addAll(pages);
            }

            @Override
            public void fault(String what, Throwable cause) {
                faults.add(cause);
            }
        };
        server = PreviewServer.start(
                new PreviewOptions(
                        site.source(),
                        List.of(site.source().resolve("jbake.properties")),
                        "127.0.0.1",
                        0,
                        follow,
                        known),
                rebuild,
                log);
    }

    /** A preview of a site whose first build is done. */
    static RunningPreview of(TinySite site) throws Exception {
        RunningPreview preview = new RunningPreview(site);
        if (preview.nextBuild().failed()) {
            throw new AssertionError("the first build failed");
        }
        return preview;
    }

    URI address() {
        return server.address();
    }

    /** Waits for the end of the next build. */
    BuildOutcome nextBuild() throws InterruptedException {
        BuildOutcome outcome = builds.poll(20, TimeUnit.SECONDS);
        if (outcome == null) {
            throw new AssertionError("no build in 20 seconds");
        }
        return outcome;
    }

    /** The next build if one ends within a time, else null. */
    BuildOutcome buildWithin(Duration time) throws InterruptedException {
        return builds.poll(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The pages that were shown before the build that makes them. */
    BlockingQueue<URI> ahead() {
        return ahead;
    }

    BlockingQueue<Throwable> faults() {
        return faults;
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(server.address().resolve(path)));
    }

    /** Waits for the build after which the first page has this heading. */
    void eventually(String heading) throws Exception {
        eventually("/", heading);
    }

    /** Waits for the build after which a page has this heading. */
    void eventually(String path, String heading) throws Exception {
        while (!get(path).body().contains("<h1>" + heading + "</h1>")) {
            nextBuild();
        }
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<InputStream> stream(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(server.address().resolve(path)).build(),
                HttpResponse.BodyHandlers.ofInputStream());
    }

    /** Sends a request as it is written, and returns everything that comes back. */
    String raw(String path, String host) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.address().getPort())) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
