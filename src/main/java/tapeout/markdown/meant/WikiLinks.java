package tapeout.markdown.meant;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code [https://address text]}, {@code [[https://address|text]]} and {@code [[https://address][text]]}, as wikis have links. */
final class WikiLinks implements Sign {

    /** Within one pair of brackets a few words and no more: what gives a page or a day is no text of a link. */
    private static final Pattern LINK = Pattern.compile("\\[(?:\\[" + Prose.ADDRESS
            + "(?:\\]\\[)?[^\\[\\]\\n]{0,100}\\]\\]|"
            + Prose.ADDRESS + "[ \\t]++[^\\[\\]\\n\\d.,;:!?]{1,60}\\](?![\\[(]))");

    @Override
    public String marks() {
        return "[";
    }

    @Override
    public void look(Prose prose, Findings findings) {
        Matcher link = LINK.matcher(prose.text());
        while (link.find()) {
            int start = link.start();
            if (!Signs.isWord(prose.at(start - 1)) && findings.isFree(start, link.end())) {
                String inner = prose.typed(start, link.end()).replaceAll("^\\[++|\\]++$", "");
                String[] parts = inner.split("[|\\s]|\\]\\[", 2);
                String text = parts.length < 2 || parts[1].isBlank() ? "text" : parts[1].strip();
                findings.link(prose.offset(start), (problems, at) -> problems.wikiLink(at, text, parts[0]));
                findings.claim(start, link.end());
            }
        }
    }
}
