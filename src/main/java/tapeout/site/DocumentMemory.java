package tapeout.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tapeout.content.Document;
import tapeout.content.type.EntityTypes;
import tapeout.output.MemoryFolder;
import tapeout.output.stamp.FileStamp;
import tapeout.problem.ProblemCode;
import tapeout.site.memory.Spill;
import tapeout.site.memory.Unreadable;
import tapeout.site.memory.ValueReader;
import tapeout.site.memory.ValueWriter;
import tapeout.site.source.SourceFile;

/**
 * What came of each document, as long as its file and all that its reading depends on are the same. Kept in the process,
 * and for the next one in {@code .tapeout/memory}. Any number of threads may ask during a build; builds come one by one.
 */
final class DocumentMemory {

    private static final String FILE = "documents";

    /** What may be over the next time, with the file being the same. */
    private static final Set<ProblemCode> MAY_PASS = EnumSet.of(ProblemCode.FAULT, ProblemCode.UNREADABLE_FILE);

    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final Map<String, Shown> shown = new ConcurrentHashMap<>();
    private final Set<String> fresh = ConcurrentHashMap.newKeySet();
    private String ground = "";
    private EntityTypes types = EntityTypes.NONE;
    private final long room;
    private Spill spill = new Spill(null, 0);
    private boolean written;
    private MemoryFolder.@Nullable End end;

    /**
     * @param room how many bytes a build keeps in memory of documents that it read, and how many of those that it remembers;
     *     it keeps the rest on disk
     */
    DocumentMemory(long room) {
        this.room = room;
    }

    /**
     * One document.
     *
     * @param stamp of its file when it was read
     * @param shown since when it shows what it shows
     * @param written what came of it, as bytes; null once the memory on disk holds them
     * @param parsed what came of it; null until it is asked for
     */
    private record Known(
            FileStamp stamp,
            Shown shown,
            MemoryFolder.@Nullable Part written,
            DocumentParser.@Nullable Parsed parsed) {}

    /**
     * Since when a document shows what it shows: the stamps of its file when it was first read so.
     *
     * @param face see {@link Face}
     * @param text the text of its body
     */
    record Shown(FileStamp face, FileStamp text) {}

    /**
     * What lies before written documents on disk.
     *
     * @param ground what all of them depend on
     * @param slots where each lies, one after the other
     */
    private record Contents(String ground, List<Slot> slots) {}

    /** A document on disk: its file relative to the source folder, its stamp, what it shows, how many bytes it takes. */
    private record Slot(String file, FileStamp stamp, Shown shown, int length) {}

    /**
     * Begins a build.
     *
     * @param on what every document depends on beside its own file
     * @param declared what the site declares; the same on the same ground, if as other objects
     */
    void begin(String on, EntityTypes declared, MemoryFolder folder) {
        types = declared;
        if (!on.equals(ground)) {
            known.clear();
            ground = on;
            written = false;
            end = null;
            load(folder);
        }
        spill = new Spill(folder, room);
        fresh.clear();
        shown.clear();
    }

    /** Since when the documents of the last build that are known show what they show, by file. */
    Map<String, Shown> shown() {
        return Map.copyOf(shown);
    }

    /**
     * What comes of a document.
     *
     * @param stamp of its file; null where it is to be read whatever is known
     * @param read reads it
     */
    DocumentParser.Parsed parsed(
            SourceFile file, @Nullable FileStamp stamp, Function<SourceFile, DocumentParser.Parsed> read) {
        if (stamp == null) {
            return read.apply(file);
        }
        Known old = known.get(file.file());
        DocumentParser.Parsed parsed = old == null || !old.stamp().equals(stamp) ? null : parsed(old);
        if (old != null && parsed != null) {
            if (old.parsed() != parsed) {
                known.put(file.file(), new Known(stamp, old.shown(), old.written(), parsed));
            }
            shown.put(file.file(), old.shown());
            return parsed;
        }
        DocumentParser.Parsed now = read.apply(file);
        keep(file.file(), stamp, now, old);
        return now;
    }

