package tapeout.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.zip.Inflater;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is packed, unpacked by the zlib of Java, which checks the checksum too. */
class PackingTest {

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 7, 258, 259, 1201, 32768})
    void comesOutAsItWentIn(int stride) throws Exception {
        Random random = new Random(stride);
        byte[] rows = new byte[stride * 5];
        for (int at = 0; at < rows.length; ) {
            int end = Math.min(rows.length, at + 1 + random.nextInt(700));
            if (at >= stride && random.nextBoolean()) {
                System.arraycopy(rows, at - stride, rows, at, Math.min(stride, end - at));
            } else if (random.nextBoolean()) {
                Arrays.fill(rows, at, end, (byte) random.nextInt(256));
            } else {
                byte[] noise = new byte[end - at];
                random.nextBytes(noise);
                System.arraycopy(noise, 0, rows, at, noise.length);
            }
            at = end;
        }
        Inflater inflater = new Inflater();
        inflater.setInput(Packing.pack(rows, stride));
        byte[] again = new byte[rows.length + 1];
        assertThat(inflater.inflate(again)).isEqualTo(rows.length);
        assertThat(inflater.finished()).isTrue();
        inflater.end();
        assertThat(Arrays.copyOf(again, rows.length)).isEqualTo(rows);
    }
}
