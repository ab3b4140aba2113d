package tapeout.markdown.meant;

import java.util.regex.Pattern;

/** Boxes of other generators: {@code ::: note}, {@code !!! note}, {@code ??? note} and {@code .. note::}. */
final class Containers implements Sign {

    private static final Pattern NAMED =
            Pattern.compile(":{3,}+[ \\t]*+(?!" + Signs.SPOKEN_OF + ")[\\w{\\[.][^\\n]*+(?<![.!?])");
    private static final Pattern BARE = Pattern.compile(":{3,}+[ \\t]*+");
    private static final Pattern ADMONITION = Pattern.compile(
            "(?:!!!|\\?\\?\\?\\+?)[ \\t]++(?:note|abstract|summary|info|todo|tip|hint|important|success|question|help|faq|warning"
                    + "|caution|attention|failure|danger|error|bug|example|quote|seealso)\\b[^\\n]*+");
    private static final Pattern DIRECTIVE =
            Pattern.compile("\\.\\.[ \\t]++[\\p{Alpha}][\\w-]*+::(?:[ \\t][^\\n]*+)?+");

    private int open;

    @Override
    public String marks() {
        return ":!?.";
    }

    @Override
    public void look(Prose prose, Findings findings) {
        if (!prose.place().isParagraph()) {
            return;
        }
        for (int start : prose.lines()) {
            char first = prose.at(start);
            if (first == ':' || first == '!' || first == '?' || first == '.') {
                line(prose, start, findings);
            }
        }
    }

    private void line(Prose prose, int start, Findings findings) {
        String line = prose.typed(start, prose.lineEnd(start));
        boolean bare = BARE.matcher(line).matches();
        boolean named = NAMED.matcher(line).matches();
        if (bare && open > 0) {
            open--;
            return;
        }
        open += bare || named ? 1 : 0;
        boolean found = bare
                || named
                || ADMONITION.matcher(line).matches()
                || DIRECTIVE.matcher(line).matches();
        if (found && findings.isFree(start, start + 1)) {
            findings.foreign(prose.offset(start), (problems, place) -> problems.container(place, line));
            findings.claim(start, prose.lineEnd(start));
        }
    }
}
