package tapeout.markdown.html;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.content.BodySlot;
import tapeout.content.block.TypedBlock;
import tapeout.content.value.Reference;
import tapeout.content.value.When;
import tapeout.markdown.syntax.Characters;
import tapeout.markdown.syntax.LinkTarget;
import tapeout.problem.SourceLocation;

/** Writes typed blocks: fences whose first word is a kind, with keys for what it holds. */
final class TypedHtml implements TypedBlock.Visitor<Void> {

    private static final Pattern KEY = Pattern.compile("\\s*+[a-z_]++:(?:\\s|$)");

    private final Sheet sheet;
    private final LinkHtml links;
    private final HtmlWriter html;
    private final TypedBlocks blocks;
    private int charts;

    TypedHtml(Sheet sheet, LinkHtml links, TypedBlocks blocks) {
        this.sheet = sheet;
        this.links = links;
        this.html = sheet.html();
        this.blocks = blocks;
    }

    /** @return false, with nothing written, if the fence is one of code */
    boolean write(FencedCodeBlock fence) {
        String kind = CodeHtml.language(fence);
        if (!blocks.knows(kind)) {
            checkMeant(kind, fence);
            return false;
        }
        List<BasedSequence> lines = fence.getContentLines();
        SourceLocation first = sheet.places()
                .at(lines.isEmpty() ? fence.getStartOffset() : lines.get(0).getStartOffset());
        TypedBlock block =
                blocks.read(kind, keys(lines, first.column() - 1), new SourceLocation(first.file(), first.line(), 1));
        if (block != null) {
            block.accept(this);
        }
        return true;
    }

    /** A fence of keys whose word is nearly a kind would show them to readers. */
    private void checkMeant(String word, FencedCodeBlock fence) {
        List<BasedSequence> lines = fence.getContentLines();
        if (!lines.isEmpty() && KEY.matcher(Characters.string(lines.get(0))).lookingAt()) {
            String meant = blocks.meant(word);
            if (meant != null) {
                sheet.problems().nearlyBlock(sheet.places().of(fence), word, meant);
            }
        }
    }

    /** The lines, moved to where they stand in the file, so that places within them are right. */
    private static String keys(List<BasedSequence> lines, int indent) {
        StringBuilder keys = new StringBuilder();
        for (BasedSequence line : lines) {
            keys.append(" ".repeat(indent)).append(Characters.string(line));
        }
        return keys.toString();
    }

    @Override
    public Void of(TypedBlock.Quote quote) {
        start("quote");
        html.raw("<blockquote>\n<p>");
        html.text(quote.text());
        html.raw("</p>\n</blockquote>\n");
        html.wordBreak();
        html.raw("<figcaption>");
        html.text(quote.speaker());
        Reference of = quote.of();
        if (of != null) {
            html.text(", ");
            html.slot(new BodySlot.EntityLink(of.id(), null, of.at()));
            html.shown();
        }
        return end(quote.source());
    }

    @Override
    public Void of(TypedBlock.Figure figure) {
        start("picture");
        links.image(
                new LinkTarget(figure.src().id(), null),
                figure.alt(),
                0,
                figure.src().at());
        html.raw("\n<figcaption>");
        html.wordBreak();
        if (figure.caption() != null) {
            html.text(figure.caption());
            html.text(" ");
        }
        html.raw("<small>");
        html.text(figure.credit());
        html.raw("</small>");
        return end(figure.source());
    }

    @Override
    public Void of(TypedBlock.Chart chart) {
        html.line();
        html.slot(new BodySlot.ChartPlace(chart, ++charts, chart.of().at()));
        html.shown();
        html.raw("\n");
        return null;
    }

    /** Below it, where its numbers are and where they are from. */
    @Override
    public Void of(TypedBlock.DataChart chart) {
        Reference data = chart.data();
        html.line();
        html.slot(new BodySlot.DataPlace(chart, ++charts, data.at()));
        html.shown();
        html.wordBreak();
        html.raw("<p class=\"chart-source\"><a href=\"");
        html.slot(new BodySlot.DocumentLink(data.id(), "", null, data.at()));
        html.raw("\">");
        html.text(data.id().substring(data.id().lastIndexOf('/') + 1));
        html.raw("</a>");
        sheet.cite(chart.source().id(), chart.source().at());
        html.raw("</p>\n");
        return null;
    }

    @Override
    public Void of(TypedBlock.Compare compare) {
        html.line();
        html.slot(new BodySlot.ComparisonPlace(compare, compare.of().get(0).at()));
        html.shown();
        html.raw("\n");
        return null;
    }

    @Override
    public Void of(TypedBlock.Timeline timeline) {
        start("events");
        if (timeline.label() != null) {
            html.raw("<figcaption>");
            html.text(timeline.label());
            html.raw("</figcaption>\n");
        }
        html.raw("<ol class=\"timeline\">\n");
        Reference story = timeline.story();
        if (story != null) {
            html.slot(new BodySlot.StoryPlace(story.id(), story.at()));
            html.shown();
        }
        timeline.entries().forEach(this::entry);
        html.raw("</ol>\n</figure>\n");
        return null;
    }

    private void entry(TypedBlock.Entry entry) {
        String shape = entry.date().precision() == When.Precision.DAY ? "day" : "span";
        html.raw("<li class=\"timeline-entry timeline-" + shape + "\">\n<p class=\"timeline-date\">");
        html.slot(new BodySlot.Day(entry.date(), entry.at()));
        html.shown();
        html.raw("</p>\n<p class=\"timeline-label\">");
        html.wordBreak();
        html.text(entry.text());
        if (entry.source() != null) {
            sheet.cite(entry.source().id(), entry.source().at());
        }
        html.raw("</p>\n</li>\n");
        html.wordBreak();
    }

    private void start(String name) {
        html.line();
        html.raw("<figure class=\"" + name + "\">\n");
    }

    private Void end(@Nullable Reference source) {
        if (source != null) {
            sheet.cite(source.id(), source.at());
        }
        html.raw("</figcaption>\n</figure>\n");
        return null;
    }
}
