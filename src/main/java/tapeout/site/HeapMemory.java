package tapeout.site;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tapeout.output.MemoryFolder;
import tapeout.site.memory.Unreadable;
import tapeout.site.memory.ValueReader;
import tapeout.site.memory.ValueWriter;

/**
 * What a process knows of one site, from one build to the next. What it knows is written for the next process once, and
 * again where all of it became another; that one finds what changed since. Builds come one by one. See decision 0073.
 */
public final class HeapMemory {

    private final DocumentMemory documents = new DocumentMemory();
    private final Map<String, PageMemory.Contents> pages = new HashMap<>();
    private final Map<String, String> written = new HashMap<>();

    DocumentMemory documents() {
        return documents;
    }

    /** What is known of the pages of builds of one kind. */
    PageMemory.Contents pages(MemoryFolder folder, String name) {
        return pages.computeIfAbsent(
                name, unknown -> folder.read(name).map(HeapMemory::contents).orElse(PageMemory.Contents.NONE));
    }

    private static PageMemory.Contents contents(byte[] bytes) {
        try {
            return ValueReader.read(bytes, 0, PageMemory.Contents.class);
        } catch (Unreadable e) {
            return PageMemory.Contents.NONE; // of another generator, perhaps
        }
    }

    void keep(MemoryFolder folder, String name, PageMemory.Contents contents) {
        pages.put(name, contents);
        if (contents.ground().equals(written.put(name, contents.ground()))) {
            return;
        }
        try {
            byte[] bytes = ValueWriter.write(contents);
            folder.write(name, List.of(new MemoryFolder.Part(bytes, 0, bytes.length)));
        } catch (IOException | ValueWriter.Refused e) {
            return; // the next process makes them anew
        }
    }
}
