package tapeout.frontmatter;

import org.jspecify.annotations.Nullable;
import tapeout.content.SitePath;
import tapeout.content.Slug;
import tapeout.problem.FrontMatterProblems;
import tapeout.problem.SourceLocation;

/**
 * What a file's name and folder say of its document.
 *
 * @param file path relative to the source folder
 * @param type the type of its folder
 * @param slug its id
 * @param address its place in the content folder, as an address
 * @param draft whether its name marks it as a draft
 */
record FilePlace(String file, DocumentType type, Slug slug, SitePath address, boolean draft) {

    /** @return null if the name cannot stand in an address; why is among the problems */
    static @Nullable FilePlace of(String file, ReadingRules rules, FrontMatterProblems problems) {
        String prefix = rules.contentFolder() + "/";
        String inside = file.startsWith(prefix) ? file.substring(prefix.length()) : file;
        int slash = inside.indexOf('/');
        DocumentType type = slash < 0 ? DocumentType.PAGE : DocumentType.ofFolder(inside.substring(0, slash));
        String[] names = inside.split("/");
        String name = names[names.length - 1];
        String bare = name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
        boolean draft = !rules.draftSuffix().isEmpty() && bare.endsWith(rules.draftSuffix());
        String plain =
                draft ? bare.substring(0, bare.length() - rules.draftSuffix().length()) : bare;
        if (plain.equals("index") && names.length > 1) {
            plain = names[names.length - 2];
        }
        try {
            return new FilePlace(file, type, Slug.ofFileName(plain), SitePath.mirrored(inside), draft);
        } catch (IllegalArgumentException e) {
            problems.invalidFileName(
                    SourceLocation.of(file), name, "Name it with letters and digits, hyphens between words.");
            return null;
        }
    }
}
