package tapeout.frontmatter.shape;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.content.value.QuotationMarks;
import tapeout.frontmatter.yaml.YamlValue;
import tapeout.problem.SourceLocation;
import tapeout.problem.frontmatter.FrontMatterProblems;

/** What is known of one document while its front matter is read. */
public final class Reading {

    /** The key of a document's sources. */
    public static final String SOURCES = "sources";

    /** The key of a source's id. */
    public static final String SOURCE_ID = "id";

    /** What an id within one document looks like. */
    public static final Pattern LOCAL_ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");

    private final FrontMatterProblems problems;
    private final OwnNames names;
    private final Supplier<QuotationMarks> marks;
    private final @Nullable Set<String> sources;
    private final Map<String, Integer> lines = new HashMap<>();

    /**
     * @param document the whole front matter, to look ahead for its sources
     * @param names what hints can name
     * @param marks around what texts quote; asked for where one does
     */
    public Reading(
            YamlValue.Mapping document, OwnNames names, Supplier<QuotationMarks> marks, FrontMatterProblems problems) {
        this.names = names;
        this.marks = marks;
        this.problems = problems;
        this.sources = sourceIds(document);
    }

    FrontMatterProblems problems() {
        return problems;
    }

    /** An example with names of this site. */
    String example(String example) {
        return names.in(example);
    }

    /** The marks around what texts quote. */
    Supplier<QuotationMarks> marks() {
        return marks;
    }

    /** The ids of the document's sources; null where they cannot be known because their list cannot be read. */
    @Nullable
    public Set<String> sources() {
        return sources;
    }

    /** Notes an id that must not come twice. */
    void claim(String what, String id, SourceLocation at) {
        Integer first = lines.putIfAbsent(what + " " + id, at.line());
        if (first != null) {
            problems.duplicateId(at, what, id, first);
        }
    }

    /** Right or wrong otherwise: a mistake in a source or in its id is not to make its citations wrong too. */
    private static @Nullable Set<String> sourceIds(YamlValue.Mapping document) {
        YamlValue.Entry entry = document.entries().get(SOURCES);
        if (entry == null || entry.value().isEmpty()) {
            boolean misspelt = document.entries().keySet().stream()
                    .anyMatch(key ->
                            KeySynonyms.meant(key, Set.of(SOURCES), Set.of()).isPresent());
            return entry == null && misspelt ? null : Set.of();
        }
        if (!(entry.value() instanceof YamlValue.Sequence list)) {
            return null;
        }
        Set<String> ids = new LinkedHashSet<>();
        for (YamlValue item : list.items()) {
            YamlValue.Scalar id = item instanceof YamlValue.Mapping source ? source.scalar(SOURCE_ID) : null;
            if (id == null || !LOCAL_ID.matcher(id.text().strip()).matches()) {
                return null;
            }
            ids.add(id.text().strip());
        }
        return ids;
    }
}
