package tapeout.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tapeout.config.DocumentRules;
import tapeout.config.SeverityPolicy;
import tapeout.config.SiteConfig;
import tapeout.content.type.EntityTypes;
import tapeout.frontmatter.DocumentTypes;
import tapeout.frontmatter.FolderDefaults;
import tapeout.frontmatter.ReadingRules;
import tapeout.frontmatter.shape.OwnNames;
import tapeout.problem.FileProblems;
import tapeout.problem.Problem;
import tapeout.problem.Problems;
import tapeout.site.source.DefaultsFiles;
import tapeout.site.source.SourceFile;
import tapeout.site.source.SourcePaths;
import tapeout.site.source.SourceScanner;
import tapeout.site.source.TypeFiles;

/** What a site declares before a document is read: its files, its types, and how documents are to be read. */
public final class SiteDeclarations {

    private final SiteConfig config;
    private final SiteWords words;
    private final Problems problems;

    public SiteDeclarations(SiteConfig config, SiteWords words) {
        this(config, words, new Problems());
    }

    /** @param problems take what is wrong with the content folder */
    SiteDeclarations(SiteConfig config, SiteWords words, Problems problems) {
        this.config = config;
        this.words = words;
        this.problems = problems;
    }

    /**
     * What a site declares.
     *
     * @param documents the types of document that it has
     * @param types those of them that it declares
     * @param defaults what folders give to their documents
     * @param names what hints and examples can name
     * @param problems what is wrong with the types, with the weight that it has for this site
     */
    public record Declared(
            DocumentTypes documents,
            EntityTypes types,
            FolderDefaults defaults,
            OwnNames names,
            List<Problem> problems) {}

    /** Reads the types that the site declares, and no document. */
    public Declared read() {
        List<SourceFile> files = scan();
        EntityTypes types = types(files, problems);
        OwnNames names = names(files, types);
        ReadingRules rules = rules(names);
        FolderDefaults defaults = DefaultsFiles.read(files, rules, types, new Problems());
        return new Declared(
                new DocumentTypes(types, rules.open()),
                types,
                defaults,
                names,
                new SeverityPolicy(config.build().severities()).apply(problems.sorted()));
    }

    List<SourceFile> scan() {
        Path content = config.folders().content();
        FileProblems mistakes = new FileProblems(problems);
        if (!Files.isDirectory(content)) {
            mistakes.missingFolder(contentFolder(), "the site's documents");
            return List.of();
        }
        try {
            return SourceScanner.scan(
                    config.folders().source(), content, config.documents().ignoreFile(), mistakes);
        } catch (IOException e) {
            mistakes.unreadable(contentFolder(), e);
            return List.of();
        }
    }

    EntityTypes types(List<SourceFile> files, Problems mistakes) {
        return new TypeFiles(contentFolder()).read(files, words::marks, mistakes);
    }

    ReadingRules rules(OwnNames names) {
        DocumentRules rules = config.documents();
        return new ReadingRules(
                contentFolder(),
                rules.drafts().suffix(),
                rules.drafts().standard(),
                new ReadingRules.Style(rules.dateFormat(), words::marks),
                rules.templates().keySet(),
                names,
                rules.posts().profile().isOpen(),
                rules.posts().folders());
    }

    OwnNames names(List<SourceFile> files, EntityTypes types) {
        return OwnNames.of(
                types,
                files.stream()
                        .map(file -> file.file().substring(contentFolder().length() + 1))
                        .toList());
    }

    private String contentFolder() {
        return SourcePaths.content(config.folders());
    }
}
