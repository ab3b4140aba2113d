package tapeout.feed;

import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import tapeout.view.feed.TwinView;

/** Writes what a page says as Markdown (CommonMark, with tables as GitHub has them). */
public final class TwinWriter {

    /** The whole file, in UTF-8. */
    public byte[] write(TwinView twin) {
        MarkdownText text = new MarkdownText();
        text.heading(1, twin.title());
        text.paragraph(MarkdownText.escape(twin.summary()));
        text.items(twin.details(), false);
        text.html(Jsoup.parseBodyFragment(twin.body().html()).body());
        for (TwinView.Section section : twin.sections()) {
            text.heading(2, section.heading());
            text.items(section.items(), section.numbered());
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
