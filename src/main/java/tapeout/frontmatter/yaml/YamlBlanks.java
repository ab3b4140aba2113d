package tapeout.frontmatter.yaml;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.scanner.ScannerImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.tokens.ScalarToken;
import org.snakeyaml.engine.v2.tokens.Token;

/** Fills blanks of YAML with a text that becomes a part of what it stands in, whatever YAML would read in it. */
public final class YamlBlanks {

    private static final LoadSettings SETTINGS = LoadSettings.builder().build();

    private YamlBlanks() {}

    /**
     * The same with quotes around what has a blank and no quotes, and with the text escaped as the quotes around it ask. In
     * comments, and from where it is no YAML on, the text stands as it is.
     *
     * @param blank a character that stands for nothing else in it
     * @param text of one line
     */
    public static String fill(String yaml, char blank, String text) {
        StringBuilder filled = new StringBuilder();
        int end = 0;
        for (ScalarToken scalar : scalars(yaml)) {
            int start = offset(yaml, scalar.getStartMark().orElseThrow());
            filled.append(filled(yaml.substring(end, start), blank, text));
            end = offset(yaml, scalar.getEndMark().orElseThrow());
            filled.append(filled(scalar, yaml.substring(start, end), blank, text));
        }
        return filled.append(filled(yaml.substring(end), blank, text)).toString();
    }

    private static List<ScalarToken> scalars(String yaml) {
        List<ScalarToken> scalars = new ArrayList<>();
        try {
            ScannerImpl tokens = new ScannerImpl(SETTINGS, new StreamReader(SETTINGS, yaml));
            while (tokens.hasNext()) {
                Token token = tokens.next();
                if (token instanceof ScalarToken scalar) {
                    scalars.add(scalar);
                }
            }
        } catch (YamlEngineException e) {
            return scalars; // whoever reads the document is told where and why
        }
        return scalars;
    }

    private static int offset(String yaml, Mark mark) {
        return yaml.offsetByCodePoints(0, mark.getIndex());
    }

    private static String filled(ScalarToken scalar, String typed, char blank, String text) {
        return switch (scalar.getStyle()) {
            case PLAIN -> typed.indexOf(blank) < 0 ? typed : '"' + filled(escaped(typed), blank, escaped(text)) + '"';
            case DOUBLE_QUOTED -> filled(typed, blank, escaped(text));
            case SINGLE_QUOTED -> filled(typed, blank, text.replace("'", "''"));
            default -> filled(typed, blank, text);
        };
    }

    private static String filled(String typed, char blank, String text) {
        return typed.replace(String.valueOf(blank), text);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
