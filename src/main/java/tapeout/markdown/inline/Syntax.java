package tapeout.markdown.inline;

import org.jspecify.annotations.Nullable;
import tapeout.markdown.syntax.BareLinks;
import tapeout.markdown.syntax.CodeSpans;
import tapeout.markdown.syntax.HtmlSyntax;

/** What finds code, HTML and bare links in the text of one block; each is made where the first sign of it is met. */
final class Syntax {

    private final String text;
    private @Nullable CodeSpans codeSpans;
    private @Nullable HtmlSyntax html;
    private @Nullable BareLinks bareLinks;

    Syntax(String text) {
        this.text = text;
    }

    CodeSpans codeSpans() {
        CodeSpans spans = codeSpans == null ? new CodeSpans(text) : codeSpans;
        codeSpans = spans;
        return spans;
    }

    HtmlSyntax html() {
        HtmlSyntax tags = html == null ? new HtmlSyntax(text) : html;
        html = tags;
        return tags;
    }

    BareLinks bareLinks() {
        BareLinks links = bareLinks == null ? new BareLinks(text) : bareLinks;
        bareLinks = links;
        return links;
    }
}
