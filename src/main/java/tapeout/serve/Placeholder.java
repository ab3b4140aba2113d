package tapeout.serve;

import java.nio.charset.StandardCharsets;

/** What is shown where the site has nothing to show. */
final class Placeholder {

    static final byte[] FOREIGN_HOST = text("This preview is for this machine only. Use localhost or 127.0.0.1.\n");
    static final byte[] WRONG_METHOD = text("A preview can be read, nothing else.\n");

    private Placeholder() {}

    /** A page that goes away as soon as there is one. */
    static byte[] page(Preview preview) {
        String words = preview.building()
                ? "The site is being built …"
                : preview.failed() ? "The site has not been built yet." : "There is no page at this address.";
        byte[] page = text("""
                <!doctype html>
                <html lang="en">
                <head><meta charset="utf-8"><title>Preview</title><meta name="viewport" content="width=device-width">
                <meta name="color-scheme" content="light dark"></head>
                <body><p>%s</p></body>
                </html>
                """.replace("%s", words));
        return LiveScript.inject(page, preview, "");
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
