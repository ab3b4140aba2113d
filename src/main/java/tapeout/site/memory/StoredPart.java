package tapeout.site.memory;

import java.nio.ByteBuffer;
import tapeout.content.Pieces;
import tapeout.output.MemoryFolder;

/** Texts lie in a part of the memory. */
record StoredPart(MemoryFolder.Part part) implements Pieces.Store {

    @Override
    public byte[] bytes(long from, int length) {
        ByteBuffer some = part.part((int) from, length).bytes();
        byte[] bytes = new byte[length];
        some.get(bytes);
        return bytes;
    }
}
