package tapeout.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.StreamSupport;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures before and after, as readers of metadata and of pixels see them. */
class PictureStripperTest {

    private static final String SECRET = "48.8584 N, 2.2945 E, serial 31337";

    @TempDir
    private Path folder;

    @Test
    void photographsLoseAllThatIsNotSeen() throws Exception {
        byte[] photograph = photograph(6);
        byte[] stripped = strip("a.jpg", photograph).orElseThrow();
        assertThat(text(stripped)).doesNotContain(SECRET);
        assertThat(directories(stripped))
                .doesNotContain("XMP", "GPS", "JpegComment")
                .contains("Exif IFD0", "JPEG");
        assertThat(pixels(stripped)).isEqualTo(pixels(photograph));
        assertThat(size("a.jpg", stripped)).isEqualTo(new ImageSize(20, 40));
    }

    @Test
    void whatLiesBehindAPhotographGoes() throws Exception {
        byte[] photograph = PictureFiles.pixels("jpg", 40, 20);
        byte[] film = PictureFiles.joined(photograph, SECRET.getBytes(StandardCharsets.US_ASCII));
        assertThat(strip("a.jpg", film)).contains(photograph);
    }

    @Test
    void colourProfilesStay() throws Exception {
        byte[] profile = segment(0xE2, "ICC_PROFILE\0\1\1the colours");
        byte[] other = segment(0xE2, "MPF\0" + SECRET);
        byte[] plain = PictureFiles.pixels("jpg", 40, 20);
        byte[] rest = Arrays.copyOfRange(plain, 2, plain.length);
        byte[] start = Arrays.copyOf(plain, 2);
        assertThat(strip("a.jpg", PictureFiles.joined(start, profile, other, rest)))
                .contains(PictureFiles.joined(start, profile, rest));
    }

    @Test
    void textsAndTimesOfPngGoAndTransparencyStays() throws Exception {
        byte[] plain = PictureFiles.png(8);
        byte[] gamma = chunk("gAMA", PictureFiles.number(45455));
        byte[] text = chunk("tEXt", ("Comment\0" + SECRET).getBytes(StandardCharsets.US_ASCII));
        byte[] unknown = chunk("caBX", SECRET.getBytes(StandardCharsets.US_ASCII));
        byte[] start = Arrays.copyOf(plain, 33);
        byte[] rest = Arrays.copyOfRange(plain, 33, plain.length);
        byte[] stripped = strip("a.png", PictureFiles.joined(start, gamma, text, unknown, rest, new byte[9]))
                .orElseThrow();
        assertThat(stripped).isEqualTo(PictureFiles.joined(start, gamma, rest));
        assertThat(size("a.png", stripped)).isEqualTo(new ImageSize(20, 40));
        assertThat(pixels(stripped)).isEqualTo(pixels(plain));
    }

    @Test
    void webpLosesExifAndXmpAndSaysSo() throws Exception {
        byte[] plain = PictureFiles.decoded(PictureFiles.ALPHA);
        byte[] marked = PictureFiles.joined(plain, little("EXIF", SECRET), little("XMP ", SECRET));
        ByteBuffer.wrap(marked).order(ByteOrder.LITTLE_ENDIAN).putInt(4, marked.length - 8);
        marked[20] |= 0x0C;
        assertThat(strip("a.webp", marked)).contains(plain);
        assertThat(strip("a.webp", PictureFiles.decoded(PictureFiles.LOSSY))).isEmpty();
    }

