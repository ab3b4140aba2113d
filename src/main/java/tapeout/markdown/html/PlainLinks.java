package tapeout.markdown.html;

import org.jspecify.annotations.Nullable;
import tapeout.markdown.syntax.LinkTarget;
import tapeout.markdown.syntax.Percent;
import tapeout.problem.SourceLocation;

/** Links and images as the CommonMark specification's examples have them. */
final class PlainLinks implements LinkHtml {

    private final HtmlWriter html;

    PlainLinks(Sheet sheet) {
        this.html = sheet.html();
    }

    @Override
    public boolean open(LinkTarget target, SourceLocation at) {
        html.raw("<a");
        html.attribute("href", Percent.encode(target.destination()));
        LinkHtml.title(html, target.title());
        html.raw(">");
        return true;
    }

    @Override
    public void close() {
        html.raw("</a>");
    }

    @Override
    public boolean isOpen() {
        return false;
    }

    @Override
    public void image(LinkTarget target, @Nullable String alt, int width, SourceLocation at) {
        html.raw("<img");
        html.attribute("src", Percent.encode(target.destination()));
        html.attribute("alt", alt == null ? "" : alt);
        LinkHtml.title(html, target.title());
        html.raw(" />");
    }
}
