package tapeout.migrate;

import java.text.ParsePosition;
import java.text.SimpleDateFormat;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import tapeout.guest.GuestHeader;
import tapeout.problem.Problems;
import tapeout.problem.SourceText;

/** JBake. */
final class JBakePeer implements Peer {

    private final Settings settings;

    JBakePeer(Settings settings) {
        this.settings = settings;
    }

    @Override
    public SiteFacts facts() {
        return new SiteFacts(
                settings.textOr(settings.text("blog.title"), "site.title"),
                settings.textOr(settings.text("site.description"), "site.tagline"),
                settings.text("site.host"),
                "");
    }

    @Override
    public List<Root> roots() {
        return List.of(
                new Root(settings.textOr("content", "content.folder"), true),
                new Root(settings.textOr("assets", "asset.folder"), false));
    }

    @Override
    public String data() {
        return settings.textOr("data", "data.folder");
    }

    @Override
    public @Nullable Header header(SourceText source, Problems problems) {
        if (source.text().startsWith("---")) {
            return HeaderReader.read(source, problems);
        }
        GuestHeader header = GuestHeader.read(source, settings.textOr("~~~~~~", "header.separator"), problems);
        return header == null ? null : new Header(header.values(), header.bodyStart());
    }

    @Override
    public @Nullable String date(String written) {
        String form = settings.textOr("yyyy-MM-dd", "date.format");
        SimpleDateFormat format = new SimpleDateFormat(form, Locale.ENGLISH);
        format.setTimeZone(TimeZone.getTimeZone("UTC"));
        Date date = format.parse(written, new ParsePosition(0));
        if (date == null) {
            return Peer.super.date(written);
        }
        Instant instant = date.toInstant();
        return form.contains("H") || form.contains("h")
                ? instant.toString()
                : instant.toString().substring(0, 10);
    }

    @Override
    public boolean isPost(Original document) {
        return "post".equals(document.header().text("type")) && document.date() != null;
    }

    @Override
    public String address(Original document) {
        String bare = document.inside().replaceFirst("\\.[^./]+$", "");
        boolean without = settings.text("uri.noExtension").equals("true");
        String prefix = settings.text("uri.noExtension.prefix");
        return without && ("/" + bare).startsWith(prefix)
                ? "/" + bare + "/"
                : "/" + bare + settings.textOr(".html", "output.extension");
    }

    @Override
    public Shortcodes shortcodes() {
        return Shortcodes.NONE;
    }
}
