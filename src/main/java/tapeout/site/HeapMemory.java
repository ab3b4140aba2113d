package tapeout.site;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tapeout.output.MemoryFolder;
import tapeout.site.memory.Unreadable;
import tapeout.site.memory.ValueReader;
import tapeout.site.memory.ValueWriter;

/**
 * What a process knows of one site, from one build to the next. What changed is added to what lies on disk for the next
 * process. Builds come one by one. See decisions 0073 and 0081.
 */
public final class HeapMemory {

    private final DocumentMemory documents = new DocumentMemory();
    private final Map<String, Pages> pages = new HashMap<>();

    /**
     * Pages of builds of one kind.
     *
     * @param end of their file on disk; null where it does not hold them
     */
    private record Pages(PageMemory.Contents contents, MemoryFolder.@Nullable End end) {}

    DocumentMemory documents() {
        return documents;
    }

    /** What is known of the pages of builds of one kind. */
    PageMemory.Contents pages(MemoryFolder folder, String name) {
        return pages.computeIfAbsent(name, unknown -> read(folder.contents(name)))
                .contents();
    }

    private static Pages read(MemoryFolder.Contents found) {
        List<byte[]> entries = found.entries();
        if (entries.isEmpty()) {
            return new Pages(PageMemory.Contents.NONE, null);
        }
        try {
            PageMemory.Contents contents = ValueReader.read(entries.get(0), 0, PageMemory.Contents.class);
            for (byte[] entry : entries.subList(1, entries.size())) {
                contents = ValueReader.read(entry, 0, PageMemory.Changes.class).to(contents);
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
                    ? folder.write(name, parts(contents))
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
        Optional<MemoryFolder.End> longer = folder.append(name, end, parts(contents.since(before)));
        return longer.isPresent() ? longer.get() : folder.write(name, parts(contents));
    }

    private static List<MemoryFolder.Part> parts(Record value) throws ValueWriter.Refused {
        byte[] bytes = ValueWriter.write(value);
        return List.of(new MemoryFolder.Part(bytes, 0, bytes.length));
    }
}
