package tapeout.picture;

import com.dylibso.chicory.compiler.MachineFactoryCompiler;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Machine;
import com.dylibso.chicory.runtime.Memory;
import com.dylibso.chicory.wasm.Parser;
import com.dylibso.chicory.wasm.WasmModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;
import java.util.function.Function;

/**
 * Makes WebP (RFC 9649) of pixels: libwebp as WebAssembly, which runs in the JVM and makes the same bytes on each. Any number
 * of threads may use it. See decision 0083.
 */
final class WebpEncoder {

    /** WebP has no longer sides. */
    static final int LONGEST_SIDE = 16_383;

    /** How libwebp searches, 0 (fast) to 6 (small): 2 takes half the time of its usual 4 for 3 % more bytes. */
    private static final int METHOD = 2;

    private static final float QUALITY = 80;

    private WebpEncoder() {}

    /** Takes two seconds to be made ready, so that only who encodes waits for it. */
    private static final class Program {

        private static final WasmModule MODULE = module();
        private static final Function<Instance, Machine> MACHINE = MachineFactoryCompiler.compile(MODULE);

        private static WasmModule module() {
            try (InputStream in = Objects.requireNonNull(WebpEncoder.class.getResourceAsStream("webp.wasm"))) {
                return Parser.parse(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * A file.
     *
     * @param argb the pixels, row by row, alpha in the highest byte and not multiplied in
     * @param size no side longer than {@link #LONGEST_SIDE}
     */
    static byte[] encode(int[] argb, ImageSize size) {
        Instance program = Instance.builder(Program.MODULE)
                .withMachineFactory(Program.MACHINE)
                .build();
        Memory memory = program.memory();
        ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(argb.length, Integer.BYTES))
                .order(ByteOrder.LITTLE_ENDIAN);
        bytes.asIntBuffer().put(argb);
        int pixels = allocate(program, bytes.capacity());
        int file = allocate(program, Integer.BYTES);
        memory.write(pixels, bytes.array());
        long length = program.export("encode")
                .apply(pixels, size.width(), size.height(), METHOD, Float.floatToRawIntBits(QUALITY), file)[0];
        if (length == 0) {
            throw new IllegalStateException("WebP refuses " + size.width() + " × " + size.height() + " pixels");
        }
        // the memory goes with the program, so that nothing has to be freed
        return memory.readBytes(memory.readInt(file), (int) length);
    }

    private static int allocate(Instance program, int bytes) {
        return (int) program.export("malloc").apply(bytes)[0];
    }
}
