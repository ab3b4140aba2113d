package tapeout.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tapeout.content.value.SitePath;
import tapeout.output.MemoryFolder;
import tapeout.output.stamp.FileStamp;
import tapeout.site.memory.Unreadable;
import tapeout.site.memory.ValueReader;
import tapeout.site.memory.ValueWriter;

/**
 * What a process knows of one site, from one build to the next. What changed is added to what lies on disk for the next
 * process. Builds come one by one. See decisions 0073 and 0081.
 */
public final class HeapMemory {

    /** Some 4,000 posts. */
    private static final long ROOM = 32L << 20;

    private final DocumentMemory documents;
    private final Map<String, Pages> pages = new HashMap<>();
    private final RightOfWay way = new RightOfWay();
    private Map<Path, FileStamp> files = Map.of();
    private volatile Function<Set<Path>, Map<SitePath, byte[]>> look = changed -> Map.of();

    public HeapMemory() {
        this(ROOM);
    }

    /** @param room see {@link DocumentMemory} */
    HeapMemory(long room) {
        this.documents = new DocumentMemory(room);
    }

    /**
     * Pages of builds of one kind.
     *
     * @param end of their file on disk; null where it does not hold them
     */
    private record Pages(PageMemory.Contents contents, MemoryFolder.@Nullable End end) {}

    /**
     * What can be shown at once of what was saved, before it is built: by address.
     *
     * May be asked while a build runs, by one thread; the build waits meanwhile.
     *
     * @param changed files that were saved, links resolved
     */
    public Map<SitePath, byte[]> ahead(Set<Path> changed) {
        return way.first(() -> look.apply(changed));
    }

    /** What a build gives to whoever waits to see what was saved. */
    RightOfWay way() {
        return way;
    }

    /**
     * Knows what was published.
     *
     * @param of the stamps of the files that it was made of
     * @param at shows what is saved from now on
     */
    void published(Map<Path, FileStamp> of, Function<Set<Path>, Map<SitePath, byte[]>> at) {
        files = of;
        look = at;
    }

    /** The stamps of the files of which the last site was made that this process published; none if it has not. */
    Map<Path, FileStamp> files() {
        return files;
    }

    DocumentMemory documents() {
        return documents;
    }

    /** What is known of the pages of builds of one kind. */
    PageMemory.Contents pages(MemoryFolder folder, String name) {
        return pages.computeIfAbsent(name, unknown -> read(folder.contents(name)))
                .contents();
    }

    private static Pages read(MemoryFolder.Contents found) {
        List<MemoryFolder.Part> entries = found.entries();
        if (entries.isEmpty()) {
            return new Pages(PageMemory.Contents.NONE, null);
        }
        try {
            PageMemory.Contents contents = ValueReader.read(entries.get(0), PageMemory.Contents.class);
            for (MemoryFolder.Part entry : entries.subList(1, entries.size())) {
                contents = ValueReader.read(entry, PageMemory.Changes.class).to(contents);
            }
            return new Pages(contents, found.end());
        } catch (Unreadable e) {
            return new Pages(PageMemory.Contents.NONE, null); // of another generator, perhaps
        }
    }

    void keep(MemoryFolder folder, String name, PageMemory.Contents contents) {
        Pages before = pages.get(name);
        MemoryFolder.End end = null;
        try {
            end = before == null
                            || before.end() == null
                            || !before.contents().ground().equals(contents.ground())
                    ? folder.write(name, ValueWriter.parts(contents))
                    : add(folder, name, before.end(), contents, before.contents());
        } catch (IOException | ValueWriter.Refused e) {
            end = null; // the next process makes them anew
        }
        pages.put(name, new Pages(contents, end));
    }

    private static MemoryFolder.End add(
            MemoryFolder folder,
            String name,
            MemoryFolder.End end,
            PageMemory.Contents contents,
            PageMemory.Contents before)
            throws IOException, ValueWriter.Refused {
        Optional<MemoryFolder.End> longer = folder.append(name, end, ValueWriter.parts(contents.since(before)));
        return longer.isPresent() ? longer.get() : folder.write(name, ValueWriter.parts(contents));
    }
}
