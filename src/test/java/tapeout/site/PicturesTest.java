package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.cli.CommandRun;
import tapeout.picture.PictureFiles;

/** What writers are told of pictures, and how those that are well come onto the page. */
class PicturesTest {

    /** What a checkout without Git LFS has in the place of a file. */
    private static final String POINTER =
            "version https://git-lfs.github.com/spec/v1\noid sha256:" + "ab".repeat(32) + "\nsize 12345\n";

    private SmallSite site;

    @BeforeEach
    void startASite(@TempDir Path source) throws IOException {
        site = new SmallSite(source);
    }

    /** What is said of a picture in a post's body, code and first sentence; nothing where all is well. */
    private String told(String file, byte[] bytes) throws IOException {
        site.write("content/posts/2026/" + file, bytes);
        site.post("a", "A post with a picture", "", "![A thing](" + file + ") [@s1]");
        CommandRun run = site.run("check");
        return run.err()
                .lines()
                .filter(line -> line.contains("TO-082") || line.contains("TO-31"))
                .map(line -> line.replaceFirst("^content/posts/2026/a.md:\\d+:\\d+: ", ""))
                .reduce("", (one, other) -> one + other);
    }

    private static byte[] packed(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        }
        return packed.toByteArray();
    }

    private static byte[] bytes(String content) throws IOException {
        byte[] svg =
                "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'/>".getBytes(StandardCharsets.UTF_8);
        return switch (content) {
            case "svg" -> svg;
            case "html" -> "<!DOCTYPE html><title>x</title>".getBytes(StandardCharsets.UTF_8);
            case "packed" -> packed(svg);
            case "packed text" -> packed("A text.".getBytes(StandardCharsets.UTF_8));
            case "none" -> new byte[0];
            case "pointer" -> POINTER.getBytes(StandardCharsets.UTF_8);
            case "pointer-of-windows" -> POINTER.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
            case "pdf" -> "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8);
            case "film" -> "\0\0\0\u0018ftypisom\0\0\0\0isommp41".getBytes(StandardCharsets.ISO_8859_1);
            case "jxl" -> "\0\0\0\fJXL \r\n".getBytes(StandardCharsets.ISO_8859_1);
            case "bare" -> "<svg width=\"4\" height=\"2\"/>".getBytes(StandardCharsets.UTF_8);
            case "late" ->
                "\n<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8);
            case "cut" -> Arrays.copyOf(PictureFiles.pixels("png", 40, 20), 20);
            case "huge" -> claiming(60_000, 60_000);
            case "large" -> claiming(8000, 5001);
            default -> PictureFiles.pixels(content, 40, 20);
        };
    }

    private static byte[] claiming(int width, int height) {
        return ByteBuffer.wrap(PictureFiles.pixels("png", 40, 20))
                .putInt(16, width)
                .putInt(20, height)
                .array();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "a.png → png → ''",
                "a.png → large → warning TO-312 The image \"a.png\" has 8000 × 5001 pixels, more than the 40 million of which smaller ones are made, so that telephones load all of it.",
                "a.JPG → jpg → ''",
                "a.jpeg → jpg → ''",
                "a.jfif → jpg → ''",
                "a.svg → svg → ''",
                "a.png → jpg → warning TO-311 The image \"a.png\" holds JPEG under another ending.",
                "a.webp → png → warning TO-311 The image \"a.webp\" holds PNG under another ending.",
                "a.jpg → gif → warning TO-311 The image \"a.jpg\" holds GIF under another ending.",
                "a → png → warning TO-311 The image \"a\" holds PNG under another ending.",
                "a.tiff → png → warning TO-311 The image \"a.tiff\" holds PNG under another ending.",
                "a.png → svg → error TO-310 The image \"a.png\" holds SVG under another ending, so that browsers do not show it.",
                "a.svg → png → error TO-310 The image \"a.svg\" holds PNG under another ending, so that browsers do not show it.",
                "a.tiff → tiff → error TO-310 The image \"a.tiff\" is a TIFF file, which browsers do not show.",
                "a.png → tiff → error TO-310 The image \"a.png\" is a TIFF file, which browsers do not show.",
                "a.svgz → packed → error TO-310 The image \"a.svgz\" is an SVG that gzip has packed, which browsers do not show.",
                "a.svg → packed → error TO-310 The image \"a.svg\" is an SVG that gzip has packed, which browsers do not show.",
                "a.svgz → svg → error TO-310 The image \"a.svgz\" holds SVG under another ending, so that browsers do not show it.",
                "a.svgz → packed text → error TO-082 The image \"a.svgz\" is not a picture that can be read.",
                "a.svg → bare → error TO-310 The image \"a.svg\" is an SVG without a namespace, of which browsers show nothing.",
                "a.svg → late → error TO-310 The image \"a.svg\" is an SVG that is no well-formed XML, of which browsers show nothing.",
                "a.svg → html → error TO-082 The image \"a.svg\" is a page in HTML, such as a host sends in place of what it does not have.",
                "a.png → html → error TO-082 The image \"a.png\" is a page in HTML, such as a host sends in place of what it does not have.",
                "a.png → none → error TO-082 The image \"a.png\" is an empty file.",
                "a.png → pointer → error TO-082 The image \"a.png\" is a pointer of Git LFS in the place of the picture.",
                "a.png → pointer-of-windows → error TO-082 The image \"a.png\" is a pointer of Git LFS in the place of the picture.",
                "a.png → pdf → error TO-082 The image \"a.png\" is a PDF.",
                "a.mp4 → film → error TO-082 The image \"a.mp4\" is a film or a sound.",
                "a.jxl → jxl → error TO-082 The image \"a.jxl\" is in JPEG XL, which most browsers do not show.",
                "a.png → cut → error TO-082 The image \"a.png\" is a damaged PNG: its header gives no size at which it can be shown.",
                "a.png → huge → error TO-082 The image \"a.png\" claims 60000 × 60000 pixels, which browsers refuse.",
            })
    void isToldWhatIsWrongWithAPicture(String file, String content, String told) throws IOException {
        assertThat(told(file, bytes(content))).isEqualTo(told);
    }

    @Test
    void isToldWhichFilesThatGoOutAreStillToBeFetched() throws IOException {
        site.write("content/posts/2026/a.pdf", POINTER.getBytes(StandardCharsets.UTF_8));
        site.write("content/posts/2026/left-out.pdf", POINTER.getBytes(StandardCharsets.UTF_8));
        site.write("assets/img/logo.png", POINTER.getBytes(StandardCharsets.UTF_8));
        site.write("data/rows.csv", POINTER.getBytes(StandardCharsets.UTF_8));
        site.post("a", "A post with a file", "", "[A paper](a.pdf) [@s1]");
        assertThat(site.run("check").err().lines())
                .filteredOn(line -> line.contains("Git LFS"))
                .containsExactly(
                        "assets/img/logo.png: warning TO-314 The file goes out, and is a pointer of Git LFS in the place of what it should be.",
                        "content/posts/2026/a.pdf: warning TO-314 The file goes out, and is a pointer of Git LFS in the place of what it should be.",
                        "data/rows.csv: error TO-001 The file cannot be read: it is a pointer of Git LFS.");
    }

    @ParameterizedTest
    @CsvSource({
        "content/posts/2026/pic.png, Pic.PNG, pic.png",
        "content/posts/2026/pic.png, pics.png, pic.png",
        "content/img/pic.png, pic.png, ../../img/pic.png",
        "content/img/pic.png, /img/Pic.png, ../../img/pic.png",
        "assets/img/pic.png, Pic.png, /img/pic.png",
        "assets/img/pic.png, /img/pics.png, /img/pic.png",
    })
    void isToldWhichPictureWasMeant(String file, String src, String meant) throws IOException {
        site.write(file, bytes("png"));
        site.post("a", "A post with a picture", "", "![A thing](" + src + ") [@s1]");
        assertThat(site.run("check").err())
                .contains("error TO-082 The image \"" + src + "\" does not exist.")
                .contains("hint: Did you mean \"" + meant + "\"?");
    }

    /** Texts have addresses, front matter has names. */
    @Test
    void isToldThatFrontMatterHasANameAsItIs() throws IOException {
        site.write("content/posts/2026/a b.png", bytes("png"));
        site.post(
                "a",
                "A post with a picture",
                "image: {src: \"a%20b.png\", alt: A thing}\n",
                "![A thing](a%20b.png) [@s1]");
        assertThat(site.run("check").err())
                .containsOnlyOnce("TO-082")
                .contains("The image \"a%20b.png\" does not exist.", "hint: Did you mean \"a b.png\"?");
    }

    /** From where a post lies to the root of the site, above it, and to folders. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../a.png",
                "../../../../a.png",
                "../../..",
                "../..",
                "..",
                "../../../../..",
                "./",
                "/..",
                "/"
            })
    void aPictureThatLiesNowhereInTheContentIsTold(String src) throws IOException {
        site.post(
                "a",
                "A post with a picture",
                "image: {src: \"" + src + "\", alt: A thing}\n",
                "![A thing](" + src + ") [@s1]");
        assertThat(site.run("check").err()).contains("The image ").doesNotContain("TO-054");
    }

    @Test
    void isToldWhereThereIsNone() throws IOException {
        site.post("a", "A post with a picture", "", "![A thing](  ) [@s1]");
        assertThat(site.run("check").err())
                .contains("error TO-082 The image has no destination.")
                .contains("hint: Write the file's path between the parentheses, or take the image out.");
    }

    @Test
    void isToldWhatToDo() throws IOException {
        site.write("content/posts/2026/a.png", bytes("jpg"));
        site.post("a", "A post with a picture", "", "![A thing](a.png) [@s1]");
        assertThat(site.run("check").err())
                .contains("content/posts/2026/a.md:24:1: warning TO-311")
                .contains("hint: Rename the file to end in .jpg, and the reference with it.");
    }

    @Test
    void aPictureOfAPostIsLookedAtLikeOneInItsBody() throws IOException {
        site.write(
                "content/posts/2026/a.heic", "\0\0\0\30ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.US_ASCII));
        site.post("a", "A post with a picture", "image: {src: a.heic, alt: A thing}\n", "So [@s1].");
        assertThat(site.run("check").err())
                .contains("error TO-310 The image \"a.heic\" is a HEIC file, which browsers do not show.")
                .contains("hint: Save it as JPEG, PNG, WebP or AVIF.");
    }

    @Test
    void aTurnedPictureHasTheSizeAtWhichItIsShown() throws IOException {
        site.write("content/posts/2026/a.jpg", PictureFiles.jpeg(6, true));
        site.post("a", "A post with a picture", "image: {src: a.jpg, alt: A thing}\n", "![A thing](a.jpg) [@s1]");
        assertThat(site.page("a").select("main img"))
                .hasSize(2)
                .allSatisfy(image -> assertThat(size(image)).isEqualTo("20x40"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "build"})
    void pixelsThatAreDamagedAreToldBeforePagesNameWhatCannotBeMade(String command) throws IOException {
        byte[] damaged = PictureFiles.fields("png", 600, 300);
        Arrays.fill(damaged, 60, damaged.length, (byte) 0);
        site.write("content/posts/2026/a.png", damaged);
        site.post("a", "A post with a picture", "", "![A thing](a.png) [@s1]");
        site.write("jbake.properties", "site.host=https://digest.example/\ntapeout.profile=blog\n");
        assertThat(site.run(command).err())
                .contains(
                        "error TO-316 The image \"content/posts/2026/a.png\" is damaged: its pixels cannot be read, ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void aPictureThatEndsEarlyIsToldThoughItsHeaderIsSound(String format) throws IOException {
        byte[] whole = PictureFiles.pixels(format, 40, 20);
        site.write("content/posts/2026/a." + format, Arrays.copyOf(whole, whole.length - 8));
        site.post("a", "A post with a picture", "", "![A thing](a." + format + ") [@s1]");
        assertThat(site.run("check").err())
                .contains("content/posts/2026/a." + format + ": warning TO-313 The picture is damaged or ends early");
        site.write("content/posts/2026/a." + format, whole);
        assertThat(site.run("check").err()).doesNotContain("TO-313");
    }

    @Test
    void aSiteCanDoWithoutSmallerOnes() throws IOException {
        site.write("jbake.properties", "site.host=https://digest.example/\ntapeout.image_widths=\n");
        site.write("content/posts/2026/a.png", PictureFiles.pixels("png", 600, 300));
        site.post("a", "A post with a picture", "", "![A thing](a.png) [@s1]");
        assertThat(site.page("a").select("main img").attr("srcset")).isEmpty();
    }

    private static String size(Element image) {
        return image.attr("width") + "x" + image.attr("height");
    }
}
