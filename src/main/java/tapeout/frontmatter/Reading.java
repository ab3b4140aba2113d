package tapeout.frontmatter;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tapeout.problem.FrontMatterProblems;
import tapeout.problem.SourceLocation;

/** What is known of one document while its front matter is read. */
final class Reading {

    private final FrontMatterProblems problems;
    private final @Nullable Set<String> sources;
    private final Map<String, Integer> lines = new HashMap<>();

    /** @param document the whole front matter, to look ahead for its sources */
    Reading(YamlValue.Mapping document, FrontMatterProblems problems) {
        this.problems = problems;
        this.sources = sourceIds(document);
    }

    FrontMatterProblems problems() {
        return problems;
    }

    /** The ids of the document's sources; null where they cannot be known because their list cannot be read. */
    @Nullable
    Set<String> sources() {
        return sources;
    }

    /** Notes an id that must not come twice. */
    void claim(String what, String id, SourceLocation at) {
        Integer first = lines.putIfAbsent(what + " " + id, at.line());
        if (first != null) {
            problems.duplicateId(at, what, id, first);
        }
    }

    /** Right or wrong otherwise: a mistake in a source is not to make its citations wrong too. */
    private static @Nullable Set<String> sourceIds(YamlValue.Mapping document) {
        YamlValue.Entry entry = document.entries().get(SourceKeys.SOURCES.name());
        if (entry == null || entry.value().isEmpty()) {
            return Set.of();
        }
        if (!(entry.value() instanceof YamlValue.Sequence list)) {
            return null;
        }
        Set<String> ids = new LinkedHashSet<>();
        for (YamlValue item : list.items()) {
            if (item instanceof YamlValue.Mapping source) {
                YamlValue.Scalar id = source.scalar(SourceKeys.ID.name());
                ids.add(id == null ? "" : id.text().strip());
            }
        }
        return ids;
    }
}
