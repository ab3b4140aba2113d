package tapeout.site.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tapeout.config.SiteConfig;
import tapeout.content.OwnOutput;
import tapeout.content.value.QuotationMarks;
import tapeout.own.OwnData;
import tapeout.own.OwnTemplates;
import tapeout.problem.FileProblems;
import tapeout.problem.OwnProblems;
import tapeout.problem.Problems;
import tapeout.problem.SourceText;

/** The files of a site's own data, and its templates below {@code templates/own/}. */
public final class OwnFiles {

    private static final long MAX_BYTES = 8L << 20;

    private final SiteConfig config;
    private final Problems problems;
    private final FileProblems mistakes;

    private OwnFiles(SiteConfig config, Problems problems) {
        this.config = config;
        this.problems = problems;
        this.mistakes = new FileProblems(problems);
    }

    /**
     * What a site adds.
     *
     * @param data by the names of its files, as templates see it
     * @param outputs what its templates make
     */
    public record Found(Map<String, Object> data, List<OwnOutput> outputs) {

        public Found {
            data = Map.copyOf(data);
            outputs = List.copyOf(outputs);
        }
    }

    /**
     * Reads all of it; what is wrong is among the problems.
     *
     * @param marks around what texts quote; asked for where one does
     */
    public static Found read(SiteConfig config, Supplier<QuotationMarks> marks, Problems problems) {
        OwnFiles files = new OwnFiles(config, problems);
        OwnData data = OwnData.read(files.texts(config.folders().data(), "", OwnData::isRead), problems);
        Map<String, SourceText> templates =
                files.texts(config.folders().templates(), OwnTemplates.FOLDER, name -> true);
        return new Found(data.values(), OwnTemplates.read(templates, data, marks, problems));
    }

    private Map<String, SourceText> texts(Path root, String below, Predicate<String> wanted) {
        Map<String, SourceText> texts = new TreeMap<>();
        Path folder = root.resolve(below);
        if (!Files.isDirectory(folder)) {
            return texts;
        }
        Path source = config.folders().source();
        try {
            String head = SourcePaths.relative(source, root) + "/";
            for (SourceFile file :
                    SourceScanner.scan(source, folder, config.documents().ignoreFile(), mistakes)) {
                String name = file.file().substring(head.length());
                if (!file.isLeftBehind() && wanted.test(name)) {
                    add(name, file, texts);
                }
            }
        } catch (IOException e) {
            mistakes.unreadable(SourcePaths.relative(source, folder), e);
        }
        return texts;
    }

    private void add(String name, SourceFile file, Map<String, SourceText> texts) throws IOException {
        if (Files.size(file.path()) > MAX_BYTES) {
            new OwnProblems(problems).tooLarge(file.file(), MAX_BYTES);
            return;
        }
        SourceText text = TypeFiles.text(file, mistakes);
        if (text != null) {
            texts.put(name, text);
        }
    }
}
