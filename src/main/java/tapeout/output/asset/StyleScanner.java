package tapeout.output.asset;

import java.util.ArrayList;
import java.util.List;
import tapeout.problem.SourceText;

/** Finds what a style sheet refers to (CSS Syntax Module Level 3, CSS Cascading and Inheritance Level 5). */
final class StyleScanner {

    private final SourceText source;
    private final StyleCursor text;
    private final List<StyleText.Reference> references = new ArrayList<>();
    private int depth;
    private boolean rulesSeen;

    private StyleScanner(SourceText source) {
        this.source = source;
        this.text = new StyleCursor(source.text());
    }

    static StyleText scan(SourceText source) {
        return new StyleScanner(source).scan();
    }

    private StyleText scan() {
        while (!text.atEnd()) {
            if (text.atUrl()) {
                int start = text.position();
                String url = text.readUrl();
                references.add(new StyleText.Address(start, text.position(), url));
            } else if (depth == 0 && text.atWord("@import")) {
                readImport();
            } else if (depth == 0 && (text.atWord("@namespace") || text.atWord("@charset"))) {
                rulesSeen |= text.atWord("@namespace");
                text.skipStatement();
            } else {
                step();
            }
        }
        return new StyleText(source, references);
    }

    private void step() {
        char c = text.peek();
        if (c == '{') {
            depth++;
            rulesSeen = true;
        } else if (c == '}') {
            depth = Math.max(0, depth - 1);
        }
        text.skipOne();
    }

    private void readImport() {
        int start = text.position();
        text.skip("@import".length());
        text.skipSpace();
        String url = text.atUrl() ? text.readUrl() : text.readString();
        text.skipSpace();
        String layer = null;
        if (text.atWord("layer")) {
            text.skip("layer".length());
            layer = text.peek() == '(' ? text.readParenthesis() : "";
            text.skipSpace();
        }
        String supports = "";
        if (text.atWord("supports")) {
            text.skip("supports".length());
            supports = text.readParenthesis();
        }
        String media = text.skipStatement().strip();
        references.add(new StyleText.Import(start, text.position(), url, layer, supports, media, rulesSeen));
    }
}
