package tapeout.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class PreviewServerTest {

    @TempDir
    private Path folder;

    @Test
    void servesPagesWithTheScriptAndNeverWritesIt() throws Exception {
        TinySite site = site("/").with("index.txt", "home").with("posts/x.txt", "post");
        try (RunningPreview preview = started(site)) {
            HttpResponse<String> home = preview.get("/");
            assertThat(home.statusCode()).isEqualTo(200);
            assertThat(home.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
            assertThat(home.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(home.body())
                    .contains("<h1>home</h1><script src=\"/__tapeout/live.js\"")
                    .contains("data-page=\"index.html\"")
                    .endsWith("</script></BODY></html>");
            assertThat(preview.get("/posts/x/").body()).contains("<h1>post</h1>");
            assertThat(preview.get("/posts/x/index.html").body()).contains("<h1>post</h1>");
            assertThat(site.output().resolve("index.html")).content().doesNotContain("script");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a.css, text/css; charset=utf-8",
        "a.js, text/javascript; charset=utf-8",
        "feed.xml, application/xml",
        "a.JSON, application/json",
        "a.svg, image/svg+xml",
        "a.woff2, font/woff2",
        "a.csv, text/csv; charset=utf-8",
        "a.bin, application/octet-stream",
        "ünï-文.csv, text/csv; charset=utf-8",
    })
    void knowsContentTypes(String file, String type) throws Exception {
        try (RunningPreview preview = started(site("/sub/").with(file, "<body>text</body>"))) {
            HttpResponse<String> response = preview.get("/sub/"
                    + new tapeout.content.value.SitePath("/" + file).encoded().substring(1));
            assertThat(response.headers().firstValue("Content-Type")).hasValue(type);
            assertThat(response.body()).isEqualTo("<body>text</body>");
        }
    }

    @Test
    void redirectsToWhereThingsAre() throws Exception {
        TinySite site = site("/sub/").with("index.txt", "home").with("posts/ü x.txt", "post");
        try (RunningPreview preview = started(site)) {
            assertThat(location(preview, "/")).isEqualTo("/sub/");
            assertThat(location(preview, "/sub")).isEqualTo("/sub/");
            assertThat(location(preview, "/sub/posts/%C3%BC%20x?q=1&r=%2F"))
                    .isEqualTo("/sub/posts/%C3%BC%20x/?q=1&r=%2F");
            assertThat(preview.get("/sub/posts/%C3%BC%20x/").statusCode()).isEqualTo(200);
            assertThat(preview.get("/posts/%C3%BC%20x/").statusCode()).isEqualTo(404);
            assertThat(preview.get("/sub/posts/").statusCode()).isEqualTo(404);
            assertThat(preview.address().getPath()).isEqualTo("/sub/");
        }
    }

    @Test
    void servesTheSitesOwn404Page() throws Exception {
        TinySite site =
                site("/").with("index.txt", "home").with("404.html", "not here").with("feed.xml", "f");
        try (RunningPreview preview = started(site)) {
            HttpResponse<String> missing = preview.get("/nothing/");
            assertThat(missing.statusCode()).isEqualTo(404);
            assertThat(missing.body()).contains("<h1>not here</h1>").contains("data-page=\"\"");
            assertThat(preview.get("/feed.xml/").statusCode()).isEqualTo(404);
            assertThat(preview.get("/INDEX.html").statusCode()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/posts/../../secret.txt",
                "/%2e%2e/secret.txt",
                "/%2E%2E%2Fsecret.txt",
                "/..%2fsecret.txt",
                "/..%5csecret.txt",
                "/..\\secret.txt",
                "/.%00./secret.txt",
                "//secret.txt",
                "/./secret.txt",
                "/link/secret.txt",
                "/link.txt",
                "/%c0%ae%c0%ae/secret.txt",
                "/%",
                "/%zz",
                "/.tapeout-site",
                "http://127.0.0.1/../secret.txt",
                "secret.txt",
            })
    void neverServesAnythingElse(String path) throws Exception {
        TinySite site = site("/").with("index.txt", "home");
        Files.writeString(site.source().resolve("secret.txt"), "the secret");
        try (RunningPreview preview = started(site)) {
            Files.createSymbolicLink(site.output().resolve("link"), site.source());
            Files.createSymbolicLink(
                    site.output().resolve("link.txt"), site.source().resolve("secret.txt"));
            String answer = preview.raw(path, "localhost");
            assertThat(answer).matches("(?s)HTTP/1.1 40[04] .*").doesNotContain("the secret", "Tapeout makes");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "localhost:8820, 200",
        "127.0.0.1, 200",
        "[::1]:80, 200",
        "digest.localhost, 200",
        "evil.example, 403",
        "localhost.evil.example, 403",
    })
    void answersToItsOwnNamesOnly(String host, int status) throws Exception {
        try (RunningPreview preview = started(site("/").with("index.txt", "home"))) {
            assertThat(preview.raw("/", host)).startsWith("HTTP/1.1 " + status + " ");
        }
    }

    @Test
    void answersHeadAndNothingThatWrites() throws Exception {
        try (RunningPreview preview =
                started(site("/").with("index.txt", "home").with("a.css", "12345"))) {
            HttpResponse<String> head = preview.send(
                    HttpRequest.newBuilder(preview.address().resolve("/a.css")).method("HEAD", none()));
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.headers().firstValue("Content-Length")).hasValue("5");
            assertThat(head.body()).isEmpty();
            int page = preview.get("/").body().length();
            HttpResponse<String> home =
                    preview.send(HttpRequest.newBuilder(preview.address()).method("HEAD", none()));
            assertThat(home.headers().firstValue("Content-Length")).hasValue(String.valueOf(page));
            HttpResponse<String> post =
                    preview.send(HttpRequest.newBuilder(preview.address()).POST(none()));
            assertThat(post.statusCode()).isEqualTo(405);
            assertThat(post.headers().firstValue("Allow")).hasValue("GET, HEAD");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-3, 206, 0123, bytes 0-3/10",
        "bytes=7-, 206, 789, bytes 7-9/10",
        "bytes=-2, 206, 89, bytes 8-9/10",
        "bytes=5-99, 206, 56789, bytes 5-9/10",
        "bytes=10-, 416, '', bytes */10",
        "bytes=-0, 416, '', bytes */10",
        "'bytes=0-1,4-5', 200, 0123456789, ",
        "bytes=4-2, 200, 0123456789, ",
        "lines=1-2, 200, 0123456789, ",
        "bytes=99999999999999999999-, 200, 0123456789, ",
    })
    void servesParts(String range, int status, String body, String said) throws Exception {
        try (RunningPreview preview = started(site("/").with("a.bin", "0123456789"))) {
            HttpResponse<String> part = preview.send(
                    HttpRequest.newBuilder(preview.address().resolve("/a.bin")).header("Range", range));
            assertThat(part.statusCode()).isEqualTo(status);
            assertThat(part.body()).isEqualTo(body);
            assertThat(part.headers().firstValue("Content-Range").orElse(null)).isEqualTo(said);
        }
    }

    @Test
    void saysWhichPortIsFree() throws Exception {
        TinySite site = site("/");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            PreviewOptions options = new PreviewOptions(
                    site.source(),
                    List.of(site.source().resolve("jbake.properties")),
                    "127.0.0.1",
                    taken.getLocalPort(),
                    false,
                    site.served());
            assertThatThrownBy(() -> PreviewServer.start(options, site, new SilentLog()))
                    .isInstanceOfSatisfying(PortInUseException.class, e -> {
                        assertThat(e.getMessage()).contains("Port " + taken.getLocalPort());
                        assertThat(e.nextFree()).isGreaterThan(taken.getLocalPort());
                        assertThat(e.hint()).contains("--port " + e.nextFree());
                    });
        }
    }

    @Test
    void endsAndFreesItsPort() throws Exception {
        TinySite site = site("/").with("index.txt", "home");
        RunningPreview preview = started(site);
        int port = preview.address().getPort();
        preview.stream("/__tapeout/events");
        preview.close();
        PreviewOptions again = new PreviewOptions(
                site.source(),
                List.of(site.source().resolve("jbake.properties")),
                "127.0.0.1",
                port,
                false,
                site.served());
        PreviewServer.start(again, site, new SilentLog()).close();
        site.with("index.txt", "changed");
        assertThat(preview.buildWithin(Duration.ofMillis(600))).isNull();
    }

    private RunningPreview started(TinySite site) throws Exception {
        RunningPreview preview = new RunningPreview(site);
        assertThat(preview.nextBuild().failed()).isFalse();
        return preview;
    }

    private TinySite site(String basePath) throws Exception {
        return new TinySite(folder.resolve("digest"), basePath);
    }

    private static String location(RunningPreview preview, String path) throws Exception {
        HttpResponse<String> response = preview.get(path);
        assertThat(response.statusCode()).isEqualTo(302);
        return response.headers().firstValue("Location").orElseThrow();
    }

    private static HttpRequest.BodyPublisher none() {
        return HttpRequest.BodyPublishers.noBody();
    }

    private static final class SilentLog implements PreviewLog {
        @Override
        public void shown(List<URI> pages, Duration took) {}

        @Override
        public void built(BuildOutcome outcome, List<URI> pages, Duration took) {}

        @Override
        public void fault(String what, Throwable cause) {}
    }
}
