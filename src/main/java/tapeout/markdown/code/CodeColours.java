package tapeout.markdown.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenMakerFactory;
import org.fife.ui.rsyntaxtextarea.TokenTypes;
import org.jspecify.annotations.Nullable;

/**
 * Divides code into words of one kind each, by the lexers of RSyntaxTextArea. These read line by line and never stop at
 * what is no valid code. Nothing of the library is loaded before there is a block in a language that it knows. One for
 * each body.
 */
public final class CodeColours {

    /** Lexers may need the square of a line's length. */
    private static final int LONGEST_LINE = 2_000;

    /** How many characters of code are coloured in one body: more than anybody reads. */
    private int left = 200_000;

    /**
     * The parts of a block in order, which together are the code again.
     *
     * @param language as written behind the fence
     * @param code lines that each end with a line feed
     * @return empty where there is nothing to colour: in a language that is not known, or where it is too long
     */
    public Optional<List<CodePart>> of(String language, String code) {
        String style = CodeLanguages.style(language);
        if (style == null || code.length() > left || code.lines().anyMatch(line -> line.length() > LONGEST_LINE)) {
            return Optional.empty();
        }
        left -= code.length();
        TokenMaker lexer = TokenMakerFactory.getDefaultInstance().getTokenMaker(style);
        Parts parts = new Parts();
        int state = TokenTypes.NULL;
        for (String line : code.split("\n", -1)) {
            parts.line();
            state = line(lexer, line, state, parts);
        }
        return parts.finish();
    }

    /** Reads a line and says in which state the next one starts. */
    private static int line(TokenMaker lexer, String line, int state, Parts parts) {
        List<Token> tokens = new ArrayList<>();
        StringBuilder read = new StringBuilder();
        for (Token token = lexer.getTokenList(segment(line), state, 0);
                token != null && token.isPaintable();
                token = token.getNextToken()) {
            tokens.add(token);
            read.append(token.getLexeme());
        }
        if (read.toString().equals(line)) {
            tokens.forEach(token -> parts.add(CodeWord.of(token.getType()), token.getLexeme()));
        } else {
            // Some lexers take the halves of a character outside Unicode's first plane apart.
            parts.add(null, line);
        }
        return lexer.getLastTokenTypeOnLine(segment(line), state);
    }

    private static Segment segment(String line) {
        return new Segment(line.toCharArray(), 0, line.length());
    }

    /** Puts neighbours of one kind together. */
    private static final class Parts {

        private final List<CodePart> parts = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private @Nullable CodeWord word;
        private boolean started;

        private void line() {
            if (started) {
                add(null, "\n");
            }
            started = true;
        }

        private void add(@Nullable CodeWord kind, String part) {
            if (kind != word) {
                close();
                word = kind;
            }
            text.append(part);
        }

        private void close() {
            if (text.length() > 0) {
                parts.add(new CodePart(word == null ? null : word.cssClass(), text.toString()));
                text.setLength(0);
            }
        }

        /** All of them; empty where none has a colour. */
        private Optional<List<CodePart>> finish() {
            close();
            return parts.stream().anyMatch(part -> part.cssClass() != null) ? Optional.of(parts) : Optional.empty();
        }
    }
}
