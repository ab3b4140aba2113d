package tapeout.problem;

import java.util.List;

/** The mistakes of files and folders themselves, before their text is looked at. */
public final class FileProblems {

    private static final String FETCH = "Fetch the file with \"git lfs pull\"; in CI, check out with LFS.";

    private final Problems problems;

    public FileProblems(Problems problems) {
        this.problems = problems;
    }

    public void unreadable(String file, String reason) {
        problems.report(
                ProblemCode.UNREADABLE_FILE,
                SourceLocation.of(file),
                "The file cannot be read: " + reason + ".",
                "Check that it exists and that its permissions let you read it.");
    }

    /** What could not be read. */
    public void unreadable(String file, Exception failure) {
        unreadable(file, ReadFailures.reason(failure));
    }

    /** A file whose name is of another encoding, so that nothing can lead to it. */
    public void undecodedName(String file) {
        problems.report(
                ProblemCode.UNREADABLE_FILE,
                SourceLocation.of(file),
                "The name of this file, or of a folder that it lies in, is not valid UTF-8.",
                "Rename it; the name may be in Latin-1 or Windows-1252 now.");
    }

    /** A text of which Git LFS holds the place. */
    public void pointer(String file) {
        problems.report(
                ProblemCode.UNREADABLE_FILE,
                SourceLocation.of(file),
                "The file cannot be read: it is a pointer of Git LFS.",
                FETCH);
    }

    /** Another file that goes out. */
    public void publishedPointer(String file) {
        problems.report(
                ProblemCode.LFS_POINTER,
                SourceLocation.of(file),
                "The file goes out, and is a pointer of Git LFS in the place of what it should be.",
                FETCH);
    }

    /** Bytes that are not UTF-8, at their place. */
    public void notUtf8(SourceLocation at, int firstByte) {
        problems.report(
                ProblemCode.NOT_UTF8,
                at,
                String.format(java.util.Locale.ROOT, "The byte 0x%02X here is not valid UTF-8.", firstByte),
                at.line() == 1 && at.column() == 1 && firstByte >= 0xFE
                        ? "Save the file as UTF-8 (it is UTF-16 now)."
                        : "Save the file as UTF-8 (it may be Latin-1 or Windows-1252 now).");
    }

    public void nulCharacter(SourceLocation at) {
        problems.report(
                ProblemCode.NUL_CHARACTER,
                at,
                "There is a NUL character here.",
                "Delete it; the file may be UTF-16 or not a text at all.");
    }

    /** @param at its first line */
    public void unfinishedMerge(SourceLocation at) {
        problems.report(
                ProblemCode.UNFINISHED_MERGE,
                at,
                "A merge was not finished here: what two branches say stands one below the other.",
                "Keep what is right of both, and delete the lines of marks, such as <<<<<<< and >>>>>>>.");
    }

    public void linkOutOfSource(String file, String target) {
        problems.report(
                ProblemCode.LINK_OUT_OF_SOURCE,
                SourceLocation.of(file),
                "The symbolic link leads to " + target + ".",
                "Copy what it points to into the source folder: nothing outside it is read.");
    }

    /** @param meant the path under which it would be read */
    public void misnamedType(String file, String meant) {
        problems.report(
                ProblemCode.MISNAMED_DECLARATION,
                SourceLocation.of(file),
                "This looks like the file of a type and is not read.",
                "Name it " + meant + ": its name is the type's word.");
    }

    /** @param meant the name that is read */
    public void misnamedDefaults(String file, String meant) {
        problems.report(
                ProblemCode.MISNAMED_DECLARATION,
                SourceLocation.of(file),
                "This looks like the defaults of a folder and is not read.",
                "Name it " + meant + ", with keys as in front matter and no lines of ---.");
    }

