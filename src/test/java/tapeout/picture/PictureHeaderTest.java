package tapeout.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static tapeout.picture.PictureFiles.decoded;
import static tapeout.picture.PictureFiles.joined;
import static tapeout.picture.PictureFiles.jpeg;
import static tapeout.picture.PictureFiles.number;
import static tapeout.picture.PictureFiles.pixels;
import static tapeout.picture.PictureFiles.png;
import static tapeout.picture.PictureFiles.tiledAvif;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sizes as a browser shows them: those of turned pictures were compared with Chromium's. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class PictureHeaderTest {

    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" ";

    @TempDir
    private Path folder;

    private String header(byte[] bytes) throws IOException {
        Path file = folder.resolve("picture");
        Files.write(file, bytes);
        return header(file);
    }

    /** Format and size, such as {@code PNG 40x20}; {@code none} if it is no picture. */
    static String header(Path file) {
        return PictureHeader.read(file)
                .map(header -> header.format()
                        + (header.size() == null
                                ? ""
                                : " " + header.size().width() + "x"
                                        + header.size().height()))
                .orElse("none");
    }

    private String svg(String markup) throws IOException {
        return header(markup.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
    void readsPixels(String format) throws IOException {
        assertThat(header(pixels(format, 40, 20))).endsWith(" 40x20");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 40x20",
        "2, 40x20",
        "3, 40x20",
        "4, 40x20",
        "5, 20x40",
        "6, 20x40",
        "7, 20x40",
        "8, 20x40",
        "0, 40x20",
        "9, 40x20",
    })
    void turnsWhatLiesOnItsSide(int orientation, String size) throws IOException {
        assertThat(header(jpeg(orientation, false))).isEqualTo("JPEG " + size);
        assertThat(header(jpeg(orientation, true))).isEqualTo("JPEG " + size);
        assertThat(header(png(orientation))).isEqualTo("PNG " + size);
    }

    @Test
    void readsEveryKindOfWebp() throws IOException {
        assertThat(header(decoded(PictureFiles.LOSSY))).isEqualTo("WEBP 40x20");
        assertThat(header(decoded(PictureFiles.LOSSLESS))).isEqualTo("WEBP 40x20");
        assertThat(header(decoded(PictureFiles.ALPHA))).isEqualTo("WEBP 40x20");
        byte[] scaled = decoded(PictureFiles.LOSSY);
        scaled[27] |= 0x40;
        assertThat(header(scaled)).isEqualTo("WEBP 40x20");
    }

    @Test
    void readsThePrimaryItemOfAvif() throws IOException {
        assertThat(header(decoded(PictureFiles.TURNED_AVIF))).isEqualTo("AVIF 20x40");
        assertThat(header(tiledAvif(2))).isEqualTo("AVIF 700x600");
        assertThat(header(tiledAvif(2, 0x84))).isEqualTo("AVIF 600x700");
        assertThat(header(tiledAvif(9, 4))).isEqualTo("AVIF");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<", "<html/>", "not a picture", "%PDF-1.7 and more of it"})
    void knowsWhatIsNoPicture(String text) throws IOException {
        assertThat(svg(text)).isEqualTo("none");
    }

    @Test
    void namesWhatBrowsersDoNotShow() throws IOException {
        assertThat(header(pixels("tiff", 40, 20))).isEqualTo("TIFF");
        assertThat(header(PictureFiles.box("ftyp", "heic\0\0\0\0mif1heic".getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo("HEIC");
        assertThat(header("8BPS\0\1\0\0\0\0\0\0\0\3".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("PHOTOSHOP");
        assertThat(header(PictureFiles.box("ftyp", "isom\0\0\0\0isomavc1".getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo("none");
    }

    @Test
    void aHeaderThatIsCutOffHasNoSize() throws IOException {
        byte[][] files = {
            pixels("png", 40, 20),
            pixels("gif", 40, 20),
            pixels("bmp", 40, 20),
            jpeg(6, true),
            decoded(PictureFiles.LOSSY),
            decoded(PictureFiles.TURNED_AVIF),
        };
        for (byte[] file : files) {
            String whole = header(file);
            for (int length = 0; length < Math.min(file.length, 400); length++) {
                String cut = header(Arrays.copyOf(file, length));
                assertThat(cut).isIn("none", whole, whole.replaceFirst(" .*", ""), "JPEG 40x20");
            }
            assertThat(header(Arrays.copyOf(file, 9))).doesNotContain("x");
        }
    }

    @Test
    void headersThatLieEndQuickly() throws IOException {
        byte[] png = pixels("png", 40, 20);
        byte[] huge = png.clone();
        System.arraycopy(number(Integer.MAX_VALUE), 0, huge, 16, 4);
        assertThat(header(huge)).isEqualTo("PNG 2147483647x20");
        byte[] empty = png.clone();
        System.arraycopy(number(0), 0, empty, 16, 4);
        assertThat(header(empty)).isEqualTo("PNG");
        byte[] chunk = png.clone();
        System.arraycopy(number(Integer.MAX_VALUE), 0, chunk, 33, 4);
        assertThat(header(chunk)).isEqualTo("PNG 40x20");
        byte[] segments = new byte[20_000_000];
        for (int at = 2; at + 4 < segments.length; at += 4) {
            segments[at] = (byte) 0xff;
            segments[at + 1] = (byte) 0xe1;
            segments[at + 3] = 2;
        }
        segments[0] = (byte) 0xff;
        segments[1] = (byte) 0xd8;
        assertThat(header(segments)).isEqualTo("JPEG");
        byte[] boxes = joined(
                PictureFiles.box("ftyp", "avif\0\0\0\0avif".getBytes(StandardCharsets.US_ASCII)), new byte[900_000]);
        for (int at = 20; at + 8 < boxes.length; at += 8) {
            boxes[at + 3] = 8;
        }
        assertThat(header(boxes)).isEqualTo("AVIF");
    }

    @Test
    void aFileOfAnySizeIsReadInNoTime() throws IOException {
        Path file = folder.resolve("large.png");
        Files.write(file, pixels("png", 40, 20));
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(8L << 30);
        }
        assertThat(header(file)).isEqualTo("PNG 40x20");
    }

    @Test
    void noNoiseInAHeaderEscapesAsAnException() throws IOException {
        Random random = new Random(310);
        byte[][] files = {
            pixels("png", 40, 20),
            png(6),
            jpeg(6, false),
            decoded(PictureFiles.ALPHA),
            decoded(PictureFiles.TURNED_AVIF),
            tiledAvif(2, 0x84),
            pixels("bmp", 40, 20),
            (SVG + "viewBox='0 0 80 40' width='3em'/>").getBytes(StandardCharsets.UTF_8),
        };
        for (int i = 0; i < 1_600; i++) {
            byte[] file = files[i % files.length].clone();
            for (int j = 0; j <= random.nextInt(4); j++) {
                file[random.nextInt(Math.min(file.length, 300))] = (byte) random.nextInt(256);
            }
            assertThat(header(file)).matches("none|[A-Z_]+( \\d+x\\d+)?");
        }
    }
}
