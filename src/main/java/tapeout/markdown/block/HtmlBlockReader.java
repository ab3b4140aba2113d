package tapeout.markdown.block;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tapeout.markdown.syntax.Characters;

/** Takes the lines of one HTML block until its end. */
final class HtmlBlockReader extends AbstractBlockParser {

    private static final List<String> CLOSING_TAGS = List.of("</pre>", "</script>", "</style>", "</textarea>");

    private final HtmlBlock block = new HtmlBlock();
    private final BlockContent content = new BlockContent();
    private final List<String> ends;
    private boolean ended;

    private HtmlBlockReader(List<String> ends) {
        this.ends = ends;
    }

    static HtmlBlockReader untilBlankLine() {
        return new HtmlBlockReader(List.of());
    }

    /** Until the line that holds a mark. */
    static HtmlBlockReader until(String mark) {
        return new HtmlBlockReader(List.of(mark));
    }

    /** Until the line that holds the closing tag of any element whose content is verbatim. */
    static HtmlBlockReader untilClosed() {
        return new HtmlBlockReader(CLOSING_TAGS);
    }

    @Override
    public HtmlBlock getBlock() {
        return block;
    }

    @Override
    public boolean isRawText() {
        return true;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
        boolean over = ended || (state.isBlank() && ends.isEmpty());
        return over ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        content.add(line, state.getIndent());
        if (!ends.isEmpty()) {
            String text = Characters.string(line).toLowerCase(Locale.ROOT);
            ended = ends.stream().anyMatch(text::contains);
        }
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setContent(content);
    }
}
