package tapeout.problem;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Turns a file's bytes into text: strict UTF-8, with or without a byte order mark, no NUL. */
public final class SourceDecoder {

    /** What a decoder puts in the place of bytes that are no UTF-8. */
    private static final char REPLACEMENT = '\uFFFD';

    private SourceDecoder() {}

    /** @return null if the bytes are not such a text; why is among the problems */
    public static @Nullable SourceText decode(String file, byte[] bytes, FileProblems problems) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0 && !isUtf8(file, bytes, problems)) {
            return null;
        }
        SourceText source = new SourceText(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
        int nul = source.text().indexOf('\0');
        if (nul >= 0) {
            problems.nulCharacter(source.at(nul));
            return null;
        }
        return source;
    }

    /** A file may hold the sign that stands for what cannot be read. */
    private static boolean isUtf8(String file, byte[] bytes, FileProblems problems) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (!StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
            return true;
        }
        String before = out.flip().toString();
        problems.notUtf8(new SourceText(file, before).at(before.length()), bytes[in.position()] & 0xff);
        return false;
    }
}
