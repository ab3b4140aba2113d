package tapeout.site.memory;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tapeout.content.Pieces;
import tapeout.content.type.EntityType;
import tapeout.content.type.EntityTypes;
import tapeout.content.value.SitePath;
import tapeout.content.value.Tag;
import tapeout.output.MemoryFolder;
import tapeout.problem.SourceLocation;

/**
 * Reads what {@link ValueWriter} wrote. Only records and enums of Tapeout are made, by their constructors and nothing else,
 * so that no bytes can make it do anything.
 */
public final class ValueReader {

    private static final String OURS = "tapeout.";

    /** Values lie some ten deep within each other; bytes of anything else could go on until the stack ends. */
    private static final int DEEPEST = 200;

    /** The records and enums of Tapeout that were asked for by name: to find a class takes longer than to fill it. */
    private static final Map<String, Class<?>> TYPES = new ConcurrentHashMap<>();

    private final byte[] bytes;
    private final int start;
    private final Pieces.Store store;
    private final EntityTypes types;
    private final List<String> texts = new ArrayList<>();
    private int next;
    private int depth;

    private ValueReader(MemoryFolder.Part part, EntityTypes types) {
        this.types = types;
        ByteBuffer buffer = part.bytes();
        this.bytes = buffer.array();
        this.start = buffer.arrayOffset() + buffer.position();
        this.store = new StoredPart(part);
        this.next = start;
    }

    /**
     * The value, which names no type that the site declares. Texts that nobody may ask for stay where they are.
     *
     * @throws Unreadable if the bytes hold none of this type
     */
    public static <T> T read(MemoryFolder.Part part, Class<T> type) throws Unreadable {
        return read(part, type, EntityTypes.NONE);
    }

    /**
     * The value. Texts that nobody may ask for stay where they are.
     *
     * @param types what the site declares
     * @throws Unreadable if the bytes hold none of this type
     */
    public static <T> T read(MemoryFolder.Part part, Class<T> type, EntityTypes types) throws Unreadable {
        try {
            return type.cast(Objects.requireNonNull(new ValueReader(part, types).value()));
        } catch (RuntimeException e) {
            throw new Unreadable(e);
        }
    }

    private @Nullable Object value() throws Unreadable {
        if (++depth > DEEPEST) {
            throw new Unreadable("more than " + DEEPEST + " values within each other");
        }
        Object value = value(Kind.of(bytes[next++]));
        depth--;
        return value;
    }

    private @Nullable Object value(Kind kind) throws Unreadable {
        return switch (kind) {
            case NULL -> null;
            case NEW_TEXT -> newText();
            case KNOWN_TEXT -> texts.get(count());
            case TRUE -> Boolean.TRUE;
            case FALSE -> Boolean.FALSE;
            case INTEGER -> (int) number();
            case LONG -> number();
            case DAY -> LocalDate.ofEpochDay(number());
            case INSTANT -> Instant.ofEpochSecond(number(), number());
            case DATE -> date();
            case DECIMAL -> new BigDecimal(text());
            case ADDRESS -> URI.create(text());
            case LIST -> list();
            case SET -> set();
            case MAP -> map();
            case CONSTANT -> constant();
            case RECORD -> record();
            case TAG -> new Tag(text(), (SourceLocation) Objects.requireNonNull(value()));
            case PATH -> new SitePath(text());
            case TYPE -> declared(text());
            case PIECES -> pieces();
        };
    }

    private Object record() throws Unreadable {
        RecordShape shape = RecordShape.of(ours(text()));
        @Nullable Object[] values = new @Nullable Object[shape.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value();
        }
        return shape.make(values);
    }

    private Object constant() throws Unreadable {
        Class<?> type = ours(text());
        String name = text();
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new Unreadable(type + " " + name);
    }

    private EntityType declared(String word) throws Unreadable {
        return types.of(word).orElseThrow(() -> new Unreadable("type " + word));
    }

    private Class<?> ours(String name) throws Unreadable {
        Class<?> known = TYPES.get(name);
        if (known != null) {
            return known;
        }
        try {
            Class<?> type = Class.forName(name, false, ValueReader.class.getClassLoader());
            if (!name.startsWith(OURS) || !(type.isRecord() || type.isEnum())) {
                throw new Unreadable(name);
            }
            TYPES.put(name, type);
            return type;
        } catch (ClassNotFoundException e) {
            throw new Unreadable(e);
        }
    }

    private List<@Nullable Object> list() throws Unreadable {
        int size = count();
        List<@Nullable Object> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            items.add(value());
        }
        return items;
    }

    private Set<@Nullable Object> set() throws Unreadable {
        return new LinkedHashSet<>(list());
    }

    private Map<@Nullable Object, @Nullable Object> map() throws Unreadable {
        int size = count();
        Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            map.put(value(), value());
        }
        return map;
    }

    /** They stay where they are: most are never read. */
    private Pieces pieces() {
        int[] ends = new int[count()];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = count();
        }
        Pieces pieces = new Pieces(bytes, next, ends);
        pieces.lieIn(store, next - start);
        next += ends.length == 0 ? 0 : ends[ends.length - 1];
        return pieces;
    }

    private OffsetDateTime date() {
        Instant instant = Instant.ofEpochSecond(number(), number());
        return instant.atOffset(ZoneOffset.ofTotalSeconds(count()));
    }

    private String text() throws Unreadable {
        return (String) Objects.requireNonNull(value());
    }

    private String newText() {
        int length = count();
        String text = new String(bytes, next, length, StandardCharsets.UTF_8);
        next += length;
        texts.add(text);
        return text;
    }

    private int count() {
        return Math.toIntExact(number());
    }

    private long number() {
        long number = 0;
        int shift = 0;
        byte one;
        do {
            one = bytes[next++];
            number |= (long) (one & 0x7f) << shift;
            shift += 7;
        } while (one < 0);
        return number >>> 1 ^ -(number & 1);
    }
}
