package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.InflaterInputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tapeout.picture.PngChunk;

/** The icons that home screens show, read by another reader of PNG. */
@ExtendWith(RealSite.class)
class SiteIconsTest {

    private static final byte[] PROFILE =
            ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();

    private static BufferedImage picture(BuiltSite site, String href) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(site.file(href.substring(1))));
    }

    @Test
    void theManifestHasTheIconsThatItAsksForInTheirSizes(BuiltSite site) throws IOException {
        List<String> told = new ArrayList<>();
        for (JsonNode icon :
                new ObjectMapper().readTree(site.file("manifest.webmanifest")).get("icons")) {
            String sizes = icon.get("sizes").asText();
            told.add((sizes + " " + icon.get("type").asText() + " "
                            + icon.path("purpose").asText())
                    .strip());
            if (!sizes.equals("any")) {
                BufferedImage picture = picture(site, icon.get("src").asText());
                assertThat(picture.getWidth() + "x" + picture.getHeight()).isEqualTo(sizes);
            }
        }
        assertThat(told)
                .containsExactly(
                        "any image/svg+xml", "192x192 image/png", "512x512 image/png", "512x512 image/png maskable");
    }

    @Test
    void aScreenMayCutTheMaskableOneToACircleOfFourFifths(BuiltSite site) throws IOException {
        String href = new ObjectMapper()
                .readTree(site.file("manifest.webmanifest"))
                .get("icons")
                .get(3)
                .get("src")
                .asText();
        BufferedImage icon = picture(site, href);
        Set<Integer> cut = new TreeSet<>();
        Set<Integer> kept = new TreeSet<>();
        IntStream.range(0, 512 * 512).forEach(i -> {
            int row = i / 512;
            double distance = Math.hypot(i % 512 - 255.5, row - 255.5);
            (distance > 0.4 * 512 ? cut : kept).add(icon.getRGB(i % 512, i / 512));
        });
        assertThat(cut).as("one opaque ground").hasSize(1).allMatch(pixel -> pixel >>> 24 == 0xFF);
        assertThat(kept).hasSizeGreaterThan(2).containsAll(cut);
    }

    @Test
    void everyPageNamesOneForTelephonesBesideItsDrawing(BuiltSite site) throws IOException {
        Set<String> named = new TreeSet<>();
        for (BuiltPage page : site.pages()) {
            if (!page.document().select("link[rel=manifest]").isEmpty()) {
                assertThat(page.document().select("link[rel=icon]"))
                        .as(page.file())
                        .hasSize(1);
                named.add(page.document().select("link[rel=apple-touch-icon]").attr("href"));
            }
        }
        assertThat(named).hasSize(1);
        BufferedImage icon = picture(site, named.iterator().next());
        assertThat(icon.getWidth()).isEqualTo(180).isEqualTo(icon.getHeight());
        assertThat(IntStream.range(0, 180 * 180).map(i -> icon.getRGB(i % 180, i / 180) >>> 24))
                .containsOnly(0xFF);
    }

    @Test
    void aSmallPictureIsTheIconItself(@TempDir Path folder) throws IOException {
        Path source = Newsroom.copy(folder);
        square(source.resolve("assets/img/logo.png"), 64);
        assertThat(icons(built(source))).containsExactly("any", "64x64");
    }

    @Test
    void theSitesOwnForTelephonesTakesThePlaceOfTheMadeOne(@TempDir Path folder) throws IOException {
        Path source = Newsroom.copy(folder);
        square(source.resolve("assets/img/logo.png"), 600);
        giveProfile(source.resolve("assets/img/logo.png"));
        square(source.resolve("assets/apple-touch-icon.png"), 180);
        BuiltSite site = built(source);
        assertThat(icons(site)).containsExactly("any", "192x192", "512x512", "512x512");
        try (Stream<Path> files = Files.walk(source.resolve("output"))) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".180.png"));
        }
        for (JsonNode icon :
                new ObjectMapper().readTree(site.file("manifest.webmanifest")).get("icons")) {
            if (icon.get("type").asText().equals("image/png")) {
                assertThat(profile(site.file(icon.get("src").asText().substring(1))))
                        .isEqualTo(PROFILE);
            }
        }
    }

    /** A PNG says its colours as a packed profile behind a name (11.3.2.3). */
    private static void giveProfile(Path png) throws IOException {
        Deflater deflater = new Deflater();
        deflater.setInput(PROFILE);
        deflater.finish();
        byte[] packed = new byte[PROFILE.length + 64];
        int size = deflater.deflate(packed);
        deflater.end();
        byte[] file = Files.readAllBytes(png);
        int first = 33; // behind the signature and the header
        ByteArrayOutputStream with = new ByteArrayOutputStream();
        with.write(file, 0, first);
        byte[] body = ByteBuffer.allocate(4 + size)
                .put(new byte[] {'p', '3', 0, 0})
                .put(packed, 0, size)
                .array();
        PngChunk.write(with, "iCCP".getBytes(StandardCharsets.US_ASCII), body);
        with.write(file, first, file.length - first);
        Files.write(png, with.toByteArray());
    }

    private static byte[] profile(byte[] png) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(png)));
        IIOMetadataNode tree = (IIOMetadataNode) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
        IIOMetadataNode profile =
                (IIOMetadataNode) tree.getElementsByTagName("iCCP").item(0);
        return new InflaterInputStream(new ByteArrayInputStream((byte[]) profile.getUserObject())).readAllBytes();
    }

    private static void square(Path file, int side) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB), "png", file.toFile());
    }

    private static BuiltSite built(Path source) throws IOException {
        Newsroom.build(source);
        return BuiltSite.read(source.resolve("output"), Newsroom.HOST);
    }

    private static List<String> icons(BuiltSite site) throws IOException {
        return new ObjectMapper()
                .readTree(site.file("manifest.webmanifest"))
                .get("icons")
                .findValuesAsText("sizes");
    }
}
