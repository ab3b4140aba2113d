package tapeout.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tapeout.serve.Chromium;

/** Files that say a thing twice, or what cannot be: their size and whether they are shown at all are as in a browser. */
@Timeout(180)
class PicturesAsChromiumShowsThemTest {

    /** Its size such as {@code 40x20}, or {@code nothing} where it fails or stays empty. */
    private static final String SHOWN = """
            async source => {
              const image = new Image();
              image.src = source;
              await new Promise(seen => image.onload = image.onerror = seen);
              if (!image.naturalWidth) return "nothing";
              const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
              const context = canvas.getContext("2d");
              context.drawImage(image, 0, 0);
              const {data} = context.getImageData(0, 0, canvas.width, canvas.height);
              return data.some(sample => sample) ? `${image.naturalWidth}x${image.naturalHeight}` : "nothing";
            }""";

    @TempDir
    private Path folder;

    @Test
    void theFirstExifThatHoldsAnythingTurnsAPhotograph() throws IOException {
        byte[] one = exif(1);
        byte[] six = exif(6);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("6", jpeg(segment(six)));
        files.put("1, 6", jpeg(segment(one), segment(six)));
        files.put("6, 1", jpeg(segment(six), segment(one)));
        files.put("6, 8", jpeg(segment(six), segment(exif(8))));
        files.put("9, 6", jpeg(segment(exif(9)), segment(six)));
        files.put("empty, 6", jpeg(segment(new byte[0]), segment(six)));
        files.put("no TIFF, 6", jpeg(segment(new byte[30]), segment(six)));
        files.put("no field, 6", jpeg(segment(fields(0, 0, 0, 0)), segment(six)));
        byte[] turned = jpeg(segment(six));
        files.put("behind the picture's head", before(0xDA, jpeg(), segment(six)));
        files.put("1, and 6 behind", before(0xDA, jpeg(segment(one)), segment(six)));
        files.put("6, and 1 behind", before(0xDA, turned, segment(one)));
        assertShownAlike("jpg", files);
    }

