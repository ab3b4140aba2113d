package tapeout.markdown.code;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fife.ui.rsyntaxtextarea.SyntaxConstants;
import org.jspecify.annotations.Nullable;

/**
 * The names that writers give to languages behind a fence. Only those whose colours were looked at; the names of styles
 * are constants of RSyntaxTextArea, none of whose classes is loaded for them.
 */
final class CodeLanguages {

    private static final Map<String, String> STYLES = styles();

    private CodeLanguages() {}

    /** The library's name for a language, written in any case; null for one that has no colours here. */
    static @Nullable String style(String name) {
        return STYLES.get(name.toLowerCase(Locale.ROOT));
    }

    /** Every name in small letters. */
    static Set<String> names() {
        return STYLES.keySet();
    }

    private static Map<String, String> styles() {
        Map<String, String> styles = new HashMap<>();
        put(styles, SyntaxConstants.SYNTAX_STYLE_C, "c", "h");
        put(styles, SyntaxConstants.SYNTAX_STYLE_CPLUSPLUS, "cpp", "c++", "cc", "hpp", "cuda", "cu");
        put(styles, SyntaxConstants.SYNTAX_STYLE_CSHARP, "csharp", "cs", "c#");
        put(styles, SyntaxConstants.SYNTAX_STYLE_CSS, "css");
        put(styles, SyntaxConstants.SYNTAX_STYLE_DART, "dart");
        put(styles, SyntaxConstants.SYNTAX_STYLE_DOCKERFILE, "dockerfile", "docker");
        put(styles, SyntaxConstants.SYNTAX_STYLE_GO, "go", "golang");
        put(styles, SyntaxConstants.SYNTAX_STYLE_GROOVY, "groovy", "gradle");
        put(styles, SyntaxConstants.SYNTAX_STYLE_HTML, "html", "htm", "xhtml");
        put(styles, SyntaxConstants.SYNTAX_STYLE_INI, "ini", "toml", "cfg");
        put(styles, SyntaxConstants.SYNTAX_STYLE_JAVA, "java");
        put(styles, SyntaxConstants.SYNTAX_STYLE_JAVASCRIPT, "javascript", "js", "mjs", "cjs", "jsx");
        put(styles, SyntaxConstants.SYNTAX_STYLE_JSON_WITH_COMMENTS, "json", "jsonc", "json5");
        put(styles, SyntaxConstants.SYNTAX_STYLE_KOTLIN, "kotlin", "kt", "kts");
        put(styles, SyntaxConstants.SYNTAX_STYLE_LESS, "less", "scss");
        put(styles, SyntaxConstants.SYNTAX_STYLE_LUA, "lua");
        put(styles, SyntaxConstants.SYNTAX_STYLE_MAKEFILE, "makefile", "make");
        put(styles, SyntaxConstants.SYNTAX_STYLE_PERL, "perl", "pl");
        put(styles, SyntaxConstants.SYNTAX_STYLE_PHP, "php");
        put(styles, SyntaxConstants.SYNTAX_STYLE_POWERSHELL, "powershell", "ps1", "pwsh");
        put(styles, SyntaxConstants.SYNTAX_STYLE_PROPERTIES_FILE, "properties");
        put(styles, SyntaxConstants.SYNTAX_STYLE_PROTO, "proto", "protobuf");
        put(styles, SyntaxConstants.SYNTAX_STYLE_PYTHON, "python", "py", "python3", "pycon");
        put(styles, SyntaxConstants.SYNTAX_STYLE_RUBY, "ruby", "rb");
        put(styles, SyntaxConstants.SYNTAX_STYLE_RUST, "rust", "rs");
        put(styles, SyntaxConstants.SYNTAX_STYLE_SCALA, "scala");
        put(styles, SyntaxConstants.SYNTAX_STYLE_SQL, "sql", "mysql", "postgresql", "sqlite");
        put(styles, SyntaxConstants.SYNTAX_STYLE_TYPESCRIPT, "typescript", "ts", "tsx");
        put(styles, SyntaxConstants.SYNTAX_STYLE_UNIX_SHELL, "bash", "sh", "shell", "zsh", "console");
        put(styles, SyntaxConstants.SYNTAX_STYLE_VHDL, "vhdl");
        put(styles, SyntaxConstants.SYNTAX_STYLE_WINDOWS_BATCH, "bat", "batch", "cmd");
        put(styles, SyntaxConstants.SYNTAX_STYLE_XML, "xml", "svg", "rss", "atom");
        put(styles, SyntaxConstants.SYNTAX_STYLE_YAML, "yaml", "yml");
        return Map.copyOf(styles);
    }

    private static void put(Map<String, String> styles, String style, String... names) {
        Arrays.stream(names).forEach(name -> styles.put(name, style));
    }
}
