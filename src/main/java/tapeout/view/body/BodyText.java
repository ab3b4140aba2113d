package tapeout.view.body;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.jsoup.parser.Parser;
import tapeout.content.Body;
import tapeout.content.BodySlot;
import tapeout.content.Document;
import tapeout.content.value.RaisedText;
import tapeout.library.trace.Questions;
import tapeout.view.context.Fillings;
import tapeout.view.search.Prose;

/** The text of bodies without its markup, for machines that look for words in it. */
public final class BodyText {

    /** What stands within a word as well. */
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s", "samp",
            "small", "span", "strong", "sub", "sup", "u", "var", "wbr");

    private final Fillings fillings;
    private final Questions questions;
    private final SlotLinks links;

    public BodyText(Fillings fillings, Questions questions) {
        this.fillings = fillings;
        this.questions = questions;
        this.links = SlotLinks.onPage(fillings);
    }

    /**
     * The words of the body in order, with spaces where its blocks end; without the numbers of citations. They depend on the
     * text between its slots and on what fills these.
     */
    public Prose of(Document document) {
        Object since = fillings.texts().since(document);
        OptionalLong number = since == null
                ? OptionalLong.empty()
                : questions.digest(
                        List.of(
                                document.header().file(),
                                since,
                                filling(document).fills()),
                        List.of());
        return new Prose(number, () -> text(filling(document).fill().html()));
    }

    private SlotFilling filling(Document document) {
        return new SlotFilling(links, document) {
            @Override
            List<BodySlot.Citation> run(Body body, int slot) {
                return List.of((BodySlot.Citation) body.slots().get(slot));
            }

            @Override
            String markup(List<BodySlot.Citation> run) {
                return "";
            }

            @Override
            String markup(BodySlot.OnPage markup) {
                return "";
            }

            @Override
            String markup(BodySlot.ChartPlace place) {
                return ""; // its figures are found where they come from
            }

            @Override
            String markup(BodySlot.DataPlace place) {
                return "";
            }

            @Override
            String markup(BodySlot.ComparisonPlace place) {
                return "";
            }

            @Override
            String markup(BodySlot.Code code) {
                return elsewhere(code.variant());
            }
        };
    }

    /**
     * The text of sanitised HTML, in time linear in it.
     *
     * @param html in which every attribute that holds a {@code >} is quoted, and nothing but tags starts with {@code <}
     */
    static String text(String html) {
        char[] text = html.toCharArray();
        int size = 0;
        int raised = -1; // where what stands above or below the line starts
        boolean references = false;
        for (int at = 0; at < text.length; ) {
            char c = text[at];
            if (c == '<') {
                String name = name(text, at);
                if (!INLINE.contains(name)) {
                    text[size++] = ' ';
                } else if (RaisedText.is(name)) {
                    if (text[at + 1] != '/') {
                        raised = size;
                    } else if (raised >= 0) {
                        RaisedText.of(name, new String(text, raised, size - raised))
                                .getChars(0, size - raised, text, raised);
                        raised = -1;
                    }
                }
                at = end(text, at);
            } else {
                references |= c == '&';
                text[size++] = c;
                at++;
            }
        }
        String read = new String(text, 0, size);
        return references ? Parser.unescapeEntities(read, false) : read;
    }

    private static String name(char[] html, int tag) {
        int start = tag + 1 < html.length && html[tag + 1] == '/' ? tag + 2 : tag + 1;
        int end = start;
        while (end < html.length && Character.isLetterOrDigit(html[end])) {
            end++;
        }
        return new String(html, start, end - start);
    }

    /** Behind the tag that starts here. */
    private static int end(char[] html, int tag) {
        char quote = 0;
        for (int i = tag; i < html.length; i++) {
            char c = html[i];
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return html.length;
    }
}
