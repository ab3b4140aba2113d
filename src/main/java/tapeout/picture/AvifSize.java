package tapeout.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The size of the picture that an AVIF file shows, turned as the file says: the properties of its primary item (ISO/IEC
 * 23008-12). Tiles, thumbnails and the item of its transparency have properties of their own.
 */
final class AvifSize {

    private static final Set<String> AVIF = Set.of("avif", "avis");
    private static final Set<String> HEIC = Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");
    private static final int MOST_PROPERTIES = 10_000;

    record Box(String type, ByteBuffer content) {}

    private AvifSize() {}

    static boolean isAvif(byte[] start) {
        return brands(start).stream().anyMatch(AVIF::contains);
    }

    static boolean isHeic(byte[] start) {
        return brands(start).stream().anyMatch(HEIC::contains);
    }

    private static List<String> brands(byte[] start) {
        ByteBuffer file = ByteBuffer.wrap(start);
        List<String> brands = new ArrayList<>();
        if (file.remaining() >= 16) {
            int end = Math.min(file.getInt(0), Math.min(file.remaining(), 1024));
            brands.add(name(file, 8));
            for (int at = 16; at + 4 <= end; at += 4) {
                brands.add(name(file, at));
            }
        }
        return brands;
    }

    /** @throws RuntimeException if boxes are missing, cut off or contradict each other */
    static ImageSize read(ByteBuffer file) {
        List<Box> meta = boxes(skipped(one(boxes(file), "meta"), 4));
        List<Box> properties = boxes(one(meta, "iprp"));
        List<Box> kept = boxes(one(properties, "ipco"));
        ImageSize size = null;
        boolean turned = false;
        for (int index : indexes(one(properties, "ipma"), primary(one(meta, "pitm")))) {
            if (index < 1 || index > kept.size()) {
                continue;
            }
            Box property = kept.get(index - 1);
            if (property.type.equals("ispe") && size == null) {
                size = new ImageSize(property.content.getInt(4), property.content.getInt(8));
            } else if (property.type.equals("irot")) {
                turned = (property.content.get(0) & 1) == 1; // by 90° or 270°
            }
        }
        if (size == null) {
            throw new IllegalArgumentException("no ispe");
        }
        return turned ? size.turned() : size;
    }

    private static int primary(ByteBuffer pitm) {
        return pitm.get(0) == 0 ? pitm.getShort(4) & 0xffff : pitm.getInt(4);
    }

    /** Which properties an item has, by their place in {@code ipco} from 1. */
    private static List<Integer> indexes(ByteBuffer ipma, int item) {
        int version = ipma.get();
        boolean wide = (ipma.get(3) & 1) == 1;
        ipma.position(4);
        int entries = ipma.getInt();
        for (int i = 0; i < entries; i++) {
            int id = version < 1 ? ipma.getShort() & 0xffff : ipma.getInt();
            int count = ipma.get() & 0xff;
            List<Integer> indexes = new ArrayList<>();
            for (int j = 0; j < count; j++) {
                indexes.add(wide ? ipma.getShort() & 0x7fff : ipma.get() & 0x7f);
            }
            if (id == item) {
                return indexes;
            }
        }
        return List.of();
    }

    static ByteBuffer one(List<Box> boxes, String type) {
        return boxes.stream()
                .filter(box -> box.type.equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + type))
                .content;
    }

    /** What a box holds one behind the other; the last one is cut off where its parent ends. */
    static List<Box> boxes(ByteBuffer parent) {
        List<Box> boxes = new ArrayList<>();
        ByteBuffer rest = parent.slice();
        while (rest.remaining() >= 8 && boxes.size() < MOST_PROPERTIES) {
            long size = rest.getInt(0) & 0xffffffffL;
            int header = size == 1 ? 16 : 8;
            String type = name(rest, 4);
            long length = size == 1 ? rest.getLong(8) : size == 0 ? rest.remaining() : size;
            if (length < header) {
                throw new IllegalArgumentException("a box of " + length + " bytes");
            }
            int end = (int) Math.min(length, rest.remaining()); // what lies behind the start of the file is cut off
            boxes.add(new Box(type, rest.slice(header, end - header)));
            rest.position(end);
            rest = rest.slice();
        }
        return boxes;
    }

    static ByteBuffer skipped(ByteBuffer content, int bytes) {
        return content.slice(bytes, content.remaining() - bytes);
    }

    private static String name(ByteBuffer bytes, int at) {
        byte[] name = new byte[4];
        bytes.get(at, name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }
}
