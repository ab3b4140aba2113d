package tapeout.problem;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a file that a person wrote into text, for whatever reads one: strict UTF-8, with or without a byte
 * order mark, no NUL, and no merge that was not finished.
 */
public final class SourceDecoder {

    /** What a decoder puts in the place of bytes that are no UTF-8. */
    private static final char REPLACEMENT = '\uFFFD';

    private SourceDecoder() {}

    private interface Decoding {
        SourceText of(String file, byte[] bytes) throws BrokenText;
    }

    /** @return null if the bytes are not such a text; why is among the problems */
    public static @Nullable SourceText decode(String file, byte[] bytes, FileProblems problems) {
        return decode(file, bytes, problems, SourceDecoder::decode);
    }

    /** As {@link #decode}, of a file that Tapeout wrote: its reader knows what to do about a merge. */
    public static @Nullable SourceText decodeWritten(String file, byte[] bytes, FileProblems problems) {
        return decode(file, bytes, problems, SourceDecoder::text);
    }

    private static @Nullable SourceText decode(String file, byte[] bytes, FileProblems problems, Decoding decoding) {
        if (LfsPointer.is(bytes)) {
            problems.pointer(file);
            return null;
        }
        try {
            return decoding.of(file, bytes);
        } catch (BrokenText e) {
            e.tell(problems);
            return null;
        }
    }

    /** @throws BrokenText if the bytes are not such a text */
    public static SourceText decode(String file, byte[] bytes) throws BrokenText {
        SourceText source = text(file, bytes);
        int merge = UnfinishedMerge.find(file, source.text());
        if (merge >= 0) {
            throw BrokenText.unmerged(source.at(merge));
        }
        return source;
    }

    private static SourceText text(String file, byte[] bytes) throws BrokenText {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            checkUtf8(file, bytes);
        }
        SourceText source = new SourceText(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
        int nul = source.text().indexOf('\0');
        if (nul >= 0) {
            throw BrokenText.nul(source.at(nul));
        }
        return source;
    }

    /** A file may hold the sign that stands for what cannot be read. */
    private static void checkUtf8(String file, byte[] bytes) throws BrokenText {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
            String before = out.flip().toString();
            throw BrokenText.notUtf8(new SourceText(file, before).at(before.length()), bytes[in.position()] & 0xff);
        }
    }
}
