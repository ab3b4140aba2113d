package tapeout.site.source;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.content.type.EntityTypes;
import tapeout.content.value.QuotationMarks;
import tapeout.frontmatter.type.TypeReader;
import tapeout.problem.FileProblems;
import tapeout.problem.Problems;
import tapeout.problem.SourceDecoder;
import tapeout.problem.SourceText;

/** The files that declare what the beat follows: {@code types/<type>.yaml} in the content folder. */
public final class TypeFiles {

    /** Their folder in the content folder. */
    public static final String FOLDER = "types";

    private static final String ENDING = ".yaml";
    private static final Pattern YAML = Pattern.compile("(?i)\\.ya?ml$");

    private final String folder;

    /** @param contentFolder the content folder's path relative to the source folder */
    public TypeFiles(String contentFolder) {
        this.folder = contentFolder + "/" + FOLDER + "/";
    }

    public boolean isTypeFile(SourceFile file) {
        return !DefaultsFiles.isOne(file)
                && file.file().startsWith(folder)
                && file.file().endsWith(ENDING)
                && file.file().indexOf('/', folder.length()) < 0;
    }

    /**
     * Reads those among some files.
     *
     * @param marks around what texts quote; asked for where one does
     */
    public EntityTypes read(List<SourceFile> files, Supplier<QuotationMarks> marks, Problems problems) {
        FileProblems mistakes = new FileProblems(problems);
        Map<String, SourceText> sources = new LinkedHashMap<>();
        Set<String> unread = new TreeSet<>();
        for (SourceFile file : files) {
            if (isTypeFile(file)) {
                SourceText source = text(file, mistakes);
                if (source == null) {
                    unread.add(word(file));
                } else {
                    sources.put(word(file), source);
                }
            } else if (isMeantAsOne(file)) {
                mistakes.misnamedType(
                        file.file(),
                        folder + file.name().substring(0, file.name().lastIndexOf('.')) + ENDING);
            }
        }
        return TypeReader.read(sources, unread, marks, problems);
    }

    private boolean isMeantAsOne(SourceFile file) {
        return !DefaultsFiles.isOne(file)
                && file.file().startsWith(folder)
                && YAML.matcher(file.name()).find();
    }

    private String word(SourceFile file) {
        return file.file().substring(folder.length(), file.file().length() - ENDING.length());
    }

    /** The text of a YAML file; null if it cannot be read, which has been reported then. */
    static @Nullable SourceText text(SourceFile file, FileProblems problems) {
        try {
            return SourceDecoder.decode(file.file(), Files.readAllBytes(file.path()), problems);
        } catch (IOException e) {
            problems.unreadable(file.file(), e);
            return null;
        }
    }
}
