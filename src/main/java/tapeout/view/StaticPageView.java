package tapeout.view;

import java.util.List;
import tapeout.view.body.Prose;
import tapeout.view.part.ContentsEntry;
import tapeout.view.part.SourceView;
import tapeout.view.words.DateText;

/**
 * A page outside the news.
 *
 * @param title its title
 * @param summary what it is about, in one line; empty where not said
 * @param updated the day of its last change; none where not said
 * @param contents its headings; empty where there are too few for a list
 * @param body the text
 * @param sources what it cites
 */
public record StaticPageView(
        PageFrame frame,
        String title,
        String summary,
        DateText updated,
        List<ContentsEntry> contents,
        Prose body,
        List<SourceView> sources)
        implements PageView {

    public StaticPageView {
        contents = List.copyOf(contents);
        sources = List.copyOf(sources);
    }
}
