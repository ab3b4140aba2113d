package tapeout.site.memory;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tapeout.content.Pieces;
import tapeout.content.type.EntityType;
import tapeout.content.value.SitePath;
import tapeout.content.value.Tag;
import tapeout.output.MemoryFolder;

/**
 * Writes immutable values as bytes: records, enums, collections and what they are made of; each text once. A type that the
 * site declares is written as its word, since there is one of each in a site and a copy would be another. What it does not
 * know it refuses.
 */
public final class ValueWriter {

    private final ByteChunks out = new ByteChunks();
    private final Map<String, Integer> texts = new HashMap<>();
    private final List<PiecesAt> pieces = new ArrayList<>();
    private final UnaryOperator<Record> as;

    /** Where pieces start. */
    record PiecesAt(Pieces pieces, int at) {}

    /** A value as bytes. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Written(byte[] bytes, List<PiecesAt> pieces) {

        /** Lets the pieces of the value lie where its bytes were put. */
        public void lieIn(MemoryFolder.Part part) {
            Pieces.Store store = new StoredPart(part);
            pieces.forEach(one -> one.pieces().lieIn(store, one.at()));
        }
    }

    private ValueWriter(UnaryOperator<Record> as) {
        this.as = as;
    }

    /** A value that cannot be remembered. */
    public static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        private Refused(Class<?> type) {
            super(type.getName());
        }
    }

    /**
     * The bytes of a value.
     *
     * @throws Refused if it holds something else
     */
    public static byte[] write(@Nullable Object value) throws Refused {
        return write(value, UnaryOperator.identity());
    }

    /**
     * The bytes of a value, and where its pieces lie in them.
     *
     * @throws Refused if it holds something else
     */
    public static Written written(Object value) throws Refused {
        ValueWriter writer = new ValueWriter(UnaryOperator.identity());
        writer.value(value);
        return new Written(writer.out.toByteArray(), writer.pieces);
    }

    /**
     * The bytes of a value that may be large, to be written one part after the other.
     *
     * @throws Refused if it holds something else
     */
    public static List<MemoryFolder.Part> parts(Object value) throws Refused {
        ValueWriter writer = new ValueWriter(UnaryOperator.identity());
        writer.value(value);
        return writer.out.parts();
    }

    /**
     * The bytes of a value, with something else in the place of records.
     *
     * @param as what is written for a record, of the same type
     * @throws Refused if it holds something else
     */
    public static byte[] write(@Nullable Object value, UnaryOperator<Record> as) throws Refused {
        ValueWriter writer = new ValueWriter(as);
        writer.value(value);
        return writer.out.toByteArray();
    }

    private void value(@Nullable Object value) throws Refused {
        if (value == null) {
            kind(Kind.NULL);
        } else if (value instanceof String text) {
            text(text);
        } else if (value instanceof Record whole) {
            Record written = as.apply(whole);
            kind(Kind.RECORD);
            text(written.getClass().getName());
            for (Object component : RecordShape.of(written.getClass()).values(written)) {
                value(component);
            }
        } else if (value instanceof Pieces pieces) {
            kind(Kind.PIECES);
            number(pieces.size());
            for (int end : pieces.ends()) {
                number(end);
            }
            this.pieces.add(new PiecesAt(pieces, out.size()));
            out.write(pieces.bytes());
        } else if (value instanceof Collection<?> items) {
            kind(value instanceof List ? Kind.LIST : ofSet(items));
            number(items.size());
            for (Object item : items) {
                value(item);
            }
        } else if (value instanceof Map<?, ?> map) {
            kind(Kind.MAP);
            number(map.size());
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                value(entry.getKey());
                value(entry.getValue());
            }
        } else if (value instanceof Enum<?> constant) {
            kind(Kind.CONSTANT);
            text(constant.getDeclaringClass().getName());
            text(constant.name());
        } else {
            single(value);
        }
    }

    private static Kind ofSet(Collection<?> items) throws Refused {
        if (items instanceof Set) {
            return Kind.SET;
        }
        throw new Refused(items.getClass());
    }

    private void single(Object value) throws Refused {
        if (value instanceof Boolean truth) {
            kind(truth ? Kind.TRUE : Kind.FALSE);
        } else if (value instanceof Integer number) {
            kind(Kind.INTEGER);
            number(number);
        } else if (value instanceof Long number) {
            kind(Kind.LONG);
            number(number);
        } else if (value instanceof LocalDate day) {
            kind(Kind.DAY);
            number(day.toEpochDay());
        } else if (value instanceof Instant instant) {
            kind(Kind.INSTANT);
            number(instant.getEpochSecond());
            number(instant.getNano());
        } else if (value instanceof OffsetDateTime date) {
            kind(Kind.DATE);
            number(date.toEpochSecond());
            number(date.getNano());
            number(date.getOffset().getTotalSeconds());
        } else if (value instanceof BigDecimal decimal) {
            kind(Kind.DECIMAL);
            text(decimal.toString());
        } else if (value instanceof URI address) {
            kind(Kind.ADDRESS);
            text(address.toString());
        } else if (value instanceof Tag tag) {
            kind(Kind.TAG);
            text(tag.text());
            value(tag.at());
        } else if (value instanceof SitePath path) {
            kind(Kind.PATH);
            text(path.value());
        } else if (value instanceof EntityType type) {
            kind(Kind.TYPE);
            text(type.word());
        } else {
            throw new Refused(value.getClass());
        }
    }

    private void kind(Kind kind) {
        out.write(kind.ordinal());
    }

    private void text(String text) throws Refused {
        Integer known = texts.putIfAbsent(text, texts.size());
        if (known != null) {
            kind(Kind.KNOWN_TEXT);
            number(known);
            return;
        }
        kind(Kind.NEW_TEXT);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > text.length()
                && hasSurrogates(text)
                && !text.equals(new String(bytes, StandardCharsets.UTF_8))) {
            throw new Refused(String.class); // half a character
        }
        number(bytes.length);
        out.write(bytes);
    }

    private static boolean hasSurrogates(String text) {
        for (char c : text.toCharArray()) {
            if (Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }

    /** Seven bits a byte, the least first, negative numbers folded between the positive. */
    private void number(long number) {
        long rest = number << 1 ^ number >> Long.SIZE - 1;
        while ((rest & ~0x7fL) != 0) {
            out.write((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}