    /**
     * A file or folder whose name Windows cannot have.
     *
     * @param name the last of its path
     * @param why a clause about Windows
     * @param instead a name that it can have
     */
    public void impossibleOnWindows(String path, String name, String why, String instead) {
        problems.report(
                ProblemCode.WINDOWS_NAME,
                SourceLocation.of(path),
                "Windows can have nothing called \"" + name + "\": " + why + ".",
                "Name it " + instead + ", for instance: nobody there can check the site out as it is.");
    }

    /**
     * Something of which a folder or file of the output is made that Windows cannot have.
     *
     * @param name what it would be called
     * @param why a clause about Windows
     * @param instead a name that it can have
     */
    public void unwritableOnWindows(SourceLocation at, String name, String why, String instead) {
        problems.report(
                ProblemCode.WINDOWS_NAME,
                at,
                "The site gets something called \"" + name + "\" by this, which Windows cannot have: " + why + ".",
                "Write " + instead + ", for instance: nobody there can build the site as it is.");
    }

    public void empty(String file) {
        problems.report(
                ProblemCode.EMPTY_FILE,
                SourceLocation.of(file),
                "The document is empty.",
                "Write its front matter between two lines of ---, or delete the file.");
    }

    public void missingFolder(String folder, String purpose) {
        problems.report(
                ProblemCode.MISSING_FOLDER,
                SourceLocation.of(folder),
                "The folder " + folder + " does not exist.",
                "Create it: it holds " + purpose + ".");
    }

    public void tooLarge(String file, long bytes, long limit) {
        problems.report(
                ProblemCode.FILE_TOO_LARGE,
                SourceLocation.of(file),
                "The document has " + bytes + " bytes; at most " + limit + " are read.",
                "Split it, or move data into a file that the document links to.");
    }

    /**
     * A file that starts as a document does and is none.
     *
     * @param document the name under which it would be one
     * @param taken whether another has that name
     */
    public void strayFrontMatter(String file, String document, boolean taken) {
        problems.report(
                ProblemCode.STRAY_FRONT_MATTER,
                SourceLocation.of(file),
                "The file starts with front matter, but its ending is that of no document: it makes no page.",
                (taken
                                ? "Give it a name of its own that ends in .md, for " + document + " is there already"
                                : "Rename it to " + document)
                        + ", or keep it outside of the content folder.");
    }

    /** A document that an editor or a tool left behind. */
    public void copyLeft(String file) {
        problems.report(
                ProblemCode.STRAY_FRONT_MATTER,
                SourceLocation.of(file),
                "This is a copy of a document that an editor or a tool left behind. It makes no page.",
                "Delete it: whoever gets the folder gets it too, with all that it says.");
    }

    /** A file that starts as a document does, in a folder of which every file goes out. */
    public void publishedFrontMatter(String file) {
        problems.report(
                ProblemCode.STRAY_FRONT_MATTER,
                SourceLocation.of(file),
                "The file starts with front matter and lies where every file goes out as it is, with all that it says.",
                "Move it among the documents, with the ending .md, if it is to be a page; or out of the site.");
    }

    /** A file of the site that a preview cannot make of documents with mistakes. */
    public void missingInPreview(String file, String reason) {
        problems.report(
                ProblemCode.MISSING_IN_PREVIEW,
                SourceLocation.of(file),
                "The preview lacks this file, because of mistakes in the drafts that it shows: " + reason + ".",
                "Mend them, as the warnings say; a build that publishes has no such gap.");
    }

    /** @param documents what names it and is held back, the first of them at least */
    public void assetOfDrafts(String file, List<String> documents) {
        problems.report(
                ProblemCode.ASSET_OF_DRAFTS,
                SourceLocation.of(file),
                "All of this folder goes out, and only what is held back names this file: " + documents.get(0)
                        + (documents.size() == 1 ? "." : " and " + (documents.size() - 1) + " more."),
                "Move it beside that document: what lies there goes out once a document that goes out names it.");
    }

    public void specialFile(String file) {
        problems.report(
                ProblemCode.SPECIAL_FILE,
                SourceLocation.of(file),
                "This is neither a file nor a folder.",
                "Delete it: a pipe, socket or device cannot be published.");
    }
}
