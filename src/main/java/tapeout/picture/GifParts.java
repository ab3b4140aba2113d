package tapeout.picture;

import java.nio.ByteBuffer;

/** The blocks of a GIF (GIF89a specification). */
final class GifParts {

    private static final int SCREEN_FLAGS = 10;
    private static final int FIRST = 13;
    private static final int EXTENSION = 0x21;
    private static final int FRAME = 0x2C;
    private static final int FRAME_FLAGS = 8;

    private GifParts() {}

    /**
     * The file as it is, if its first frame and all that follows up to its mark of the end are whole. Browsers show one
     * that ends without the mark.
     *
     * @throws java.nio.BufferUnderflowException if it is cut off
     * @throws IllegalArgumentException if it holds no frame
     */
    static byte[] whole(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        skip(in, FIRST + colours(in.get(SCREEN_FLAGS)));
        boolean framed = false;
        while (in.hasRemaining()) {
            int kind = in.get() & 0xff;
            if (kind == EXTENSION) {
                in.get();
            } else if (kind == FRAME) {
                int flags = in.get(in.position() + FRAME_FLAGS);
                skip(in, FRAME_FLAGS + 1 + colours(flags) + 1);
                framed = true;
            } else {
                break;
            }
            for (int length = in.get() & 0xff; length > 0; length = in.get() & 0xff) {
                skip(in, length);
            }
        }
        if (!framed) {
            throw new IllegalArgumentException("no frame");
        }
        return file;
    }

    /** How many bytes the table of colours takes that such flags announce. */
    private static int colours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    private static void skip(ByteBuffer in, int bytes) {
        in.position(in.position() + bytes);
    }
}
