package tapeout.problem;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Turns a file's bytes into text: strict UTF-8, with or without a byte order mark, no NUL. */
public final class SourceDecoder {

    private SourceDecoder() {}

    /** @return null if the bytes are not such a text; why is among the problems */
    public static @Nullable SourceText decode(String file, byte[] bytes, FileProblems problems) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            problems.notUtf8(new SourceText(file, text).at(text.length()), bytes[in.position()] & 0xff);
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
}
