package tapeout.markdown.inline;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** An inline of ours in Flexmark's tree. Its characters tell where it stands; its value is its own. */
public abstract sealed class InlineNode extends Node
        permits TextRun,
                Literal,
                CodeSpan,
                Hyperlink,
                Picture,
                EntityMention,
                SourceMention,
                FootnoteMention,
                UnknownTag {

    public abstract void accept(Visitor visitor);

    /** What it says without any markup; null where its children say it, or nothing does. */
    @Nullable
    String plain() {
        return null;
    }

    /** What is done with each of them. */
    public interface Visitor {

        void of(TextRun run);

        void of(Literal literal);

        void of(CodeSpan code);

        void of(Hyperlink link);

        void of(Picture picture);

        void of(EntityMention mention);

        void of(SourceMention mention);

        void of(FootnoteMention mention);

        void of(UnknownTag tag);
    }

    @Override
    public final BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
