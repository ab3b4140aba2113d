package tapeout.markdown.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import tapeout.markdown.syntax.Characters;
import tapeout.markdown.syntax.HtmlNames;
import tapeout.problem.SourceLocation;

/** Writes the text of raw HTML, and notes what no text should hold. */
final class TextHtml {

    private final Sheet sheet;
    private final HtmlFragment fragment;

    TextHtml(Sheet sheet, HtmlFragment fragment) {
        this.sheet = sheet;
        this.fragment = fragment;
    }

    void write(TextNode node) {
        if (!fragment.inLine() && node.isBlank() && !sheet.html().isInCode()) {
            sheet.html().line();
            return;
        }
        sheet.html().text(checked(node));
    }

    /** Whether an element is a block of code of which nothing is marked up. */
    static boolean isCodeAlone(Element element) {
        Element block = element.parent();
        return element.normalName().equals("code")
                && block != null
                && block.normalName().equals("pre")
                && block.childNodeSize() == 1
                && element.childNodeSize() == 1
                && element.childNode(0) instanceof TextNode;
    }

    /** The text of such an element, in the colours of its language. */
    void code(Element element) {
        sheet.code().coloured(CodeHtml.language(element), checked((TextNode) element.childNode(0)));
    }

    private String checked(TextNode node) {
        String text = node.getWholeText();
        String shown = HtmlNames.shown(text);
        int hidden = Characters.findHidden(shown, 0);
        if (hidden >= 0) {
            sheet.problems().forbiddenCharacter(at(HtmlFragment.start(node)), text.charAt(hidden));
        }
        int tag = HtmlNames.unknownTag(fragment.text(), HtmlFragment.start(node));
        for (int at = HtmlNames.unknownTag(text, 0); at >= 0 && tag >= 0; at = HtmlNames.unknownTag(text, at + 1)) {
            if (!text.startsWith("/", at + 1)) {
                sheet.problems().html().unknownElement(at(tag), HtmlNames.tag(text, at));
            }
            tag = HtmlNames.unknownTag(fragment.text(), tag + 1);
        }
        return shown;
    }

    private SourceLocation at(int index) {
        return fragment.at(index, sheet.places());
    }
}
