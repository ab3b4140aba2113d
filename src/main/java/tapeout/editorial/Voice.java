package tapeout.editorial;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.content.Source;

/**
 * Whose account a source gives, as far as it can be seen from how the source is listed:
 *
 * <ul>
 *   <li>its publisher up to a comma or bracket: {@code Reuters, via WSAU} and {@code DeepSeek (Hugging Face)} are the
 *       accounts of Reuters and of DeepSeek, wherever they were read;
 *   <li>if that addition or the source's note says that it retells another, the other: {@code Game Bastion, retelling
 *       wccftech}, or {@code note: Retells Reuters.}
 * </ul>
 *
 * @param name in lower case
 */
record Voice(String name) {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern CLAUSE = Pattern.compile("[^,;:.()]+");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}&-]*(?: \\p{Lu}[\\p{L}\\p{N}&-]*)*");

    /** The voice of a source. */
    static Voice of(Source source, EditorialWords words) {
        String publisher = source.work().publishedBy();
        String retold = retold(source.work().publisher().substring(publisher.length()), words);
        if (retold == null && source.note() != null) {
            retold = retold(source.note(), words);
        }
        return new Voice(plain(retold == null ? publisher : retold, words));
    }

    /** What is named after a word for retelling: the first name, else all up to the next mark; null without such a word. */
    private static @Nullable String retold(String text, EditorialWords words) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            if (words.retelling().contains(word.group().toLowerCase(Locale.ROOT))) {
                Matcher clause = CLAUSE.matcher(text);
                if (!clause.find(word.end())) {
                    return null;
                }
                Matcher name = NAME.matcher(clause.group());
                return name.find() ? name.group() : clause.group();
            }
        }
        return null;
    }

    private static String plain(String name, EditorialWords words) {
        List<String> parts = EditorialWords.split(name);
        int start = 0;
        while (start < parts.size() - 1 && words.fillers().contains(parts.get(start))) {
            start++;
        }
        return String.join(" ", parts.subList(start, parts.size()));
    }
}
