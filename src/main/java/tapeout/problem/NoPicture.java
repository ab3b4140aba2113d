package tapeout.problem;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What a file is that is shown as a picture and is none.
 *
 * @param why the end of the sentence "The image …"
 * @param remedy what to do
 */
public record NoPicture(String why, String remedy) {

    private static final int HEAD = 1024;

    private static final NoPicture UNKNOWN =
            new NoPicture("is not a picture that can be read", "Save it again as PNG, JPEG, GIF, WebP, AVIF or SVG.");

    /** Tells it by the first bytes. */
    public static NoPicture of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(HEAD));
        } catch (IOException e) {
            return UNKNOWN; // whoever copies it says what is wrong with it
        }
    }

    private static NoPicture of(byte[] head) {
        if (LfsPointer.is(head)) {
            return new NoPicture(
                    "is a pointer of Git LFS in the place of the picture",
                    "Fetch the picture with \"git lfs pull\"; in CI, check out with LFS.");
        }
        String start = new String(head, StandardCharsets.ISO_8859_1);
        String text = start.strip().toLowerCase(Locale.ROOT);
        if (start.isEmpty()) {
            return new NoPicture("is an empty file", "Save it again, or take it out of the text.");
        }
        if (text.startsWith("<!doctype html") || text.startsWith("<html")) {
            return new NoPicture(
                    "is a page in HTML, such as a host sends in place of what it does not have",
                    "Fetch the picture again from where it came, and look at what came.");
        }
        if (start.startsWith("<<<<<<< ")) {
            return new NoPicture(
                    "is a drawing of which a merge was not finished",
                    "Keep one side of the merge in its file, or draw it again.");
        }
        if (start.startsWith("%PDF-")) {
            return new NoPicture("is a PDF", "Save the page as PNG or SVG; a link leads readers to the PDF itself.");
        }
        if (start.startsWith("ftyp", 4)) {
            return new NoPicture(
                    "is a film or a sound", "Write <video src=\"…\" controls></video> or <audio …> for it.");
        }
        if (start.startsWith("\u00ff\n") || start.startsWith("JXL ", 4)) {
            return new NoPicture(
                    "is in JPEG XL, which most browsers do not show", "Save it as JPEG, PNG, WebP or AVIF.");
        }
        return UNKNOWN;
    }
}
