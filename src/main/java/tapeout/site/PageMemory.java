package tapeout.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tapeout.library.trace.Questions;
import tapeout.output.MemoryFolder;
import tapeout.output.stamp.FileStamp;
import tapeout.page.Page;

/**
 * Which pages would be made as they were the last time. All of them stand on one ground: whatever they are made of but the
 * texts of bodies. Of these each page has its own; where only a text changed, the pages that do not show it stay. Any number
 * of threads may ask and tell. See decision 0052.
 */
final class PageMemory {

    private final @Nullable MemoryFolder folder;
    private final HeapMemory heap;
    private final String name;
    private final String ground;
    private final Map<String, FileStamp> texts;
    private final @Nullable Questions questions;
    private final long faces;
    private final Contents before;
    private final Map<String, Made> pages = new ConcurrentHashMap<>();
    private final Set<String> stayed = ConcurrentHashMap.newKeySet();

    /**
     * A page as it was made.
     *
     * @param texts the files of the documents of which it shows the text, and the one that goes out as it is
     * @param asked its questions
     * @param answers a number for the page and all their answers
     * @param files what it was written as, relative to the output folder
     */
    record Made(List<String> texts, List<String> asked, long answers, List<String> files) {}

    /**
     * What is kept.
     *
     * @param ground what all pages were made of
     * @param faces what documents and the files beside them showed, see {@link Questions#faces}
     * @param texts since when documents have the text that they had, by file
     * @param pages by address
     * @param left what each of their files was left as
     */
    record Contents(
            String ground,
            long faces,
            Map<String, FileStamp> texts,
            Map<String, Made> pages,
            Map<String, FileStamp> left) {

        static final Contents NONE = new Contents("", 0, Map.of(), Map.of(), Map.of());

        /** What became another since, on the same ground. */
        Changes since(Contents before) {
            return new Changes(
                    faces,
                    changes(before.texts(), texts),
                    changes(before.pages(), pages),
                    changes(before.left(), left));
        }

        private static <T> Map<String, @Nullable T> changes(Map<String, T> before, Map<String, T> after) {
            Map<String, @Nullable T> changes = new TreeMap<>();
            before.keySet().stream().filter(key -> !after.containsKey(key)).forEach(key -> changes.put(key, null));
            after.forEach((key, value) -> {
                if (!value.equals(before.get(key))) {
                    changes.put(key, value);
                }
            });
            return changes;
        }
    }

    /** What became another in {@link Contents} with its components; null what is no more. */
    record Changes(
            long faces,
            Map<String, @Nullable FileStamp> texts,
            Map<String, @Nullable Made> pages,
            Map<String, @Nullable FileStamp> left) {

        /** Puts these changes into contents that were read. */
        Contents to(Contents before) {
            return new Contents(
                    before.ground(),
                    faces,
                    changed(before.texts(), texts),
                    changed(before.pages(), pages),
                    changed(before.left(), left));
        }

        private static <T> Map<String, T> changed(Map<String, T> before, Map<String, @Nullable T> changes) {
            changes.forEach((key, value) -> {
                if (value == null) {
                    before.remove(key);
                } else {
                    before.put(key, value);
                }
            });
            return before;
        }
    }

    private PageMemory(
            @Nullable MemoryFolder folder,
            HeapMemory heap,
            String name,
            String ground,
            Map<String, FileStamp> texts,
            @Nullable Questions questions,
            long faces,
            Contents before) {
        this.folder = folder;
        this.heap = heap;
        this.name = name;
        this.ground = ground;
        this.texts = texts;
        this.questions = questions;
        this.faces = faces;
        this.before = before;
    }

    /** Knows nothing and keeps nothing. */
    static PageMemory none() {
        return new PageMemory(null, new HeapMemory(), "", "", Map.of(), null, 0, Contents.NONE);
    }

    /**
     * What is known of the pages on this ground.
     *
     * @param heap knows them too
     * @param names of its files in the folder: the first of those on this ground counts, the last where none is
     * @param texts since when documents have their text, by file
     * @param questions of this build
     * @param faces see {@link Questions#faces}
     */
    static PageMemory read(
            MemoryFolder folder,
            HeapMemory heap,
            List<String> names,
            String ground,
            Map<String, FileStamp> texts,
            Questions questions,
            long faces) {
        for (String name : names) {
            Contents contents = heap.pages(folder, name);
            if (contents.ground().equals(ground)) {
                return new PageMemory(folder, heap, name, ground, texts, questions, faces, contents);
            }
        }
        String last = names.get(names.size() - 1);
        return new PageMemory(folder, heap, last, ground, texts, questions, faces, Contents.NONE);
    }

    /** Whether a page would become what it was, with nothing wrong with it. */
    boolean isAsBefore(Page page) {
        Made made = before.pages().get(page.path().value());
        return made != null && isAsBefore(page, made);
    }

    /** The files that a page that is as before would become again, each as it was left; null where that is not known. */
    @Nullable
    Map<String, FileStamp> files(Page page) {
        Made made = Objects.requireNonNull(before.pages().get(page.path().value()));
        Map<String, FileStamp> files = new HashMap<>();
        for (String file : made.files()) {
            FileStamp left = before.left().get(file);
            if (left == null) {
                return null;
            }
            files.put(file, left);
        }
        return files;
    }

    private boolean isAsBefore(Page page, Made made) {
        return made.texts().stream().allMatch(this::isAsBefore)
                && (faces == before.faces() || answersAsBefore(page, made));
    }

    private boolean answersAsBefore(Page page, Made made) {
        OptionalLong answers = Objects.requireNonNull(questions).digest(page, made.asked());
        return answers.isPresent() && answers.getAsLong() == made.answers();
    }

    private boolean isAsBefore(String file) {
        return Objects.equals(texts.get(file), before.texts().get(file));
    }

    /** Notes that a page stays as it was. */
    void stays(Page page) {
        String path = page.path().value();
        pages.put(path, Objects.requireNonNull(before.pages().get(path)));
        stayed.add(path);
    }

    /**
     * Notes that a page was made and nothing is wrong with it.
     *
     * @param shown the files of the documents of which it shows the text, and the one that goes out as it is
     * @param asked its questions
     * @param files what it was written as, relative to the output folder
     */
    void made(Page page, Set<String> shown, List<String> asked, List<String> files) {
        if (questions != null) {
            questions
                    .digest(page, asked)
                    .ifPresent(answers ->
                            pages.put(page.path().value(), new Made(List.copyOf(shown), asked, answers, files)));
        }
    }

    /** Keeps what is known for the next build; the files of what was made are in no output folder. */
    void keep() {
        Map<String, FileStamp> left = new HashMap<>(before.left());
        pages.forEach((path, page) -> {
            if (!stayed.contains(path)) {
                left.keySet().removeAll(page.files());
            }
        });
        keep(left);
    }

    /** Keeps what is known for the next build; {@code left} is what files of the output folder were left as. */
    void keep(Map<String, FileStamp> left) {
        if (folder == null) {
            return;
        }
        Map<String, FileStamp> files = new HashMap<>();
        pages.values().stream().flatMap(page -> page.files().stream()).forEach(file -> {
            FileStamp stamp = left.get(file);
            if (stamp != null) {
                files.put(file, stamp);
            }
        });
        heap.keep(folder, name, new Contents(ground, faces, texts, Map.copyOf(pages), files));
    }
}
