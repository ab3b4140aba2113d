package tapeout.migrate;

import org.jspecify.annotations.Nullable;

/** What shortcodes of several generators become. */
final class Written {

    private Written() {}

    /** A picture; with a caption a figure in HTML, for Markdown has none. */
    static @Nullable String figure(Call call) {
        String src = call.value("src", 0);
        if (src == null) {
            return null;
        }
        String alt = call.named("alt").isEmpty() ? call.named("title") : call.named("alt");
        String caption = call.named("caption").isEmpty() ? call.named("title") : call.named("caption");
        String link = call.named("link");
        if (caption.isEmpty()) {
            String image = "![" + alt.replace("[", "\\[").replace("]", "\\]") + "](" + destination(src) + ")";
            return link.isEmpty() ? image : "[" + image + "](" + destination(link) + ")";
        }
        String image = "<img src=\"" + escaped(src) + "\" alt=\"" + escaped(alt.isEmpty() ? caption : alt) + "\">";
        return "<figure>"
                + (link.isEmpty() ? image : "<a href=\"" + escaped(link) + "\">" + image + "</a>")
                + "<figcaption>" + escaped(caption) + "</figcaption></figure>";
    }

    /** A link to a film, which a page of ours does not load from elsewhere. */
    static @Nullable String film(@Nullable String id, String where, String address) {
        return id == null ? null : "[Video on " + where + "](" + address + id + ")";
    }

    /** A fence around code; null where it cannot begin its line. */
    static @Nullable String fence(Call call, String language) {
        if (!call.startsLine()) {
            return null;
        }
        String fence = "```";
        while (call.inner().contains(fence)) {
            fence += "`";
        }
        String code = call.inner().replaceFirst("^[ \\t]*\\R", "").replaceFirst("\\R[ \\t]*$", "");
        return fence + language + "\n" + code + "\n" + fence;
    }

    /** The address as the destination of a link. */
    static String destination(String address) {
        return address.matches("[^\\s()<>]*")
                ? address
                : "<" + address.replace("<", "%3C").replace(">", "%3E") + ">";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
