package tapeout.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import tapeout.content.value.SitePath;

/** Serves the files of the site, the live script and nothing else. */
final class SiteHandler implements HttpHandler {

    private final Supplier<Preview> previews;
    private final LiveEvents events;
    private final HostCheck hosts;
    private final byte[] script = LiveScript.source();

    SiteHandler(Supplier<Preview> previews, LiveEvents events, HostCheck hosts) {
        this.previews = previews;
        this.events = events;
        this.hosts = hosts;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            answer(exchange, new Reply(exchange));
        }
    }

    private void answer(HttpExchange exchange, Reply reply) throws IOException {
        String method = exchange.getRequestMethod();
        if (!hosts.allows(exchange.getRequestHeaders().getFirst("Host"))) {
            reply.bytes(403, "text/plain; charset=utf-8", Placeholder.FOREIGN_HOST);
        } else if (!method.equals("GET") && !method.equals("HEAD")) {
            reply.header("Allow", "GET, HEAD");
            reply.bytes(405, "text/plain; charset=utf-8", Placeholder.WRONG_METHOD);
        } else {
            // The state is read before the file, so that a page is never taken for newer than it is.
            serve(exchange, reply, previews.get());
        }
    }

    private void serve(HttpExchange exchange, Reply reply, Preview preview) throws IOException {
        Optional<RequestPath> path = RequestPath.of(exchange.getRequestURI().getRawPath());
        RequestPath base = RequestPath.of(preview.basePath()).orElseThrow();
        Optional<RequestPath> inSite = path.flatMap(asked -> asked.below(base));
        if (inSite.isEmpty()) {
            if (path.isPresent() && isAbove(path.get(), base)) {
                reply.redirect(preview.basePath());
            } else {
                notFound(reply, preview);
            }
        } else if (inSite.get().file().equals(LiveScript.FOLDER + "/live.js")) {
            reply.bytes(200, ContentTypes.of("live.js"), script);
        } else if (inSite.get().file().equals(LiveScript.FOLDER + "/events")) {
            events.handle(exchange);
        } else {
            page(exchange, reply, preview, inSite.get());
        }
    }

    /** Whether the request stopped short of the base path: {@code /} or {@code /sub} for {@code /sub/}. */
    private static boolean isAbove(RequestPath path, RequestPath base) {
        return path.segments().isEmpty() || path.segments().equals(base.segments());
    }

    private void page(HttpExchange exchange, Reply reply, Preview preview, RequestPath path) throws IOException {
        if (preview.site() == null || !preview.built()) {
            reply.bytes(503, ContentTypes.HTML, Placeholder.page(preview));
            return;
        }
        byte[] ahead = preview.ahead().get(path.file());
        if (ahead != null) {
            reply.bytes(200, ContentTypes.HTML, LiveScript.inject(ahead, preview, path.file()));
            return;
        }
        SiteFolder folder = new SiteFolder(preview.site().output());
        Optional<Path> file = folder.file(path.file());
        if (file.isPresent()) {
            send(reply, preview, path.file(), file.get());
        } else if (!path.folder() && folder.file(path.file() + "/index.html").isPresent()) {
            String query = exchange.getRequestURI().getRawQuery();
            String target = new SitePath("/" + path.file() + "/").encoded().substring(1);
            reply.redirect(preview.basePath() + target + (query == null ? "" : "?" + query));
        } else {
            notFound(reply, preview);
        }
    }

    private static void send(Reply reply, Preview preview, String name, Path file) throws IOException {
        String type = ContentTypes.of(name);
        if (type.equals(ContentTypes.HTML)) {
            reply.bytes(200, type, LiveScript.inject(Files.readAllBytes(file), preview, name));
        } else {
            reply.file(type, file);
        }
    }

    private static void notFound(Reply reply, Preview preview) throws IOException {
        ServedSite site = preview.site();
        Optional<Path> page = site == null || site.notFound() == null
                ? Optional.empty()
                : new SiteFolder(site.output()).file(site.notFound().outputFile());
        if (page.isPresent()) {
            reply.bytes(404, ContentTypes.HTML, LiveScript.inject(Files.readAllBytes(page.get()), preview, ""));
        } else {
            boolean nothing = preview.building() || site == null || !Files.isDirectory(site.output());
            reply.bytes(nothing ? 503 : 404, ContentTypes.HTML, Placeholder.page(preview));
        }
    }
}
