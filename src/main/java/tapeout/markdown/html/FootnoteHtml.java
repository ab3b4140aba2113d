package tapeout.markdown.html;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tapeout.markdown.block.FootnoteDefinition;
import tapeout.markdown.inline.FootnoteMention;

/** Writes footnotes: numbered by first mention, listed at the end, each with links back to where it is mentioned. */
final class FootnoteHtml {

    private static final int MOST_HINTS = 20;

    private final Sheet sheet;
    private final Flow flow;
    private final LinkHtml links;
    private final HtmlWriter html;
    private final Map<String, FootnoteDefinition> definitions = new LinkedHashMap<>();
    private final Map<String, Note> byLabel = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();
    private int undefined;

    FootnoteHtml(Sheet sheet, Flow flow, LinkHtml links, List<FootnoteDefinition> footnotes) {
        this.sheet = sheet;
        this.flow = flow;
        this.links = links;
        this.html = sheet.html();
        for (FootnoteDefinition footnote : footnotes) {
            if (!footnote.hasChildren()) {
                sheet.problems().emptyFootnote(sheet.places().of(footnote), footnote.label());
            }
            if (definitions.putIfAbsent(footnote.label(), footnote) != null) {
                sheet.problems().repeatedFootnote(sheet.places().of(footnote), footnote.label());
            }
        }
    }

    /** Writes the number that leads to a footnote. */
    void mention(FootnoteMention mention) {
        FootnoteDefinition definition = definitions.get(mention.label());
        if (definition == null) {
            // To look for what was meant costs as much as there are definitions.
            Set<String> known = undefined++ < MOST_HINTS ? definitions.keySet() : Set.of();
            sheet.problems().undefinedFootnote(sheet.places().of(mention), mention.label(), known);
        }
        if (definition == null || links.isOpen()) {
            html.text("[^" + mention.label() + "]");
            return;
        }
        Note note = byLabel.computeIfAbsent(mention.label(), label -> add(definition));
        String id = sheet.ids().unique("fnref_" + note.number);
        note.mentions.add(id);
        String name = sheet.words().footnotes().mark().apply(String.valueOf(note.number));
        html.onPage(
                "<sup class=\"footnote-mention\">" + NoteMarks.joinBefore(mention) + "<a"
                        + HtmlWriter.attributeText("id", id)
                        + HtmlWriter.attributeText("href", "#" + note.id)
                        + HtmlWriter.attributeText("aria-label", name)
                        + " role=\"doc-noteref\">" + note.number + "</a></sup>",
                // by its name: a bare number is a source's
                "<sup>[" + HtmlWriter.escape(name) + "]</sup>");
        html.noted();
    }

    /** Writes the list of the footnotes that were mentioned. */
    public void writeList() {
        if (!notes.isEmpty()) {
            String name = sheet.words().footnotes().list();
            html.line();
            html.onPage(
                    "<section class=\"footnotes\" role=\"doc-endnotes\"" + HtmlWriter.attributeText("aria-label", name)
                            + ">\n",
                    "<p><strong>" + HtmlWriter.escape(name) + "</strong></p>\n");
            html.raw("<ol>\n");
            // A footnote can mention further ones: the list grows while it is written.
            for (int i = 0; i < notes.size(); i++) {
                write(notes.get(i));
            }
            html.raw("</ol>\n");
            html.onPage("</section>\n", "");
        }
        definitions.forEach((label, definition) -> {
            if (!byLabel.containsKey(label)) {
                sheet.problems().unusedFootnote(sheet.places().of(definition), label);
            }
        });
    }

    private Note add(FootnoteDefinition definition) {
        int number = notes.size() + 1;
        Note note = new Note(definition, number, sheet.ids().unique("fn_" + number));
        notes.add(note);
        return note;
    }

    private void write(Note note) {
        html.raw("<li");
        html.onPage(HtmlWriter.attributeText("id", note.id), "");
        html.raw(">");
        Node last = note.definition.getLastChild();
        for (Node child = note.definition.getFirstChild(); child != null; child = child.getNext()) {
            if (child == last && child instanceof Paragraph) {
                html.line();
                html.raw("<p>");
                flow.children(child);
                html.onPage(backLinks(note), "");
                html.raw("</p>\n");
            } else {
                flow.write(child);
            }
        }
        if (!(last instanceof Paragraph)) {
            html.line();
            html.onPage("<p>" + backLinks(note) + "</p>\n", "");
        }
        html.raw("</li>\n");
    }

    private String backLinks(Note note) {
        StringBuilder links = new StringBuilder();
        // A mention within a later footnote is not known yet and goes without a way back.
        int way = 0;
        for (String mention : note.mentions) {
            way++;
            String name = sheet.words().footnotes().back().apply(note.number + (way > 1 ? "-" + way : ""));
            links.append(" <a")
                    .append(HtmlWriter.attributeText("href", "#" + mention))
                    .append(HtmlWriter.attributeText("aria-label", name))
                    .append(" class=\"footnote-back\" role=\"doc-backlink\">↩</a>");
        }
        return links.toString();
    }

    private static final class Note {
        private final FootnoteDefinition definition;
        private final int number;
        private final String id;
        private final List<String> mentions = new ArrayList<>();

        private Note(FootnoteDefinition definition, int number, String id) {
            this.definition = definition;
            this.number = number;
            this.id = id;
        }
    }
}
