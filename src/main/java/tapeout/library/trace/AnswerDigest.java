package tapeout.library.trace;

import java.net.URI;
import java.nio.file.Path;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tapeout.content.Document;
import tapeout.content.history.FactHistory;
import tapeout.content.type.EntityType;
import tapeout.content.type.EntityTypes;
import tapeout.content.type.PostField;
import tapeout.content.value.SitePath;
import tapeout.content.value.Tag;
import tapeout.problem.SourceLocation;
import tapeout.records.RecordFields;

/**
 * A number of 64 bits for any answer: the same for the same, and for two that differ as good as never the same. A document
 * counts with what it shows, of a place in a file the file alone, and what the site declares by its name, since all pages
 * are made anew where a declaration changes. Sets and maps count without their order: what is ordered is a list.
 */
final class AnswerDigest {

    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private final Function<Document, Object> faces;
    private final Map<String, Long> documents = new ConcurrentHashMap<>();

    /** @param faces since when a document shows what it shows */
    AnswerDigest(Function<Document, Object> faces) {
        this.faces = faces;
    }

    private record Shape(long name, RecordFields fields) {

        static Shape of(Class<?> type) {
            return new Shape(ofText(type.getName()), RecordFields.of(type));
        }
    }

    /**
     * Its number.
     *
     * @throws IllegalArgumentException if it is nothing that can be compared: a new kind of answer
     */
    long of(@Nullable Object value) {
        if (value == null) {
            return 1;
        } else if (value instanceof String text) { // before those that are told by an interface, which takes longest
            return ofText(text);
        } else if (value instanceof Document document) {
            return documents.computeIfAbsent(
                    document.header().file(), file -> joined(ofText(file), of(faces.apply(document))));
        } else if (value instanceof SourceLocation at) {
            return ofText(at.file());
        } else if (value instanceof PostField field) {
            return ofText(field.name());
        } else if (value instanceof Record whole) {
            return ofRecord(whole);
        } else if (value instanceof Optional<?> optional) {
            return optional.isEmpty() ? 2 : joined(3, of(optional.get()));
        } else if (value instanceof Map<?, ?> map) {
            return ofAll(map.entrySet());
        } else if (value instanceof Map.Entry<?, ?> entry) {
            return joined(of(entry.getKey()), of(entry.getValue()));
        } else if (value instanceof Collection<?> items) {
            return ofAll(items);
        }
        return ofSingle(value);
    }

    private long ofSingle(Object value) {
        if (value instanceof Number || value instanceof Boolean || value instanceof OptionalInt) {
            return joined(4, value.hashCode());
        } else if (value instanceof Enum<?> constant) {
            return ofText(constant.name());
        } else if (value instanceof SitePath path) {
            return ofText(path.value());
        } else if (value instanceof Tag tag) {
            return ofText(tag.text());
        } else if (value instanceof EntityType type) {
            return ofText(type.word());
        } else if (value instanceof TemporalAccessor || value instanceof URI || value instanceof Path) {
            return ofText(value.toString());
        } else if (value instanceof FactHistory history) {
            return of(history.changes());
        } else if (value instanceof EntityTypes) {
            return 5;
        }
        throw new IllegalArgumentException("a " + value.getClass().getName() + " is no answer");
    }

    private long ofRecord(Record whole) {
        Shape shape = SHAPES.get(whole.getClass());
        long sum = shape.name();
        for (int i = 0; i < shape.fields().size(); i++) {
            sum = joined(sum, of(shape.fields().get(i, whole)));
        }
        return sum;
    }

    private long ofAll(Collection<?> items) {
        boolean ordered = !(items instanceof Set) || items instanceof SortedSet;
        long sum = joined(6, items.size());
        for (Object item : items) {
            sum = ordered ? joined(sum, of(item)) : sum + of(item);
        }
        return sum;
    }

    private static long ofText(String text) {
        long sum = text.length();
        for (int i = 0; i < text.length(); i++) {
            sum = sum * PRIME + text.charAt(i);
        }
        return joined(7, sum);
    }

    /** Another number for the same two in another order. The finish is that of SplitMix64 (Steele, Lea and Flood, 2014). */
    static long joined(long first, long second) {
        long mixed = first * 31 + second + PRIME;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
