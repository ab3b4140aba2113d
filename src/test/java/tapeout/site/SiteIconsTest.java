package tapeout.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The icons that home screens show, read by another reader of PNG. */
@ExtendWith(RealSite.class)
class SiteIconsTest {

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
        square(source.resolve("assets/apple-touch-icon.png"), 180);
        BuiltSite site = built(source);
        assertThat(icons(site)).containsExactly("any", "192x192", "512x512", "512x512");
        try (Stream<Path> files = Files.walk(source.resolve("output"))) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".180.png"));
        }
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
