package tapeout.migrate;

import java.util.BitSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes the destinations of links and images anew, in Markdown and in HTML; code stays as it is. */
final class LinkRewriter {

    private static final Pattern DESTINATION = Pattern.compile(
            "\\]\\(\\s*(?:<(?<pointed>[^<>\\n]*)>|(?<plain>[^\\s()<>]+(?:\\([^\\s()]*\\)[^\\s()]*)*))"
                    + "|^ {0,3}\\[[^\\]\\n]+\\]:[ \\t]*(?:<(?<defined>[^<>\\n]*)>|(?<bare>\\S+))"
                    + "|\\b(?:href|src|poster)\\s*=\\s*(?:\"(?<double>[^\"\\n]*)\"|'(?<single>[^'\\n]*)')",
            Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
    private static final String[] GROUPS = {"pointed", "plain", "defined", "bare", "double", "single"};

    private static final Pattern FENCE = Pattern.compile(
            "^(?:[ \\t]*(?:>|[-*+]|\\d+[.)])[ \\t]+)*[ \\t]*(?<fence>`{3,}|~{3,})[^`\\n]*\\R(?:.*\\R)*?[ \\t>]*\\k<fence>[`~]*[ \\t]*$",
            Pattern.MULTILINE);
    private static final Pattern SPAN =
            Pattern.compile("(?<!`)(?<ticks>`+)(?!`).*?(?<!`)\\k<ticks>(?!`)", Pattern.DOTALL);

    private LinkRewriter() {}

    /** @param link what a destination becomes; null where it stays */
    static String rewritten(String body, UnaryOperator<@Nullable String> link) {
        BitSet code = code(body);
        StringBuilder out = new StringBuilder();
        int done = 0;
        Matcher found = DESTINATION.matcher(body);
        while (found.find()) {
            for (String group : GROUPS) {
                int start = found.start(group);
                String written = start < 0 || code.get(found.start()) ? null : link.apply(found.group(group));
                if (written != null) {
                    out.append(body, done, start).append(written);
                    done = found.end(group);
                }
            }
        }
        return out.append(body, done, body.length()).toString();
    }

    /** Which characters of a body are code. */
    static BitSet code(String body) {
        BitSet code = new BitSet(body.length());
        mark(FENCE.matcher(body), code);
        Matcher span = SPAN.matcher(body);
        int from = 0;
        while (from < body.length() && span.find(from)) {
            boolean paragraph = body.substring(span.start(), span.end()).matches("(?s).*\\R[ \\t]*\\R.*");
            if (code.get(span.start()) || paragraph) {
                from = span.start() + span.group("ticks").length();
            } else {
                code.set(span.start(), span.end());
                from = span.end();
            }
        }
        return code;
    }

    private static void mark(Matcher found, BitSet code) {
        while (found.find()) {
            code.set(found.start(), found.end());
        }
    }
}
