package tapeout.site.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tapeout.content.type.EntityTypes;
import tapeout.frontmatter.FolderDefaults;
import tapeout.frontmatter.ReadingRules;
import tapeout.problem.FileProblems;
import tapeout.problem.Problems;
import tapeout.problem.SourceText;

/** The files that say what the documents of their folder say where they do not say otherwise. */
public final class DefaultsFiles {

    private static final Pattern ALIKE = Pattern.compile("_defaults?(?:\\.\\w+)?");

    private DefaultsFiles() {}

    /** Whether a file is one, or was meant as one. */
    public static boolean isOne(SourceFile file) {
        return ALIKE.matcher(file.name()).matches();
    }

    /** Reads those among some files. */
    public static FolderDefaults read(
            List<SourceFile> files, ReadingRules rules, EntityTypes types, Problems problems) {
        FileProblems mistakes = new FileProblems(problems);
        Map<String, SourceText> sources = new LinkedHashMap<>();
        for (SourceFile file : files) {
            if (file.name().equals(FolderDefaults.FILE)) {
                SourceText source = TypeFiles.text(file, mistakes);
                if (source != null) {
                    sources.put(file.file().substring(0, file.file().lastIndexOf('/')), source);
                }
            } else if (isOne(file)) {
                mistakes.misnamedDefaults(file.file(), FolderDefaults.FILE);
            }
        }
        return FolderDefaults.read(sources, rules, types, problems);
    }
}
