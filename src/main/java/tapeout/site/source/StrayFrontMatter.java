package tapeout.site.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tapeout.frontmatter.yaml.FrontMatterSplitter;
import tapeout.frontmatter.yaml.SplitSource;
import tapeout.problem.FileProblems;
import tapeout.problem.Problems;
import tapeout.problem.SourceText;

/**
 * Finds front matter where no document is: a post whose ending nobody reads, or a copy of one that an editor made. Either
 * is lost or may give away what is not published yet.
 */
public final class StrayFrontMatter {

    /** Front matter that is longer is none. */
    private static final int HEAD = 1 << 16;

    private static final int FIRST_LOOK = 512;

    /** YAML's own files part their documents with the same line. */
    private static final Set<String> YAML = Set.of("yaml", "yml");

    private StrayFrontMatter() {}

    /** Reports a file that is no document and starts as one. */
    public static void check(SourceFile file, Problems problems) {
        if (Files.isRegularFile(file.path()) && !YAML.contains(ending(file)) && starts(file)) {
            String meant = document(file.name());
            boolean taken = Files.exists(file.path().resolveSibling(meant));
            if (file.isLeftBehind() || taken && isNamedAfter(file, meant)) {
                new FileProblems(problems).copyLeft(file.file());
            } else {
                new FileProblems(problems).strayFrontMatter(file.file(), meant, taken);
            }
        }
    }

    /** {@code a.md.2} beside {@code a.md}: the names that tools give to copies are many. {@code a.mdx} is no copy. */
    private static boolean isNamedAfter(SourceFile file, String document) {
        return file.name().startsWith(document)
                && file.name().length() > document.length()
                && !Character.isLetter(file.name().charAt(document.length()));
    }

    /** Reports a file that goes out as it is, whatever its name, and starts as a document. */
    public static void checkPublished(SourceFile file, Problems problems) {
        if (!YAML.contains(ending(file)) && starts(file)) {
            new FileProblems(problems).publishedFrontMatter(file.file());
        }
    }

    /** {@code README.md} for {@code README.txt}, {@code README.md.txt} and {@code README.md.new.1}. */
    private static String document(String name) {
        int ending = name.indexOf(".md.");
        if (ending > 0) {
            return name.substring(0, ending) + ".md";
        }
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + ".md";
    }

    private static boolean starts(SourceFile file) {
        return head(file)
                .map(text -> FrontMatterSplitter.split(new SourceText(file.file(), text), new Problems())
                        .style())
                .filter(style -> style != SplitSource.Style.NONE)
                .isPresent();
    }

    /** The beginning of a text; none of what holds other than text, or cannot be read. */
    private static Optional<String> head(SourceFile file) {
        try (InputStream in = Files.newInputStream(file.path())) {
            String first = text(in.readNBytes(FIRST_LOOK)).replaceFirst("^\u00EF\u00BB\u00BF", "");
            return first.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(first + text(in.readNBytes(HEAD)));
        } catch (IOException e) {
            return Optional.empty(); // whoever publishes it says so; what an editor left behind may be gone already
        }
    }

    /** Markers are ASCII, and what is torn in two at the end of the first look is none. */
    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static String ending(SourceFile file) {
        return file.name().substring(file.name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