    @Test
    void anAvifSaysNoMoreWhereItWasMadeAndIsAsLong() throws Exception {
        byte[] marked = PictureFiles.decoded(PictureFiles.MARKED_AVIF);
        byte[] stripped = strip("a.avif", marked).orElseThrow();
        assertThat(text(marked).split(SECRET, -1)).as("in Exif and in XMP").hasSize(3);
        assertThat(text(stripped)).doesNotContain(SECRET);
        assertThat(stripped).hasSameSizeAs(marked);
        assertThat(size("a.avif", stripped)).isEqualTo(new ImageSize(8, 4));
        assertThat(strip("b.avif", stripped)).as("once more").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 24, 40, 80, 200, 400})
    void whatIsCutOffIsDamaged(int missing) throws Exception {
        for (byte[] whole : new byte[][] {photograph(1), PictureFiles.pixels("png", 40, 20)}) {
            byte[] cut = Arrays.copyOf(whole, Math.max(60, whole.length - missing));
            assertThatThrownBy(() -> strip("cut", cut)).isInstanceOf(DamagedPicture.class);
        }
    }

    @Test
    void lengthsThatLieAreDamage() throws Exception {
        byte[] png = PictureFiles.pixels("png", 4, 4);
        for (int length : new int[] {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE - 11}) {
            byte[] lying = png.clone();
            ByteBuffer.wrap(lying).putInt(33, length);
            assertThatThrownBy(() -> strip("a.png", lying)).as("%d", length).isInstanceOf(DamagedPicture.class);
            byte[] webp = PictureFiles.decoded(PictureFiles.ALPHA);
            ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN).putInt(16, length);
            assertThatThrownBy(() -> strip("a.webp", webp)).as("%d", length).isInstanceOf(DamagedPicture.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 10, 24, 45})
    void aGifOrAvifThatIsCutOffIsDamaged(int missing) throws Exception {
        for (byte[] whole : new byte[][] {movingGif(), PictureFiles.decoded(PictureFiles.TURNED_AVIF)}) {
            byte[] cut = Arrays.copyOf(whole, whole.length - missing);
            assertThatThrownBy(() -> strip("cut", cut)).isInstanceOf(DamagedPicture.class);
        }
    }

    @Test
    void nothingButAHeaderIsDamaged() throws Exception {
        byte[] gif = Arrays.copyOf(PictureFiles.pixels("gif", 40, 20), 19);
        assertThatThrownBy(() -> strip("cut.gif", gif)).isInstanceOf(DamagedPicture.class);
        byte[] avif = PictureFiles.decoded(PictureFiles.TURNED_AVIF);
        byte[] header = Arrays.copyOf(avif, avif.length - 51);
        assertThatThrownBy(() -> strip("cut.avif", header)).isInstanceOf(DamagedPicture.class);
    }

    @Test
    void thePixelsOfASmallAvifMayLieAmongWhatIsSaidOfThem() throws Exception {
        byte[] avif = PictureFiles.smallAvif(0);
        assertThat(strip("a.avif", avif)).isEmpty();
        byte[] cut = Arrays.copyOf(avif, avif.length - 1);
        assertThatThrownBy(() -> strip("cut.avif", cut)).isInstanceOf(DamagedPicture.class);
        assertThatThrownBy(() -> strip("b.avif", PictureFiles.smallAvif(1))).isInstanceOf(DamagedPicture.class);
        assertThatThrownBy(() -> strip("c.avif", PictureFiles.smallAvif(-1))).isInstanceOf(DamagedPicture.class);
    }

    @Test
    void anAvifWhosePixelsLieBehindItsEndIsDamaged() throws Exception {
        byte[] avif = PictureFiles.decoded(PictureFiles.TURNED_AVIF);
        byte[] shorter = Arrays.copyOf(avif, avif.length - 5);
        ByteBuffer.wrap(shorter).putInt(avif.length - 51, 0); // a box up to the end, wherever that is
        assertThatThrownBy(() -> strip("cut.avif", shorter)).isInstanceOf(DamagedPicture.class);
    }

    @Test
    void aGifOrAvifThatIsWholeGoesOutAsItIs() throws Exception {
        byte[] moving = movingGif();
        assertThat(strip("a.gif", moving)).isEmpty();
        assertThat(strip("a.gif", Arrays.copyOf(moving, moving.length - 1))).isEmpty();
        assertThat(strip("a.gif", PictureFiles.joined(moving, new byte[7]))).isEmpty();
        byte[] avif = PictureFiles.decoded(PictureFiles.TURNED_AVIF);
        assertThat(strip("a.avif", avif)).isEmpty();
        byte[] upToTheEnd = avif.clone();
        ByteBuffer.wrap(upToTheEnd).putInt(avif.length - 51, 0);
        assertThat(strip("a.avif", upToTheEnd)).isEmpty();
    }

    @Test
    void otherFilesGoOutAsTheyAre() throws Exception {
        assertThat(strip("a.gif", PictureFiles.pixels("gif", 4, 4))).isEmpty();
        assertThat(strip("a.txt", SECRET.getBytes(StandardCharsets.US_ASCII))).isEmpty();
        assertThat(strip("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
    }

    /** Of two frames, the second with colours of its own. */
    private static byte[] movingGif() {
        byte[] still = PictureFiles.pixels("gif", 40, 20);
        byte[] comment = {0x21, (byte) 0xFE, 2, 'a', 'b', 1, 'c', 0};
        byte[] frame = {0x2C, 0, 0, 0, 0, 1, 0, 1, 0, (byte) 0x80, 0, 0, 0, 9, 9, 9, 2, 2, 0x4C, 1, 0, 0x3B};
        return PictureFiles.joined(Arrays.copyOf(still, still.length - 1), comment, frame);
    }

    private Optional<byte[]> strip(String name, byte[] bytes) throws Exception {
        return PictureStripper.strip(Files.write(folder.resolve(name), bytes));
    }

    private ImageSize size(String name, byte[] bytes) throws Exception {
        return PictureHeader.read(Files.write(folder.resolve(name), bytes))
                .orElseThrow()
                .size();
    }

    /** With a comment, XMP and Exif, of which the orientation is a part. */
    private static byte[] photograph(int orientation) {
        byte[] turned = PictureFiles.jpeg(orientation, false);
        return PictureFiles.joined(
                Arrays.copyOf(turned, 2),
                segment(0xFE, SECRET),
                segment(0xE1, "http://ns.adobe.com/xap/1.0/\0<x>" + SECRET + "</x>"),
                segment(0xED, "Photoshop 3.0\0" + SECRET),
                Arrays.copyOfRange(turned, 2, turned.length));
    }

    private static byte[] segment(int kind, String text) {
        byte[] body = text.getBytes(StandardCharsets.ISO_8859_1);
        return PictureFiles.joined(
                new byte[] {(byte) 0xFF, (byte) kind, (byte) ((body.length + 2) >> 8), (byte) (body.length + 2)}, body);
    }

    private static byte[] chunk(String type, byte[] body) {
        byte[] content = PictureFiles.joined(type.getBytes(StandardCharsets.US_ASCII), body);
        CRC32 checksum = new CRC32();
        checksum.update(content);
        return PictureFiles.joined(
                PictureFiles.number(body.length), content, PictureFiles.number((int) checksum.getValue()));
    }

    private static byte[] little(String type, String text) {
        byte[] body = text.getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(type.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(body.length)
                .array());
        out.writeBytes(body);
        out.writeBytes(new byte[body.length & 1]);
        return out.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static Iterable<String> directories(byte[] bytes) throws Exception {
        Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes));
        return StreamSupport.stream(metadata.getDirectories().spliterator(), false)
                .map(Directory::getName)
                .toList();
    }

    private static int[] pixels(byte[] bytes) throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
