package tapeout.problem;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Git and Jujutsu leave in a text where both sides of a merge changed the same lines, until somebody chooses: both of
 * them, between lines of seven signs, or of more where the text has such lines itself (git-merge(1), "How conflicts are
 * presented"; Jujutsu, "Conflict markers").
 */
public final class UnfinishedMerge {

    private static final String OURS = "<<<<<<<";
    private static final String THEIRS = ">>>>>>>";

    /** Between the sides Git writes {@code =}; Jujutsu writes {@code %} above what one changes, {@code +} above the other. */
    private static final Pattern MARK = Pattern.compile("(<{7,}+|={7,}+|%{7,}+|\\+{7,}+|>{7,}+)(?: .*)?");

    /** A fence of code in Markdown (CommonMark 0.31.2, section 4.5). */
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}+(?=[^`]*$)|~{3,}+).*");

    private static final Pattern FENCE_END = Pattern.compile(" {0,3}(`{3,}+|~{3,}+)[ \\t]*+");

    /** What stands around code, and around what is passed on or left out, in AsciiDoc. */
    private static final Pattern DELIMITER = Pattern.compile("-{4,}+|\\.{4,}+|\\+{4,}+|/{4,}+");

    private static final Pattern ASCIIDOC = Pattern.compile(".*\\.(?:adoc|asciidoc|asc|ad)", Pattern.CASE_INSENSITIVE);

    /** Pictures and fonts, of which a site may have thousands, tell by these that they are no text. */
    private static final int START_BYTES = 1 << 10;

    /** People merge no text by hand that is larger. */
    private static final int MOST_BYTES = 1 << 22;

    private UnfinishedMerge() {}

    /**
     * Where one starts in a file that goes out as it is; none if there is no merge, or the file is no text or cannot be read.
     *
     * @param name its path relative to the source folder
     */
    public static Optional<SourceLocation> in(String name, Path file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(START_BYTES);
            if (isText(start) && Files.size(file) <= MOST_BYTES) {
                bytes.writeBytes(start);
                in.transferTo(bytes);
            }
        } catch (IOException e) {
            return Optional.empty(); // whoever copies it says so
        }
        String text = bytes.toString(StandardCharsets.ISO_8859_1); // whatever it is written in
        int start = find(name, text);
        return start < 0 ? Optional.empty() : Optional.of(new SourceText(name, text).at(start));
    }

    private static boolean isText(byte[] start) {
        for (byte one : start) {
            if (one == 0) {
                return false;
            }
        }
        return true;
    }

    /** Where one starts; -1 if there is none. Blocks of code may show what one looks like. */
    static int find(String file, String text) {
        if (!text.contains(OURS)) {
            return -1;
        }
        boolean delimited = ASCIIDOC.matcher(file).matches();
        String open = "";
        Map<Integer, Integer> starts = new HashMap<>();
        Set<Integer> parted = new HashSet<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            String typed = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
            Matcher mark = MARK.matcher(typed);
            if (!open.isEmpty()) {
                open = closes(typed, open) ? "" : open;
            } else if (!mark.matches() || starts.isEmpty() && !typed.startsWith(OURS)) {
                open = starts.isEmpty() ? opened(typed, delimited) : open;
            } else if (typed.startsWith(OURS)) {
                starts.put(mark.end(1), at);
                parted.remove(mark.end(1));
            } else if (!typed.startsWith(THEIRS)) {
                parted.add(mark.end(1));
            } else if (starts.containsKey(mark.end(1)) && parted.contains(mark.end(1))) {
                return starts.get(mark.end(1));
            }
            at += line.length() + 1;
        }
        return -1;
    }

    /** The signs that open a block of code; empty where a line opens none. */
    private static String opened(String line, boolean delimited) {
        if (delimited && DELIMITER.matcher(line).matches()) {
            return line;
        }
        Matcher fence = FENCE.matcher(line);
        return fence.matches() ? fence.group(1) : "";
    }

    private static boolean closes(String line, String open) {
        if (DELIMITER.matcher(open).matches()) {
            return line.equals(open);
        }
        Matcher fence = FENCE_END.matcher(line);
        return fence.matches() && fence.group(1).startsWith(open);
    }
}
