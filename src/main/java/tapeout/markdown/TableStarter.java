package tapeout.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets Flexmark's tables module see only paragraphs that are tables: with a row of dashes as their second line. It would
 * compile its expression for each document and try it on each paragraph, and overflow the stack on long rows.
 */
final class TableStarter implements ParagraphPreProcessorFactory {

    @Override
    public ParagraphPreProcessor apply(ParserState state) {
        return new Guard();
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
        return Set.of(ReferencePreProcessorFactory.class);
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
        return Set.of();
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }

    private static final class Guard implements ParagraphPreProcessor {

        private @Nullable ParagraphPreProcessor tables;

        @Override
        public int preProcessBlock(Paragraph paragraph, ParserState state) {
            if (!isTable(paragraph)) {
                return 0;
            }
            for (BasedSequence row : paragraph.getContentLines()) {
                if (bars(row) > Bounds.TABLE_COLUMNS) {
                    throw new TooComplexException(
                            row.getStartOffset(),
                            "has a table row of more than " + Bounds.TABLE_COLUMNS + " cells here");
                }
            }
            ParagraphPreProcessor processor =
                    tables == null ? TableParagraphPreProcessor.Factory().apply(state) : tables;
            tables = processor;
            return processor.preProcessBlock(paragraph, state);
        }

        private static int bars(BasedSequence row) {
            int bars = 0;
            for (int at = row.indexOf('|'); at >= 0; at = row.indexOf('|', at + 1)) {
                bars++;
            }
            return bars;
        }

        private static boolean isTable(Paragraph paragraph) {
            return paragraph.getLineCount() > 1
                    && paragraph.getLineChars(0).indexOf('|') >= 0
                    && isDashes(paragraph.getLineChars(1));
        }

        private static boolean isDashes(BasedSequence line) {
            boolean dash = false;
            boolean bar = false;
            for (int at = 0; at < line.length(); at++) {
                char c = line.charAt(at);
                dash |= c == '-';
                bar |= c == '|';
                if (c != '-' && c != '|' && c != ':' && !Characters.isWhitespace(c)) {
                    return false;
                }
            }
            return dash && bar;
        }
    }
}
