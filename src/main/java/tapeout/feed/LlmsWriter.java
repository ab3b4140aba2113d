package tapeout.feed;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import tapeout.view.feed.LlmsView;

/** Writes {@code llms.txt} (llmstxt.org): a title, a quotation, and lists of links in Markdown. */
public final class LlmsWriter {

    /** The whole file, in UTF-8. */
    public byte[] write(LlmsView llms) {
        MarkdownText text = new MarkdownText();
        text.heading(1, llms.title());
        if (!llms.summary().isEmpty()) {
            text.paragraph("> " + MarkdownText.escape(llms.summary()));
        }
        text.paragraph(MarkdownText.escape(llms.note()));
        for (LlmsView.Section section : llms.sections()) {
            text.heading(2, section.heading());
            text.paragraph(section.lines().stream().map(LlmsWriter::line).collect(Collectors.joining("\n")));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(LlmsView.Line line) {
        String says = line.says().isEmpty() ? "" : ": " + MarkdownText.escape(line.says());
        return "- " + MarkdownText.link(line.page()) + says;
    }
}