    private void keep(String file, FileStamp stamp, DocumentParser.Parsed parsed, @Nullable Known old) {
        if (parsed.problems().stream().anyMatch(problem -> MAY_PASS.contains(problem.code()))) {
            known.remove(file);
            return;
        }
        try {
            ValueWriter.Written written = ValueWriter.written(parsed);
            Shown since = shown(stamp, parsed, old);
            known.put(file, new Known(stamp, since, spill.take(written), parsed));
            shown.put(file, since);
            fresh.add(file);
        } catch (ValueWriter.Refused e) {
            known.remove(file);
        }
    }

    private Shown shown(FileStamp stamp, DocumentParser.Parsed fresh, @Nullable Known old) throws ValueWriter.Refused {
        DocumentParser.Parsed before = old == null ? null : parsed(old);
        Document was = before == null ? null : before.document();
        Document is = fresh.document();
        if (old == null || was == null || is == null) {
            return new Shown(stamp, stamp);
        }
        return new Shown(
                Face.isSame(was, is) ? old.shown().face() : stamp,
                Face.isSameText(was.body(), is.body()) ? old.shown().text() : stamp);
    }

    private DocumentParser.@Nullable Parsed parsed(Known known) {
        MemoryFolder.Part written = known.written();
        DocumentParser.Parsed parsed = known.parsed();
        if (parsed != null) {
            return parsed.with(types);
        }
        if (written == null) {
            return null;
        }
        try {
            return ValueReader.read(written, DocumentParser.Parsed.class, types);
        } catch (Unreadable e) {
            return null;
        }
    }

    /**
     * Ends a build: forgets what is gone, and writes what was read for the next process.
     *
     * @param files those of the build, relative to the source folder
     */
    void end(Set<String> files, MemoryFolder folder) {
        known.keySet().retainAll(files);
        if (end == null || !fresh.isEmpty()) {
            try {
                end = write(folder);
            } catch (IOException | ValueWriter.Refused e) {
                end = null; // the next process reads them again
            }
        }
        written = true;
        known.replaceAll(
                (file, one) -> one.written() == null ? one : new Known(one.stamp(), one.shown(), null, one.parsed()));
    }

    /** Adds what was read to what lies on disk, or writes all of it where this process has that; null if it has not. */
    private MemoryFolder.@Nullable End write(MemoryFolder folder) throws IOException, ValueWriter.Refused {
        if (end != null) {
            Optional<MemoryFolder.End> longer = folder.append(FILE, end, parts(new TreeSet<>(fresh)));
            if (longer.isPresent()) {
                return longer.get();
            }
        }
        return written || known.isEmpty() ? null : folder.write(FILE, parts(new TreeSet<>(known.keySet())));
    }

    private List<MemoryFolder.Part> parts(SortedSet<String> files) throws ValueWriter.Refused {
        List<Slot> slots = new ArrayList<>();
        List<MemoryFolder.Part> parts = new ArrayList<>();
        for (String file : files) {
            Known one = known.get(file);
            if (one != null && one.written() != null) {
                slots.add(new Slot(file, one.stamp(), one.shown(), one.written().length()));
                parts.add(one.written());
            }
        }
        byte[] contents = ValueWriter.write(new Contents(ground, slots));
        parts.add(0, MemoryFolder.Part.of(contents.length));
        parts.add(1, MemoryFolder.Part.of(contents));
        return parts;
    }

    private void load(MemoryFolder folder) {
        MemoryFolder.Contents found = folder.contents(FILE, room);
        try {
            for (MemoryFolder.Part entry : found.entries()) {
                if (!load(entry)) {
                    return;
                }
            }
            end = found.end();
        } catch (Unreadable e) {
            return; // of another generator, perhaps
        }
    }

    /** Whether they stand on the same ground. */
    private boolean load(MemoryFolder.Part entry) throws Unreadable {
        int length = entry.number();
        if (length < 0 || length > entry.length() - Integer.BYTES) {
            return false;
        }
        Contents contents = ValueReader.read(entry.part(Integer.BYTES, length), Contents.class);
        if (!contents.ground().equals(ground)) {
            return false;
        }
        int from = Integer.BYTES + length;
        for (Slot slot : contents.slots()) {
            MemoryFolder.Part written = entry.part(from, slot.length());
            known.put(slot.file(), new Known(slot.stamp(), slot.shown(), written, null));
            from += slot.length();
        }
        return true;
    }
}
