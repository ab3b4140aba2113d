package tapeout.site.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tapeout.output.MemoryFolder;
import tapeout.search.SearchFile;
import tapeout.search.SearchWriter;
import tapeout.view.search.SearchData;

/** Which words bodies have: the search reads again only those of which the text is another. See decision 0072. */
public final class SearchMemory {

    private static final String FILE = "search";

    private final @Nullable MemoryFolder folder;
    private final byte[] ground;

    /**
     * @param folder where it is kept; null where nothing is
     * @param ground what all documents depend on beside their own files
     */
    public SearchMemory(@Nullable MemoryFolder folder, String ground) {
        this.folder = folder;
        this.ground = ground.getBytes(StandardCharsets.UTF_8);
    }

    /** The files of the index. */
    List<SearchFile> write(SearchData data) {
        byte[] before = folder == null ? new byte[0] : read(folder);
        SearchWriter.Written written = new SearchWriter().write(data, before);
        if (folder != null && !Arrays.equals(before, written.remembered())) {
            keep(folder, written.remembered());
        }
        return written.files();
    }

    private byte[] read(MemoryFolder from) {
        byte[] bytes = from.read(FILE).orElse(new byte[0]);
        int start = Integer.BYTES + ground.length;
        boolean known = bytes.length >= start
                && MemoryFolder.Part.of(bytes).number() == ground.length
                && Arrays.equals(bytes, Integer.BYTES, start, ground, 0, ground.length);
        return known ? Arrays.copyOfRange(bytes, start, bytes.length) : new byte[0];
    }

    private void keep(MemoryFolder in, byte[] remembered) {
        try {
            in.write(
                    FILE,
                    List.of(
                            MemoryFolder.Part.of(ground.length),
                            MemoryFolder.Part.of(ground),
                            MemoryFolder.Part.of(remembered)));
        } catch (IOException e) {
            return; // the next build reads them again
        }
    }
}
