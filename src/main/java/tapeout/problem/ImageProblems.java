package tapeout.problem;

import java.util.Optional;

/** The mistakes with pictures: files that are absent, damaged, called something else, or shown by no browser. */
public final class ImageProblems {

    private static final String CASE = " Capital letters count: hosts tell them apart.";

    private final Problems problems;

    ImageProblems(Problems problems) {
        this.problems = problems;
    }

    /** A picture that is damaged. */
    public void unreadable(String src, SourceLocation at, String why) {
        noPicture(src, at, why, "Save it again as PNG, JPEG, GIF, WebP, AVIF or SVG.");
    }

    /** A picture of which pages name smaller ones, which cannot be made. */
    public void damagedPixels(String file, SourceLocation at) {
        problems.report(
                ProblemCode.DAMAGED_PIXELS,
                at,
                "The image \"" + file + "\" is damaged: its pixels cannot be read, and pages name smaller ones of it.",
                "Save it again as PNG or JPEG.");
    }

    /**
     * A file that is none.
     *
     * @param why the end of the sentence "The image …"
     * @param remedy what to do
     */
    public void noPicture(String src, SourceLocation at, String why, String remedy) {
        problems.report(ProblemCode.MISSING_IMAGE, at, "The image \"" + src + "\" " + why + ".", remedy);
    }

    /**
     * A picture in a format that browsers do not show.
     *
     * @param format such as {@code TIFF}
     */
    public void unshown(String src, SourceLocation at, String format) {
        problems.report(
                ProblemCode.UNSHOWN_IMAGE,
                at,
                "The image \"" + src + "\" is a " + format + " file, which browsers do not show.",
                "Save it as JPEG, PNG, WebP or AVIF.");
    }

    /** An SVG that gzip has packed: browsers unpack it only where a server says that it is. */
    public void packed(String src, SourceLocation at) {
        problems.report(
                ProblemCode.UNSHOWN_IMAGE,
                at,
                "The image \"" + src + "\" is an SVG that gzip has packed, which browsers do not show.",
                "Unpack it and name it .svg: servers pack what they send by themselves.");
    }

    /** An SVG whose outermost element is in no namespace. */
    public void bare(String src, SourceLocation at) {
        problems.report(
                ProblemCode.UNSHOWN_IMAGE,
                at,
                "The image \"" + src + "\" is an SVG without a namespace, of which browsers show nothing.",
                "Write xmlns=\"http://www.w3.org/2000/svg\" into its first tag: <svg xmlns=\"http://www.w3.org/2000/svg\" …>.");
    }

    /** An SVG that is no well-formed XML before its first element ends. */
    public void broken(String src, SourceLocation at) {
        problems.report(
                ProblemCode.UNSHOWN_IMAGE,
                at,
                "The image \"" + src + "\" is an SVG that is no well-formed XML, of which browsers show nothing.",
                "Let nothing stand before <?xml, not even a blank line, and close what is opened; or save it anew.");
    }

    /**
     * An SVG that is no well-formed XML further on.
     *
     * @param why the end of the sentence "The SVG …"
     * @param line on which that shows; 0 for none
     */
    public void brokenInside(SourceLocation file, String why, int line) {
        problems.report(
                ProblemCode.DAMAGED_IMAGE,
                new SourceLocation(file.file(), line, 0),
                "The SVG " + why + (line == 0 ? "" : " here") + ", so that browsers show nothing of it.",
                "Close every tag and quotation mark, write &#160; for &nbsp;, and save it as UTF-8; or save it anew.");
    }

    /**
     * An SVG that shows another file.
     *
     * @param address of that file, as it is written
     * @param line on which it is named
     */
    public void outside(SourceLocation file, String address, int line) {
        problems.report(
                ProblemCode.OUTSIDE_OF_IMAGE,
                new SourceLocation(file.file(), line, 0),
                "The SVG shows \"" + Phrases.shown(address)
                        + "\" here, another file, which browsers do not load from within a picture.",
                "Save the drawing with its pictures embedded (data: addresses), or as PNG.");
    }

    /**
     * A picture that browsers do not show because of what its file is called.
     *
     * @param usual the ending that it should have
     */
    public void unshownEnding(String src, SourceLocation at, String format, String usual) {
        problems.report(
                ProblemCode.UNSHOWN_IMAGE,
                at,
                misnamed(src, format) + ", so that browsers do not show it.",
                rename(usual));
    }

    /**
     * A picture whose file says by its name that it is another.
     *
     * @param usual the ending that it should have
     */
    public void wrongEnding(String src, SourceLocation at, String format, String usual) {
        problems.report(ProblemCode.WRONG_IMAGE_ENDING, at, misnamed(src, format) + ".", rename(usual));
    }

    /**
     * A picture that is sent to every screen as large as it is.
     *
     * @param most so many pixels it may have
     */
    public void large(String src, SourceLocation at, int width, int height, long most) {
        problems.report(
                ProblemCode.LARGE_IMAGE,
                at,
                "The image \"" + src + "\" has " + width + " × " + height + " pixels, more than the " + most / 1_000_000
                        + " million of which smaller ones are made, so that telephones load all of it.",
                "Save it smaller: 3,000 pixels of width are enough for any screen.");
    }

    private static String misnamed(String src, String format) {
        return "The image \"" + src + "\" holds " + format + " under another ending";
    }

    private static String rename(String usual) {
        return "Rename the file to end in ." + usual + ", and the reference with it.";
    }

    /** A picture whose header is sound and whose file is not. */
    public void damaged(SourceLocation at) {
        problems.report(
                ProblemCode.DAMAGED_IMAGE,
                at,
                "The picture is damaged or ends early: browsers may show a part of it or nothing, and what cameras write beside it,"
                        + " such as where it was taken, cannot be taken out.",
                "Fetch it again from where it came, or open it and save it anew.");
    }

    /** An image that does not exist. @param near what was probably meant */
    public void missing(String src, SourceLocation at, Optional<String> near) {
        if (src.isEmpty()) {
            problems.report(
                    ProblemCode.MISSING_IMAGE,
                    at,
                    "The image has no destination.",
                    "Write the file's path between the parentheses, or take the image out.");
            return;
        }
        problems.report(
                ProblemCode.MISSING_IMAGE,
                at,
                "The image \"" + src + "\" does not exist.",
                near.map(found -> "Did you mean \"" + found + "\"?" + (found.equalsIgnoreCase(src) ? CASE : ""))
                        .orElse(
                                "Put the file beside the document or into assets/, and refer to it by its relative path or as"
                                        + " /img/name.png."));
    }
}
