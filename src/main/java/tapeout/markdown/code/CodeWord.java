package tapeout.markdown.code;

import org.fife.ui.rsyntaxtextarea.TokenTypes;
import org.jspecify.annotations.Nullable;

/** What a word of code can be, as far as readers are shown the difference. */
enum CodeWord {
    COMMENT,
    KEYWORD,
    STRING,
    NUMBER,
    NAME,
    META;

    /** The class of its element. */
    String cssClass() {
        return switch (this) {
            case COMMENT -> "code-comment";
            case KEYWORD -> "code-keyword";
            case STRING -> "code-string";
            case NUMBER -> "code-number";
            case NAME -> "code-name";
            case META -> "code-meta";
        };
    }

    /** What a token of RSyntaxTextArea's is; null for what stays as it is: operators, names of no kind, mistakes. */
    static @Nullable CodeWord of(int token) {
        return switch (token) {
            case TokenTypes.COMMENT_EOL,
                    TokenTypes.COMMENT_MULTILINE,
                    TokenTypes.COMMENT_DOCUMENTATION,
                    TokenTypes.COMMENT_KEYWORD,
                    TokenTypes.COMMENT_MARKUP,
                    TokenTypes.MARKUP_COMMENT -> COMMENT;
            case TokenTypes.RESERVED_WORD, TokenTypes.RESERVED_WORD_2, TokenTypes.MARKUP_TAG_NAME -> KEYWORD;
            case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE,
                    TokenTypes.LITERAL_CHAR,
                    TokenTypes.LITERAL_BACKQUOTE,
                    TokenTypes.REGEX,
                    TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE,
                    TokenTypes.MARKUP_CDATA -> STRING;
            case TokenTypes.LITERAL_BOOLEAN,
                    TokenTypes.LITERAL_NUMBER_DECIMAL_INT,
                    TokenTypes.LITERAL_NUMBER_FLOAT,
                    TokenTypes.LITERAL_NUMBER_HEXADECIMAL,
                    TokenTypes.MARKUP_ENTITY_REFERENCE -> NUMBER;
            case TokenTypes.FUNCTION, TokenTypes.DATA_TYPE, TokenTypes.VARIABLE, TokenTypes.MARKUP_TAG_ATTRIBUTE ->
                NAME;
            case TokenTypes.ANNOTATION,
                    TokenTypes.PREPROCESSOR,
                    TokenTypes.MARKUP_DTD,
                    TokenTypes.MARKUP_PROCESSING_INSTRUCTION,
                    TokenTypes.MARKUP_CDATA_DELIMITER -> META;
            default -> null;
        };
    }
}
