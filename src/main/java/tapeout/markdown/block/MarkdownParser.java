package tapeout.markdown.block;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import tapeout.markdown.inline.InlineReader;
import tapeout.markdown.syntax.Bounds;
import tapeout.markdown.syntax.TooComplexException;

/** Flexmark's parser, configured once. Immutable; used by many threads at once. */
public final class MarkdownParser {

    private final Parser parser;

    public MarkdownParser() {
        MutableDataSet options = new MutableDataSet()
                .set(Parser.HEADING_PARSER, false)
                .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
                .set(Parser.HTML_BLOCK_PARSER, false)
                .set(Parser.THEMATIC_BREAK_PARSER, false)
                // The content of code is then kept as lines, not put together for nobody.
                .set(Parser.FENCED_CODE_CONTENT_BLOCK, true)
                .set(Parser.TRACK_DOCUMENT_LINES, false)
                .set(DefinitionExtension.TILDE_MARKER, false)
                .set(Parser.LIST_BLOCK_PARSER, false)
                .set(Parser.EXTENSIONS, List.of(DefinitionExtension.create(), TaskListExtension.create()));
        parser = Parser.builder(options)
                .customInlineParserFactory(
                        (data, special, delimiters, processors, links, extensions) -> new InlineReader(data))
                .customBlockParserFactory(new NestingGuard())
                .customBlockParserFactory(new HeadingStarter())
                .customBlockParserFactory(new FenceStarter())
                .customBlockParserFactory(new HtmlStarter())
                .customBlockParserFactory(new BreakStarter())
                .customBlockParserFactory(new ListGuard())
                .customBlockParserFactory(new ListStarter())
                // Flexmark leaves this one out where the inline parser is not its own.
                .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
                .customBlockParserFactory(new FootnoteStarter())
                .customBlockParserFactory(new TableStarter())
                .build();
    }

    /** @throws TooComplexException if the body passes one of the {@link Bounds} */
    public Document parse(String body) {
        return parse(new MeteredText(body, Bounds.reads(body.length())));
    }

    public Document parse(MeteredText body) {
        return parser.parse(BasedSequence.of(body));
    }
}