    @Test
    void onlyANumberOfSixteenBitsTurns() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int type = 0; type <= 13; type++) {
            for (int value : new int[] {6, 6 << 16, 6 << 24}) {
                files.put("type " + type + " of " + value, jpeg(segment(fields(0x112, type, 1, value))));
            }
        }
        files.put("none of them", jpeg(segment(fields(0x112, 3, 0, 6 << 16))));
        files.put("two of them", jpeg(segment(fields(0x112, 3, 2, 6 << 16 | 1))));
        files.put("1, then 6", jpeg(segment(fields(0x112, 3, 1, 1 << 16, 0x112, 3, 1, 6 << 16))));
        files.put("9, then 6", jpeg(segment(fields(0x112, 3, 1, 9 << 16, 0x112, 3, 1, 6 << 16))));
        byte[] more = exif(6);
        more[9] = 9;
        files.put("more fields than there are", jpeg(segment(more)));
        files.put("a field that is cut off", jpeg(segment(Arrays.copyOf(exif(6), 20))));
        files.put("another version", jpeg(segment(with(exif(6), 3, 43))));
        files.put("behind the end", jpeg(segment(with(exif(6), 4, 0x7F))));
        assertShownAlike("jpg", files);
    }

    @Test
    void aPngIsTurnedByTheFirstBeforeItsPixels() throws IOException {
        byte[] plain = PictureFiles.pixels("png", 40, 20);
        byte[] six = chunk(exif(6));
        byte[] wrong = six.clone();
        wrong[wrong.length - 1] ^= 1;
        int end = plain.length - 12;
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("6", put(plain, 33, six));
        files.put("1, 6", put(plain, 33, chunk(exif(1)), six));
        files.put("6, 1", put(plain, 33, six, chunk(exif(1))));
        files.put("behind the pixels", put(plain, end, six));
        files.put("1, and 6 behind", put(put(plain, end, six), 33, chunk(exif(1))));
        files.put("a wrong checksum", put(plain, 33, wrong));
        files.put("a wrong checksum, 6", put(plain, 33, wrong, six));
        assertShownAlike("png", files);
    }

    @Test
    void aWebpThatLiesAboutItsLengthIsDamaged() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String base64 : new String[] {PictureFiles.LOSSY, PictureFiles.LOSSLESS, PictureFiles.ALPHA}) {
            byte[] whole = PictureFiles.decoded(base64);
            int right = whole.length - 8;
            int[] lengths = {
                right,
                0,
                4,
                8,
                11,
                12,
                right - 1,
                right - 2,
                right - 8,
                right + 1,
                right + 2,
                right + 1000,
                Integer.MAX_VALUE,
                Integer.MIN_VALUE,
                -10,
                -9,
                -1
            };
            for (int length : lengths) {
                files.put(base64.length() + " with " + length, ofLength(whole, length));
            }
            files.put(base64.length() + " and more", PictureFiles.joined(whole, new byte[37]));
            byte[] unknown = {'Z', 'Z', 'Z', 'Z', 0, 0, 0, 0};
            files.put(base64.length() + " and a part", ofLength(PictureFiles.joined(whole, unknown), right + 8));
            unknown[4] = 2;
            files.put(base64.length() + " and half a part", ofLength(PictureFiles.joined(whole, unknown), right + 8));
        }
        byte[] head = Arrays.copyOf(PictureFiles.decoded(PictureFiles.ALPHA), 30);
        files.put("no frame", ofLength(head, 22));
        assertShownAlike("webp", files);
    }

    private void assertShownAlike(String ending, Map<String, byte[]> files) throws IOException {
        Map<String, String> seen = new LinkedHashMap<>();
        Map<String, String> said = new LinkedHashMap<>();
        try (Chromium chromium = new Chromium();
                Page page = chromium.page(new Browser.NewPageOptions())) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                String shown = shown(page, file.getValue());
                seen.put(file.getKey(), shown + ", stripped " + shown);
                Path path = Files.write(folder.resolve("picture." + ending), file.getValue());
                said.put(file.getKey(), said(path) + ", stripped " + stripped(page, path));
            }
        }
        assertThat(Set.copyOf(seen.values())).as("kinds of what is seen").hasSizeGreaterThan(1);
        assertThat(said).isEqualTo(seen);
    }

    private static String shown(Page page, byte[] file) {
        // the type is that of the bytes, whatever is said of them
        return (String) page.evaluate(
                SHOWN, "data:image/x;base64," + Base64.getEncoder().encodeToString(file));
    }

    private static String said(Path file) throws IOException {
        try {
            PictureStripper.strip(file);
        } catch (DamagedPicture e) {
            return "nothing";
        }
        ImageSize size = PictureHeader.read(file).orElseThrow().size();
        return size == null ? "nothing" : size.width() + "x" + size.height();
    }

    private static String stripped(Page page, Path file) throws IOException {
        try {
            Optional<byte[]> stripped = PictureStripper.strip(file);
            return shown(page, stripped.isPresent() ? stripped.get() : Files.readAllBytes(file));
        } catch (DamagedPicture e) {
            return "nothing";
        }
    }

    /** Of 40 × 20 pixels, with such segments before all others. */
    private static byte[] jpeg(byte[]... segments) {
        return put(PictureFiles.pixels("jpg", 40, 20), 2, segments);
    }

    private static byte[] before(int marker, byte[] jpeg, byte[] segment) {
        for (int at = 2; ; at++) {
            if (jpeg[at] == (byte) 0xFF && jpeg[at + 1] == (byte) marker) {
                return put(jpeg, at, segment);
            }
        }
    }

    private static byte[] put(byte[] file, int at, byte[]... parts) {
        byte[] start = Arrays.copyOf(file, at);
        return PictureFiles.joined(start, PictureFiles.joined(parts), Arrays.copyOfRange(file, at, file.length));
    }

    private static byte[] segment(byte[] exif) {
        byte[] length = {(byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.length + 8)};
        return PictureFiles.joined(length, "Exif\0\0".getBytes(StandardCharsets.US_ASCII), exif);
    }

    private static byte[] chunk(byte[] exif) {
        byte[] content = PictureFiles.joined("eXIf".getBytes(StandardCharsets.US_ASCII), exif);
        CRC32 sum = new CRC32();
        sum.update(content);
        return PictureFiles.joined(
                PictureFiles.number(exif.length), content, PictureFiles.number((int) sum.getValue()));
    }

    private static byte[] exif(int orientation) {
        return fields(0x112, 3, 1, orientation << 16);
    }

    /** A directory of TIFF with the tags, types, counts and values of its fields. */
    private static byte[] fields(int... fields) {
        ByteBuffer exif = ByteBuffer.allocate(14 + 3 * fields.length);
        exif.putShort((short) 0x4D4D).putShort((short) 42).putInt(8).putShort((short) (fields.length / 4));
        for (int at = 0; at < fields.length; at += 4) {
            exif.putShort((short) fields[at]).putShort((short) fields[at + 1]);
            exif.putInt(fields[at + 2]).putInt(fields[at + 3]);
        }
        return exif.array();
    }

    private static byte[] with(byte[] bytes, int at, int value) {
        byte[] changed = bytes.clone();
        changed[at] = (byte) value;
        return changed;
    }

    private static byte[] ofLength(byte[] webp, int length) {
        byte[] lying = webp.clone();
        ByteBuffer.wrap(lying).order(ByteOrder.LITTLE_ENDIAN).putInt(4, length);
        return lying;
    }
}
