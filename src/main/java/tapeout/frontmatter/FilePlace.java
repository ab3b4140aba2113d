package tapeout.frontmatter;

import org.jspecify.annotations.Nullable;
import tapeout.content.SitePath;
import tapeout.content.Slug;
import tapeout.problem.FrontMatterProblems;

/**
 * What a file's name says of its document.
 *
 * @param file path relative to the source folder
 * @param slug its id: the file's name without draft suffix and ending, or the folder's name for {@code index}
 * @param address its place in the content folder, as an address
 * @param draft whether its name marks it as a draft
 */
record FilePlace(String file, Slug slug, SitePath address, boolean draft) {

    private static final String INDEX = "index";

    /** @return null if the name cannot stand in an address; why is among the problems */
    static @Nullable FilePlace of(String file, ReadingRules rules, FrontMatterProblems problems) {
        String inside = inside(file, rules);
        String[] names = inside.split("/");
        String name = names[names.length - 1];
        String bare = name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
        String suffix = rules.draftSuffix();
        boolean draft = !suffix.isEmpty() && bare.length() > suffix.length() && bare.endsWith(suffix);
        String plain = draft ? bare.substring(0, bare.length() - suffix.length()) : bare;
        if (plain.equals(INDEX) && names.length > 1) {
            plain = names[names.length - 2];
        }
        try {
            return new FilePlace(file, Slug.ofFileName(plain), SitePath.mirrored(inside), draft);
        } catch (IllegalArgumentException e) {
            problems.invalidFileName(
                    file,
                    "No address can be made of this file's name.",
                    "Name the file and its folders with letters and digits, hyphens between words, at most 200 characters.");
            return null;
        }
    }

    /** The same file, known as a draft by something else than its name. */
    FilePlace asDraft() {
        return new FilePlace(file, slug, address, true);
    }

    /** The type that the file's folder has. */
    static DocumentType type(String file, ReadingRules rules) {
        String inside = inside(file, rules);
        int slash = inside.indexOf('/');
        return DocumentType.ofFolder(slash < 0 ? "" : inside.substring(0, slash));
    }

    private static String inside(String file, ReadingRules rules) {
        String prefix = rules.contentFolder() + "/";
        return file.startsWith(prefix) ? file.substring(prefix.length()) : file;
    }
}
