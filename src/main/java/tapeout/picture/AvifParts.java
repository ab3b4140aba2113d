package tapeout.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The boxes that an AVIF file is made of (ISO/IEC 14496-12, 4.2), and where in it the pixels lie (8.11.3). */
final class AvifParts {

    /** What holds the pixels, but for small pictures, which may lie among what is said of them. */
    private static final String DATA = "mdat";

    private static final int HEAD = 8;
    private static final int LONG_HEAD = 16;

    /** Pixels that lie in the file, counted from its start, or in {@code idat}, from the start of that. */
    private enum Place {
        FILE,
        MIDST
    }

    /** What one of the items of an AVIF is called where it is Exif. */
    private static final String EXIF = "Exif";

    /** The start of an item of no type of its own that is XMP, behind its name (ISO/IEC 23008-12, annex A.3). */
    private static final String XMP = "application/rdf+xml";

    /** Where a part of an item, such as a picture, lies; a length of 0 is all that there is. */
    private record Extent(long item, Place place, long offset, long length) {

        boolean isWithin(long bytes) {
            return offset >= 0 && length >= 0 && offset < bytes && length <= bytes - offset;
        }
    }

    private AvifParts() {}

    /**
     * With zeros for its Exif and XMP, which nothing then reads: what lies behind them stays where the file says that it is.
     * Browsers turn no AVIF by its Exif.
     *
     * @throws IllegalArgumentException if a box does not end where it says, or what it says of its pixels' place does not
     *     hold
     */
    static byte[] strip(byte[] file) {
        byte[] stripped = file.clone();
        ByteBuffer in = ByteBuffer.wrap(stripped);
        boolean data = false;
        Optional<List<AvifSize.Box>> meta = Optional.empty();
        while (in.remaining() >= HEAD) {
            int start = in.position();
            long length = in.getInt(start) & 0xffffffffL;
            byte[] type = new byte[4];
            in.get(start + 4, type);
            int head = length == 1 ? LONG_HEAD : HEAD;
            length = length == 1 ? in.getLong(start + HEAD) : length == 0 ? in.remaining() : length; // 0: up to the end
            if (length < head || length > in.remaining()) {
                throw new IllegalArgumentException("a box of " + length + " bytes");
            }
            String name = new String(type, StandardCharsets.US_ASCII);
            data |= name.equals(DATA);
            if (name.equals("meta")) {
                ByteBuffer content = in.slice(start + head, (int) length - head);
                meta = Optional.of(AvifSize.boxes(AvifSize.skipped(content, 4)));
            }
            in.position(start + (int) length);
        }
        List<Extent> extents = meta.map(AvifParts::extents).orElse(List.of());
        ByteBuffer midst = meta.flatMap(boxes -> box(boxes, "idat")).orElse(ByteBuffer.allocate(0));
        if (extents.isEmpty() && !data) {
            throw new IllegalArgumentException("no " + DATA);
        }
        Set<Long> unseen =
                meta.flatMap(boxes -> box(boxes, "iinf")).map(AvifParts::unseen).orElse(Set.of());
        for (Extent extent : extents) {
            ByteBuffer place = extent.place == Place.FILE ? in : midst;
            if (!extent.isWithin(place.limit())) {
                throw new IllegalArgumentException("no pixels at " + extent);
            }
            if (unseen.contains(extent.item)) {
                long length = extent.length == 0 ? place.limit() - extent.offset : extent.length;
                place.put((int) extent.offset, new byte[(int) length]);
            }
        }
        return stripped;
    }

    /** The items that are Exif or XMP. */
    private static Set<Long> unseen(ByteBuffer iinf) {
        int entries = iinf.get(0) == 0 ? 6 : 8;
        Set<Long> unseen = new HashSet<>();
        for (AvifSize.Box box : AvifSize.boxes(AvifSize.skipped(iinf, entries))) {
            ByteBuffer entry = box.content();
            int version = entry.get();
            if (version >= 2) {
                entry.position(4);
                long item = number(entry, version == 2 ? 2 : 4);
                number(entry, 2); // how it is protected
                byte[] rest = new byte[entry.remaining()];
                entry.get(rest);
                String[] texts = new String(rest, StandardCharsets.ISO_8859_1).split("\0");
                boolean xmp = texts[0].startsWith("mime") && texts.length > 1 && texts[1].equals(XMP);
                if (texts[0].startsWith(EXIF) || xmp) {
                    unseen.add(item);
                }
            }
        }
        return unseen;
    }

    private static Optional<ByteBuffer> box(List<AvifSize.Box> boxes, String type) {
        return boxes.stream()
                .filter(box -> box.type().equals(type))
                .map(AvifSize.Box::content)
                .findFirst();
    }

    /** Where all pictures of the file lie, as far as that is told by places in the file. */
    private static List<Extent> extents(List<AvifSize.Box> meta) {
        return box(meta, "iloc").map(AvifParts::read).orElse(List.of());
    }

    private static List<Extent> read(ByteBuffer iloc) {
        int version = iloc.get();
        iloc.position(4);
        int sizes = iloc.getShort();
        int offsetSize = sizes >> 12 & 15;
        int lengthSize = sizes >> 8 & 15;
        int baseSize = sizes >> 4 & 15;
        int indexSize = version == 0 ? 0 : sizes & 15;
        long items = number(iloc, version < 2 ? 2 : 4);
        List<Extent> extents = new ArrayList<>();
        for (long item = 0; item < items; item++) {
            long id = number(iloc, version < 2 ? 2 : 4);
            long method = version == 0 ? 0 : number(iloc, 2) & 15;
            boolean here = number(iloc, 2) == 0; // not in another file
            long base = number(iloc, baseSize);
            long count = number(iloc, 2);
            boolean told = offsetSize + lengthSize + indexSize > 0; // else all are alike, and there may be very many
            for (long extent = 0; extent < (told ? count : Math.min(count, 1)); extent++) {
                number(iloc, indexSize);
                long offset = base + number(iloc, offsetSize);
                long length = number(iloc, lengthSize);
                if (here && method < Place.values().length) {
                    extents.add(new Extent(id, Place.values()[(int) method], offset, length));
                }
            }
        }
        return extents;
    }

    /** A number of so many bytes; of none 0. */
    private static long number(ByteBuffer in, int bytes) {
        long number = 0;
        for (int i = 0; i < bytes; i++) {
            number = number << 8 | in.get() & 0xff;
        }
        return number;
    }
}
