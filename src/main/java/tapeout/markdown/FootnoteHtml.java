package tapeout.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes footnotes: numbered by first mention, listed at the end, each with links back to where it is mentioned. */
final class FootnoteHtml {

    private final Rendering rendering;
    private final HtmlWriter html;
    private final Map<String, FootnoteDefinition> definitions = new LinkedHashMap<>();
    private final Map<String, Note> byLabel = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();

    FootnoteHtml(Rendering rendering, List<FootnoteDefinition> footnotes) {
        this.rendering = rendering;
        this.html = rendering.html();
        for (FootnoteDefinition footnote : footnotes) {
            if (definitions.putIfAbsent(footnote.label(), footnote) != null) {
                rendering.problems().repeatedFootnote(rendering.places().of(footnote), footnote.label());
            }
        }
    }

    /** Writes the number that leads to a footnote. */
    void mention(FootnoteMention mention) {
        FootnoteDefinition definition = definitions.get(mention.label());
        if (definition == null) {
            rendering
                    .problems()
                    .undefinedFootnote(rendering.places().of(mention), mention.label(), definitions.keySet());
        }
        if (definition == null || rendering.links().isOpen()) {
            html.text("[^" + mention.label() + "]");
            return;
        }
        Note note = byLabel.computeIfAbsent(mention.label(), label -> add(definition));
        String id = rendering.ids().unique("fnref_" + note.number);
        note.mentions.add(id);
        html.raw("<sup class=\"footnote-mention\"><a");
        html.attribute("id", id);
        html.attribute("href", "#" + note.id);
        html.attribute("aria-label", rendering.word("body.footnote", String.valueOf(note.number), mention), "");
        html.raw(" role=\"doc-noteref\">" + note.number + "</a></sup>");
    }

    /** Writes the list of the footnotes that were mentioned. */
    void writeList() {
        if (!notes.isEmpty()) {
            html.line();
            html.raw("<section class=\"footnotes\" role=\"doc-endnotes\"");
            html.attribute("aria-label", rendering.word("body.footnotes", "", notes.get(0).definition), "");
            html.raw(">\n<ol>\n");
            // A footnote can mention further ones: the list grows while it is written.
            for (int i = 0; i < notes.size(); i++) {
                write(notes.get(i));
            }
            html.raw("</ol>\n</section>\n");
        }
        definitions.forEach((label, definition) -> {
            if (!byLabel.containsKey(label)) {
                rendering.problems().unusedFootnote(rendering.places().of(definition), label);
            }
        });
    }

    private Note add(FootnoteDefinition definition) {
        int number = notes.size() + 1;
        Note note = new Note(definition, number, rendering.ids().unique("fn_" + number));
        notes.add(note);
        return note;
    }

    private void write(Note note) {
        html.raw("<li");
        html.attribute("id", note.id);
        html.raw(">");
        Node last = note.definition.getLastChild();
        for (Node child = note.definition.getFirstChild(); child != null; child = child.getNext()) {
            if (child == last && child instanceof Paragraph) {
                html.line();
                html.raw("<p>");
                rendering.children(child);
                backLinks(note);
                html.raw("</p>\n");
            } else {
                rendering.write(child);
            }
        }
        if (!(last instanceof Paragraph)) {
            html.line();
            html.raw("<p>");
            backLinks(note);
            html.raw("</p>\n");
        }
        html.raw("</li>\n");
    }

    private void backLinks(Note note) {
        // A mention within a later footnote is not known yet and goes without a way back.
        int way = 0;
        for (String mention : note.mentions) {
            way++;
            html.raw(" <a");
            html.attribute("href", "#" + mention);
            String number = note.number + (way > 1 ? "-" + way : "");
            html.attribute("aria-label", rendering.word("body.back", number, note.definition), "");
            html.raw(" class=\"footnote-back\" role=\"doc-backlink\">↩</a>");
        }
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
