package tapeout.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.CRC32;

/** The script that keeps open pages as they are served and shows problems, and its place in the pages that are served. */
final class LiveScript {

    /** Below the base path; no page of a site has such an address. */
    static final String FOLDER = "__tapeout";

    private static final byte[] BODY_END = "</body>".getBytes(StandardCharsets.US_ASCII);

    private LiveScript() {}

    static byte[] source() {
        try (InputStream in = LiveScript.class.getResourceAsStream("/tapeout/serve/live.js")) {
            return Objects.requireNonNull(in, "live.js is not in the jar").readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A page with the script before the end of its body.
     *
     * @param html in UTF-8
     * @param file the page's file, relative to the site's folder; empty if it stands for something else
     */
    static byte[] inject(byte[] html, Preview preview, String file) {
        byte[] script = tag(html, preview, file).getBytes(StandardCharsets.UTF_8);
        int at = bodyEnd(html);
        byte[] page = Arrays.copyOf(html, html.length + script.length);
        System.arraycopy(html, at, page, at + script.length, html.length - at);
        System.arraycopy(script, 0, page, at, script.length);
        return page;
    }

    /** With what tells the page from others that are served under one version: a build publishes before it says so. */
    private static String tag(byte[] html, Preview preview, String file) {
        String base = preview.basePath() + FOLDER + "/";
        CRC32 content = new CRC32();
        content.update(html);
        return "<script src=\"" + escape(base) + "live.js\" data-events=\"" + escape(base) + "events\" data-version=\""
                + escape(preview.version()) + "\" data-content=\"" + Long.toHexString(content.getValue())
                + "\" data-page=\""
                + escape(file) + "\"></script>";
    }

    private static String escape(String value) {
        return value.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }

    /** Where the body ends: at its end tag, which is ASCII in UTF-8 and may be in capitals; else where the page ends. */
    private static int bodyEnd(byte[] html) {
        for (int at = html.length - BODY_END.length; at >= 0; at--) {
            if (html[at] == '<' && isBodyEnd(html, at)) {
                return at;
            }
        }
        return html.length;
    }

    private static boolean isBodyEnd(byte[] html, int at) {
        for (int i = 0; i < BODY_END.length; i++) {
            if (Character.toLowerCase((char) html[at + i]) != BODY_END[i]) {
                return false;
            }
        }
        return true;
    }
}
