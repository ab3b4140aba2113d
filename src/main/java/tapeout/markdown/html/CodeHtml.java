package tapeout.markdown.html;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import tapeout.markdown.code.CodeColours;
import tapeout.markdown.code.CodePart;
import tapeout.markdown.syntax.Characters;
import tapeout.markdown.syntax.Entities;

/** Writes blocks of code. */
public final class CodeHtml {

    private static final String CLASS = "language-";
    private static final Pattern LANGUAGE = Pattern.compile(CLASS + "[\\w+#.-]{1,40}");

    private final HtmlWriter html;
    private final CodeColours colours = new CodeColours();

    CodeHtml(HtmlWriter html) {
        this.html = html;
    }

    void fenced(FencedCodeBlock block) {
        write(language(block), lines(block.getContentLines()));
    }

    void indented(IndentedCodeBlock block) {
        List<BasedSequence> lines = block.getContentLines();
        int end = lines.size();
        while (end > 0 && lines.get(end - 1).isBlank()) {
            end--;
        }
        write("", lines(lines.subList(0, end)));
    }

    private void write(String language, String code) {
        html.line();
        html.raw("<pre");
        scrolls();
        html.raw("><code");
        if (!language.isEmpty()) {
            html.attribute("class", CLASS + language);
        }
        html.raw(">");
        coloured(language, code);
        html.raw("</code></pre>\n");
    }

    /** An attribute of a block: a wide one scrolls by keyboard, too. */
    void scrolls() {
        html.onPage(" tabindex=\"0\"", "");
    }

    /** The text of a block. */
    void coloured(String language, String code) {
        colours.of(language, code).ifPresentOrElse(parts -> html.code(code, markup(parts)), () -> html.text(code));
    }

    /** The language that the classes of an element name, as the HTML standard proposes (section 4.5.15); empty if none does. */
    static String language(Element code) {
        return code.classNames().stream()
                .filter(CodeHtml::isLanguage)
                .map(name -> name.substring(CLASS.length()))
                .findFirst()
                .orElse("");
    }

    /** Whether a class says in which language code is. */
    static boolean isLanguage(String cssClass) {
        return LANGUAGE.matcher(cssClass).matches();
    }

    private static String markup(List<CodePart> parts) {
        StringBuilder markup = new StringBuilder();
        for (CodePart part : parts) {
            String text = HtmlWriter.escape(part.text());
            if (part.cssClass() == null) {
                markup.append(text);
            } else {
                markup.append("<span class=\"")
                        .append(part.cssClass())
                        .append("\">")
                        .append(text)
                        .append("</span>");
            }
        }
        return markup.toString();
    }

    /** The first word after the fence. */
    public static String language(FencedCodeBlock block) {
        String info = Entities.unescape(Characters.string(block.getInfo()));
        int end = 0;
        while (end < info.length() && !Characters.isWhitespace(info.charAt(end))) {
            end++;
        }
        return info.substring(0, end);
    }

    private static String lines(List<BasedSequence> lines) {
        StringBuilder code = new StringBuilder();
        for (BasedSequence line : lines) {
            String text = Characters.string(line);
            int end = text.length();
            while (end > 0 && Characters.isLineEnd(text.charAt(end - 1))) {
                end--;
            }
            code.append(text, 0, end).append('\n');
        }
        return code.toString();
    }
}
