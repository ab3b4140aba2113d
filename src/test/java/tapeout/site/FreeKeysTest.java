package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tapeout.cli.CommandRun;

/** What only a site's own templates know of reaches them as it is, and is escaped like everything else. */
class FreeKeysTest {

    private static final String TEMPLATE = """
            <!DOCTYPE html>
            <html lang="en"><title>${view.post.title}</title>
            <p id="extra">${view.extra.colour!"none"}</p>
            <#if view.extra.deep??>
            <p id="deep" title="${view.extra.deep.list[1]}">${view.extra.deep.number + 1} ${view.extra.deep.flag?string("yes", "no")}</p>
            </#if>
            <p id="site">${view.site.own.contact} ${view.site.own["a.b"]} ${view.site.own?keys?join(" ")}</p>
            <p id="java">${view.extra.getClass!"no class"} ${view.extra.class!"none"}</p>
            </html>
            """;

    @TempDir
    private Path folder;

    private SmallDigest digest;

    @BeforeEach
    void makeADigest() {
        digest = new SmallDigest(folder);
        digest.write("templates/pages/post.ftlh", TEMPLATE);
        configure("site.contact=<desk@digest.example>\nsite.a.b=${tapeout.title}, \"quoted\" & 'more'\n");
    }

    private void configure(String more) {
        digest.write("jbake.properties", "site.host=https://digest.example/\ntapeout.title=Test digest\n" + more);
    }

    private String built(String post) throws IOException {
        CommandRun run = digest.run("build");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return Files.readString(folder.resolve("output/posts/2026/" + post + "/index.html"));
    }

    @Test
    void templatesSeeThemEscaped() throws IOException {
        digest.post("free", """
                extra:
                  colour: "<script>alert(1)</script> ${view.post.title} [=1] <#stop>"
                  deep:
                    list: [a, '" onmouseover="alert(1)']
                    number: 41
                    flag: true
                """, "Text [@maker].");
        assertThat(built("free"))
                .contains(
                        "<p id=\"extra\">&lt;script&gt;alert(1)&lt;/script&gt; ${view.post.title} [=1] &lt;#stop&gt;</p>",
                        "<p id=\"deep\" title=\"&quot; onmouseover=&quot;alert(1)\">42 yes</p>",
                        "<p id=\"site\">&lt;desk@digest.example&gt; Test digest, &quot;quoted&quot; &amp; &#39;more&#39; a.b contact</p>",
                        "<p id=\"java\">no class none</p>");
        assertThat(built("a")).contains("<p id=\"extra\">none</p>");
    }

    @Test
    void whatIsNoSetOfKeysOrCannotBeShownIsTold() {
        digest.post("wrong", "extra: red\n", "Text [@maker].");
        digest.post("control", "extra:\n  colour: \"\\x07\"\n  note: some words # cut\n", "Text [@maker].");
        assertThat(digest.run("check").err())
                .contains(
                        "wrong.md:7:8: error TO-026 \"extra\" must be a set of keys of the site's own, and this is a single value.",
                        "control.md:8:11: error TO-039",
                        "control.md:9:20: error TO-050");
    }

    /** A key that is nearly the address of the site is a slip, and one of another family is not the site's. */
    @Test
    void slipsAreTold() {
        configure("site.hosts=https://other.example/\n");
        assertThat(digest.run("check").err())
                .contains(
                        "jbake.properties:3:1: error TO-202 The key \"site.hosts\" is not known.",
                        "Did you mean \"site.host\"?");
        configure("sites.contact=a\n");
        assertThat(digest.run("check").err()).contains("jbake.properties:3:1:", "sites.contact");
    }

    @Test
    void aChangedKeyIsSeenByTheNextBuild() throws IOException {
        digest.post("free", "extra: {colour: red}\n", "Text [@maker].");
        assertThat(built("free")).contains("<p id=\"extra\">red</p>");
        assertThat(digest.run("build").exitCode()).as("nothing to do").isZero();
        configure("site.contact=Changed\nsite.a.b=c\n");
        assertThat(built("free")).contains("<p id=\"site\">Changed c a.b contact</p>");
    }
}
