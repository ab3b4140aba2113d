package tapeout.serve;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a file that a client asks for (RFC 9110, section 14).
 *
 * @param first offset of its first byte
 * @param last offset of its last byte; less than {@code first} if the file does not reach so far
 */
record ByteRange(long first, long last) {

    private static final Pattern ONE_RANGE = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /**
     * Reads a {@code Range} header.
     *
     * @return none if there is none, or one that may be passed over: several ranges, another unit
     */
    static Optional<ByteRange> of(@Nullable String header, long size) {
        Matcher range = ONE_RANGE.matcher(header == null ? "" : header.strip());
        if (!range.matches() || (range.group(1).isEmpty() && range.group(2).isEmpty())) {
            return Optional.empty();
        }
        if (range.group(1).isEmpty()) {
            long count = Math.min(size, Long.parseLong(range.group(2)));
            return Optional.of(new ByteRange(count == 0 ? size : size - count, size - 1));
        }
        long first = Long.parseLong(range.group(1));
        long last = range.group(2).isEmpty() ? size - 1 : Long.parseLong(range.group(2));
        return last < first && !range.group(2).isEmpty()
                ? Optional.empty()
                : Optional.of(new ByteRange(first, Math.min(last, size - 1)));
    }

    boolean isSatisfiable() {
        return first <= last;
    }

    long length() {
        return last - first + 1;
    }
}
