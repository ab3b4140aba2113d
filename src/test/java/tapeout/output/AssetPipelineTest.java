package tapeout.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.config.Folders;
import tapeout.output.asset.Asset;
import tapeout.output.asset.AssetPipeline;
import tapeout.output.asset.AssetRules;
import tapeout.problem.Problem;
import tapeout.problem.ProblemCode;
import tapeout.problem.Problems;

class AssetPipelineTest {

    @TempDir
    private Path source;

    private final Problems problems = new Problems();

    @Test
    void hashesNamesByTheirBytes() throws Exception {
        write("js/site.js", "1");
        write("fonts/text.woff2", "font");
        write("NOTICE", "n");
        List<Asset> first = run();
        assertThat(first).extracting(Asset::name).containsExactly("NOTICE", "fonts/text.woff2", "js/site.js");
        assertThat(first.get(0).path().value()).matches("/assets/NOTICE\\.[0-9a-f]{10}");
        assertThat(first.get(1).path().value()).matches("/assets/fonts/text\\.[0-9a-f]{10}\\.woff2");
        assertThat(first.get(2).path().value()).matches("/assets/js/site\\.[0-9a-f]{10}\\.js");
        write("js/site.js", "2");
        List<Asset> second = run();
        assertThat(second.get(1).path()).isEqualTo(first.get(1).path());
        assertThat(second.get(2).path()).isNotEqualTo(first.get(2).path());
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void keepsTheNamesThatOthersLookFor() throws Exception {
        write("favicon.ico", "i");
        write("CNAME", "digest.example");
        write(".well-known/security.txt", "s");
        write(".well-known/matrix/server", "{}");
        write("google0123456789abcdef.html", "google-site-verification: google0123456789abcdef.html");
        write("ads.txt", "none");
        write("ads/ads.txt", "another");
        write(".DS_Store", "x");
        write(".well-known/.DS_Store", "x");
        write(".hidden/x.png", "x");
        write("css/old.css~", "x");
        write("drafts/.jbakeignore", "");
        write("drafts/x.png", "x");
        assertThat(run())
                .extracting(asset -> asset.path().value())
                .satisfiesExactly(
                        path -> assertThat(path).isEqualTo("/.well-known/matrix/server"),
                        path -> assertThat(path).isEqualTo("/.well-known/security.txt"),
                        path -> assertThat(path).isEqualTo("/CNAME"),
                        path -> assertThat(path).isEqualTo("/ads.txt"),
                        path -> assertThat(path).startsWith("/assets/ads/ads."),
                        path -> assertThat(path).isEqualTo("/favicon.ico"),
                        path -> assertThat(path).isEqualTo("/google0123456789abcdef.html"));
    }

    @Test
    void leadsAddressesInStyleSheetsToHashedNames() throws Exception {
        write("fonts/a b.woff2", "font");
        write("css/img/dot.svg", "<svg/>");
        write("favicon.ico", "icon");
        write("css/site.css", """
                @font-face { src: url("../fonts/a%20b.woff2") format("woff2"), url( '../fonts/a\\20 b.woff2' ) }
                a { background: url(img/dot.svg#x), URL(/favicon.ico?v=1) }
                """);
        String font = path("fonts/a b.woff2").substring("/assets/".length()).replace(" ", "%20");
        String dot = path("css/img/dot.svg").substring("/assets/css/".length());
        assertThat(style("css/site.css")).isEqualTo("""
                @font-face{src: url("../%1$s") format("woff2"),url("../%1$s")}\
                a{background: url("%2$s#x"),url("../../favicon.ico?v=1")}""".formatted(font, dot));
        assertThat(problems.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a{b:url(data:image/png;base64,AA==)}",
                "a{b:url(\"https://example.com/x.png\")}",
                "a{b:url(//example.com/x.png)}",
                "a{b:url(#gradient)}",
                "a{b:url()}",
                "/*! url(nothing.png) @import 'nothing.css'; */a{}",
                "a::before{content:\"url(nothing.png) \\\" @import 'x.css';\"}",
                "a{--curl(x.png):1}.my-url(x.png){}",
                "a{content:'unclosed",
                "a{b:url(",
                "/*! unclosed",
                "\\",
                "",
            })
    void leavesOtherTextAlone(String text) throws Exception {
        write("css/site.css", text);
        assertThat(style("css/site.css")).isEqualTo(text);
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void bundlesImportsInTheirLayersAndOrder() throws Exception {
        write("img/x.svg", "x");
        write("css/parts/button.css", "\uFEFF@charset \"utf-8\";\n.button { background: url(../../img/x.svg) }\n");
        write("css/parts/all.css", "@import 'button.css' layer(buttons);\n.all {}\n");
        write("css/print.css", "@layer print { a {} }\n");
        write("css/grid.css", "b {}");
        write("css/site.css", """
                @layer reset, components, print;
                @import url("parts/all.css") layer(components);
                @import "print.css";
                @import url(grid.css) layer supports(display: grid) screen and (min-width: 40em);
                c {}
                """);
        String icon = path("img/x.svg").substring("/assets/".length());
        assertThat(style("css/site.css")).isEqualTo("""
                @layer reset,components,print;@layer components{@layer buttons{.button{\
                background: url("../%s")}}.all{}}@layer print{a{}}\
                @media screen and (min-width: 40em){@supports (display: grid){@layer{b{\
                }}}}c{}""".formatted(icon));
        assertThat(run()).extracting(Asset::name).containsExactly("css/site.css", "img/x.svg");
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void changesTheNameOfAStyleSheetWhenAFontChanges() throws Exception {
        write("css/site.css", "@import 'fonts.css';");
        write("css/fonts.css", "a{src:url(../f.woff2)}");
        write("f.woff2", "1");
        String before = path("css/site.css");
        write("f.woff2", "2");
        assertThat(path("css/site.css")).isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a { background: url(dots.svg) }         | MISSING_ASSET       | 2:17 | css/dot.svg",
                "@import 'nothing.css';                  | MISSING_ASSET       | 2:1  | css/nothing.css",
                "@import 'dot.svg';                      | MISSING_ASSET       | 2:1  | css/dot.svg",
                "a {} @import 'other.css';               | INVALID_STYLE_SHEET | 2:6  | after rules",
                "@import url(https://example.com/x.css); | INVALID_STYLE_SHEET | 2:1  | example.com",
                "@import 'site.css';                     | INVALID_STYLE_SHEET | 2:1  | css/site.css → css/site.css",
            })
    void saysWhereAStyleSheetIsWrong(String text, ProblemCode code, String place, String words) throws Exception {
        write("css/dot.svg", "x");
        write("css/other.css", "a{}");
        write("css/site.css", "/* é */\n" + text);
        run();
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.location()).hasToString("assets/css/site.css:" + place);
            assertThat(problem.detail() + problem.hint()).contains(words);
        });
    }

    @Test
    void saysWhenStyleSheetsImportOnlyEachOther() throws Exception {
        write("a.css", "@import 'b.css';");
        write("b.css", "@import 'a.css';");
        assertThat(run()).isEmpty();
        assertThat(problems.sorted()).extracting(Problem::detail).allMatch(detail -> detail.contains("circle"));
        assertThat(problems.isEmpty()).isFalse();
    }

    @Test
    void readsNothingOutsideTheSource(@TempDir Path outside) throws Exception {
        write("css/site.css", "a{}");
        Files.writeString(outside.resolve("secret"), "s");
        Files.createSymbolicLink(source.resolve("assets/secret"), outside.resolve("secret"));
        Files.createSymbolicLink(source.resolve("assets/loop"), source.resolve("assets"));
        Files.createSymbolicLink(source.resolve("assets/inside"), source.resolve("assets/css/site.css"));
        assertThat(run()).extracting(Asset::name).containsExactly("css/site.css", "inside");
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly(ProblemCode.LINK_OUT_OF_SOURCE);
    }

    @Test
    void aSiteWithoutALookHasThePackedOne(@TempDir Path jar) throws Exception {
        Map<String, Path> packed = packed(jar);
        assertThat(run(packed)).extracting(Asset::name).containsExactly("css/site.css", "fonts/a.woff2", "js/theme.js");
        write("css/tokens.css", ":root { --ink: green }");
        write("img/own.svg", "<svg/>");
        List<Asset> assets = run(packed);
        assertThat(assets)
                .extracting(Asset::name)
                .containsExactly("css/site.css", "fonts/a.woff2", "img/own.svg", "js/theme.js");
        assertThat(text(assets.get(0))).contains("--ink: green", "fonts/a.").doesNotContain("--ink: black");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void aLookOfItsOwnTakesOfThePackedOneWhatItNames(@TempDir Path jar) throws Exception {
        Map<String, Path> packed = packed(jar);
        write("css/site.css", "a {}");
        assertThat(run(packed)).extracting(Asset::name).containsExactly("css/site.css");
        write("css/site.css", "@import 'tokens.css'; a {}");
        List<Asset> assets = run(packed);
        assertThat(assets).extracting(Asset::name).containsExactly("css/site.css");
        assertThat(text(assets.get(0))).contains("--ink: black");
        write("css/site.css", "@import 'fonts.css';");
        assertThat(run(packed)).extracting(Asset::name).containsExactly("css/site.css", "fonts/a.woff2");
        assertThat(problems.sorted()).isEmpty();
    }

    private static Map<String, Path> packed(Path jar) throws Exception {
        Map<String, String> files = Map.of(
                "css/site.css", "@import 'tokens.css'; @import 'fonts.css';",
                "css/tokens.css", ":root { --ink: black }",
                "css/fonts.css", "@font-face { src: url(../fonts/a.woff2) }",
                "fonts/a.woff2", "font",
                "js/theme.js", "let a;");
        Map<String, Path> packed = new TreeMap<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = jar.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            packed.put(file.getKey(), Files.writeString(path, file.getValue()));
        }
        return packed;
    }

    private static String text(Asset asset) throws Exception {
        Path written = Files.createTempDirectory("asset").resolve("file");
        asset.file().writeTo(written);
        return Files.readString(written);
    }

    @Test
    void doesNotTakeBytesThatAreNoText() throws Exception {
        Files.createDirectories(source.resolve("assets"));
        Files.write(source.resolve("assets/x.css"), new byte[] {'a', (byte) 0xff});
        assertThat(run()).isEmpty();
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.NOT_UTF8);
            assertThat(problem.location()).hasToString("assets/x.css:1:2");
        });
    }

    private List<Asset> run() {
        return run(Map.of());
    }

    private List<Asset> run(Map<String, Path> packed) {
        Folders folders = new Folders(
                source,
                source.resolve("content"),
                source.resolve("templates"),
                source.resolve("data"),
                source.resolve("assets"),
                source.resolve("output"),
                source.resolve(".tapeout"));
        return new AssetPipeline(folders, new AssetRules(".jbakeignore"), packed).run(problems);
    }

    private Asset asset(String name) {
        return run().stream()
                .filter(asset -> asset.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String path(String name) {
        return asset(name).path().value();
    }

    private String style(String name) throws IOException {
        Path copy = Files.createTempDirectory(source, "copy").resolve("style.css");
        asset(name).file().writeTo(copy);
        return Files.readString(copy);
    }

    private void write(String name, String text) throws IOException {
        Path file = source.resolve("assets").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
