package tapeout.site.memory;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import tapeout.output.MemoryFolder;

/** Bytes that nobody wrote as values: no memory of another program may end a build. */
class ValueReaderTest {

    @Test
    void listsWithinListsWithoutEndAreTold() {
        byte[] bytes = new byte[1_000_000];
        for (int i = 0; i < bytes.length; i += 2) {
            bytes[i] = (byte) Kind.LIST.ordinal();
            bytes[i + 1] = 2; // one item, as numbers are written
        }
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> ValueReader.read(MemoryFolder.Part.of(bytes), List.class))
                .withMessageContaining("within each other");
    }
}
