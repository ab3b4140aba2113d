package tapeout.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures made smaller; how these look is seen in a browser, see {@code SmallerPicturesInBrowserTest}. */
class PictureScalerTest {

    @TempDir
    private Path folder;

    private PictureHeader header(byte[] file) throws IOException {
        return PictureHeader.read(Files.write(folder.resolve("picture"), file)).orElseThrow();
    }

    /** Java 17 and 25 make the same, and so does every machine. */
    @Test
    void theSameBytesComeOfAPictureEverywhere() throws IOException, NoSuchAlgorithmException {
        byte[] file = PictureFiles.fields("png", 301, 203);
        MessageDigest hash = MessageDigest.getInstance("SHA-256");
        PictureScaler.webp(file, header(file), List.of(100, 150)).forEach(hash::update);
        assertThat(HexFormat.of().formatHex(hash.digest()))
                .isEqualTo("ae02bde184e00c11afc21ac2310daa38fa0d06d49327a8f0284903802e1b09a6");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aSmallerPictureIsAsHighAsTheOriginalIsShown(int orientation) throws IOException {
        byte[] file = PictureFiles.turned(PictureFiles.fields("jpg", 60, 20), orientation, true);
        byte[] smaller = PictureScaler.webp(file, header(file), List.of(12)).get(0);
        PictureHeader header = header(smaller);
        assertThat(header.format()).isEqualTo(PictureFormat.WEBP);
        assertThat(header.size()).isEqualTo(orientation < 5 ? new ImageSize(12, 4) : new ImageSize(12, 36));
    }

    /** Left above red, right above green, left below blue, right below white, as numbers 1 to 4. */
    @ParameterizedTest
    @CsvSource({"1, 1234", "2, 2143", "3, 4321", "4, 3412", "5, 1324", "6, 3142", "7, 4231", "8, 2413"})
    void pixelsAreTurnedUpright(int orientation, String upright) {
        int[] turned = new Turn(orientation).upright(new int[] {1, 2, 3, 4}, new ImageSize(2, 2));
        assertThat("" + turned[0] + turned[1] + turned[2] + turned[3]).isEqualTo(upright);
    }

    @Test
    void aSmallerPixelIsTheMeanOfWhatItCovers() {
        BoxFilter filter = new BoxFilter(new ImageSize(3, 1), new ImageSize(2, 1));
        filter.add(new int[] {0xff000000, 0xff0000ff, 0x000000ff});
        // of the second pixel a third is half of the blue one, and the rest cannot be seen
        assertThat(filter.argb()).containsExactly(0xff000055, 0x550000ff);
    }

    @Test
    void aProfileOfColoursStays() throws IOException {
        byte[] file = PictureFiles.fields("png", 40, 20);
        byte[] webp = PictureScaler.webp(file, header(file), List.of(10)).get(0);
        byte[] profile = {1, 2, 3};
        byte[] with = WebpParts.withProfile(webp, profile, new ImageSize(10, 5));
        assertThat(header(with).size()).isEqualTo(new ImageSize(10, 5));
        assertThat(with).containsSubsequence(new byte[] {'I', 'C', 'C', 'P', 3, 0, 0, 0, 1, 2, 3, 0, 'V', 'P', '8'});
    }

    @Test
    void whatIsDamagedBehindItsHeaderIsRefused() throws IOException {
        byte[] file = PictureFiles.fields("png", 40, 20);
        PictureHeader header = header(file);
        Arrays.fill(file, 60, file.length, (byte) 0);
        assertThatThrownBy(() -> PictureScaler.webp(file, header, List.of(10))).isInstanceOf(IOException.class);
    }

    @Test
    void onlyStillPicturesOfFewEnoughPixelsAreTaken() {
        assertThat(PictureScaler.takes(of(8000, 5000))).isTrue();
        assertThat(PictureScaler.takes(of(8000, 5001))).isFalse();
        assertThat(PictureScaler.takes(of(800, 500), 799)).isTrue();
        assertThat(PictureScaler.takes(of(800, 500), 800)).isFalse();
        assertThat(PictureScaler.takes(of(500, 20_000), 499)).isFalse();
        assertThat(PictureScaler.takes(new PictureHeader(PictureFormat.GIF, new ImageSize(800, 500), null)))
                .isFalse();
    }

    private static PictureHeader of(int width, int height) {
        return new PictureHeader(PictureFormat.PNG, new ImageSize(width, height), Turn.NONE);
    }
}
