package tapeout.jbake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a site lives, and where none can that readers are to reach. */
class SiteHostTest {

    @TempDir
    private Path folder;

    private static Overrides publishing(@Nullable String host) {
        return new Overrides(host == null ? null : SiteHost.parse(host), null, null, null, null, null, true, null);
    }

    @ParameterizedTest
    @CsvSource({
        "https://octocat.github.io, https://octocat.github.io/",
        "https://octocat.github.io/my-repo, https://octocat.github.io/my-repo/",
        "HTTPS://News.Tapeout.DEV:8443/a/, https://news.tapeout.dev:8443/a/",
        "http://10.0.0.5/, http://10.0.0.5/"
    })
    void isReadAsPagesGivesIt(String text, String address) {
        assertThat(SiteHost.parse(text)).isEqualTo(URI.create(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "octocat.github.io",
                "ftp://a.dev/",
                "https://",
                "https://a.dev/?x",
                "https://a.dev/../",
                "https://a.dev/%2e%2e/",
                "https://a.dev:65536/"
            })
    void isRefusedWhereNoSiteCanLive(String text) {
        assertThatThrownBy(() -> SiteHost.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "https://bücher.de/a/, 'its host has other letters than a to z; the name server knows it as xn--bcher-kva.de'",
        "https://a_b.de/, it names no host"
    })
    void isToldAsNameServersKnowIt(String text, String why) {
        assertThatThrownBy(() -> SiteHost.parse(text)).hasMessage(why);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://tapeout.example/",
                "https://example/",
                "https://example.com/",
                "https://www.example.net/",
                "https://EXAMPLE.ORG./digest/",
                "http://localhost:8820/",
                "http://a.localhost/",
                "https://site.test/",
                "https://site.invalid/",
                "http://desk.local/",
                "http://desk.home.arpa/",
                "https://digest.internal/",
                "http://127.0.0.1/",
                "http://127.1.2.3:80/",
                "http://0.0.0.0/",
                "http://[::1]/",
                "http://[0:0:0:0:0:0:0:1]/",
                "http://[::]/",
                "http://192.0.2.7/",
                "http://[2001:db8::7]/"
            })
    void isReservedWhereNoReaderCanReachIt(String address) throws IOException {
        assertThat(SiteHost.whyReserved(SiteHost.parse(address))).isPresent();
        assertThat(ConfiguredSite.with(folder, "").read(publishing(address)).problems())
                .extracting(ConfiguredSite::shown)
                .singleElement()
                .asString()
                .startsWith("--host TO-220 The site is to be published, and no reader can reach \"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://octocat.github.io/",
                "https://myexample.com/",
                "https://example.dev/",
                "https://latest/",
                "https://localhost.dev/",
                "https://test.tapeout.dev/",
                "https://news.localnet/",
                "http://10.0.0.5/",
                "http://12.7.0.1/",
                "http://[2001:db9::1]/",
                "http://[::1:1]/"
            })
    void isNotReservedWhereSomebodyMayReachIt(String address) throws IOException {
        assertThat(ConfiguredSite.with(folder, "").read(publishing(address)).problems())
                .isEmpty();
    }

    @Test
    void isNamedWhereItIsWritten() throws IOException {
        ConfiguredSite site = ConfiguredSite.with(folder, "");
        assertThat(site.problems()).as("a local build works").isEmpty();
        assertThat(site.read(publishing(null)).problems())
                .extracting(ConfiguredSite::shown)
                .containsExactly("jbake.properties:1:11 TO-220 The site is to be published, and no reader can reach"
                        + " \"example.org\": the name is for examples.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:join@mail.example.org?subject=yes", "https://localhost:8080/join"})
    void nobodySubscribesAtAReservedHost(String address) throws IOException {
        ConfiguredSite site = ConfiguredSite.with(folder, "tapeout.mail.subscribe=" + address + "\n");
        assertThat(site.problems()).as("a local build works").isEmpty();
        assertThat(site.read(publishing("https://tapeout.dev/")).problems())
                .extracting(problem -> problem.code().toString())
                .containsExactly("RESERVED_SUBSCRIPTION");
        ConfiguredSite own = ConfiguredSite.with(folder, "tapeout.mail.subscribe=mailto:join@news.tapeout.dev\n");
        assertThat(own.read(publishing("https://tapeout.dev/")).problems()).isEmpty();
    }

    @Test
    void isNotMissedInTheFileWhereTheCommandLineHasIt() throws IOException {
        assertThat(ConfiguredSite.exactly(folder, "tapeout.title=T\n")
                        .read(publishing("https://octocat.github.io/"))
                        .problems())
                .isEmpty();
    }

    @Test
    void goesWithNothingThatIsHeldBack() throws IOException {
        ConfiguredSite site = ConfiguredSite.with(folder, "tapeout.future=true\n");
        URI host = SiteHost.parse("https://octocat.github.io/");
        assertThat(site.read(new Overrides(host, null, null, null, true, null, true, null))
                        .problems())
                .extracting(ConfiguredSite::shown)
                .containsExactly(
                        "--drafts TO-221 The site is to be published, and --drafts shows drafts.",
                        "jbake.properties:3:16 TO-221 The site is to be published, and tapeout.future shows posts dated"
                                + " ahead.");
        assertThat(site.read(new Overrides(host, null, null, null, null, false, true, null))
                        .problems())
                .isEmpty();
    }
}
