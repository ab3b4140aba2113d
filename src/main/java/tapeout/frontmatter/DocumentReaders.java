package tapeout.frontmatter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tapeout.content.Body;
import tapeout.content.Document;
import tapeout.content.Header;
import tapeout.content.SitePath;
import tapeout.content.Status;
import tapeout.problem.FrontMatterProblems;
import tapeout.problem.Problems;
import tapeout.problem.SourceText;

/** Reads the front matter of any document into its typed record. Immutable; any number of threads may use it. */
public final class DocumentReaders {

    private static final Shape.Struct GENERIC = CommonShapes.document("document");

    private final ReadingRules rules;

    public DocumentReaders(ReadingRules rules) {
        this.rules = rules;
    }

    /**
     * Reads one document.
     *
     * @param source the whole file
     * @param split its two halves
     * @param body its rendered body
     * @param problems takes every mistake
     * @return null if the front matter is so wrong that no document can be made of it
     */
    public @Nullable Document read(SourceText source, SplitSource split, Body body, Problems problems) {
        FrontMatterProblems mistakes = new FrontMatterProblems(problems);
        YamlValue.Mapping mapping = switch (split.style()) {
            case YAML -> YamlHeader.read(source, split, mistakes);
            case JBAKE -> JBakeHeader.read(source, split, rules.dateFormat(), mistakes);
            case NONE -> null;
        };
        return mapping == null ? null : read(source, mapping, body, mistakes);
    }

    private @Nullable Document read(
            SourceText source, YamlValue.Mapping written, Body body, FrontMatterProblems mistakes) {
        // the mapping's own place is its first key; a missing key is shown at the document's first line
        YamlValue.Mapping mapping = new YamlValue.Mapping(written.entries(), source.at(0));
        FilePlace place = FilePlace.of(source.file(), rules, mistakes);
        YamlValue.Entry typeEntry = mapping.entries().get("type");
        DocumentType folderType = place == null ? DocumentType.PAGE : place.type();
        DocumentType type = folderType;
        if (typeEntry != null && typeEntry.value() instanceof YamlValue.Scalar word) {
            if (rules.genericTypes().contains(word.text())) {
                return place == null
                        ? null
                        : GenericReader.read(
                                word.text(), mapping, header(generic(mapping, mistakes), place), body, place);
            }
            DocumentType named = DocumentType.of(word.text()).orElse(null);
            if (named == null) {
                mistakes.unknownType(word.at(), word.text(), known());
                return null;
            }
            type = named;
            if (named != folderType) {
                mistakes.misplaced(word.at(), named.word(), folders(named));
            }
        }
        ShapeChecker checker = new ShapeChecker(mistakes, sourceIds(mapping));
        Fields fields = new Fields(checker.check(mapping, type.shape()));
        if (!checker.isComplete() || place == null) {
            return null;
        }
        UniqueIds.check(fields, mistakes);
        Header header = header(fields, place);
        return switch (type) {
            case POST -> PostReader.read(fields, header, body, mistakes);
            case TOPIC -> PageReaders.topic(fields, header, body);
            case STORY -> PageReaders.story(fields, header, body);
            case EDITION -> PageReaders.edition(fields, header, body, mistakes);
            case AUTHOR -> PageReaders.author(fields, header, body);
            case ORGANIZATION -> EntityReaders.organization(fields, header, body);
            case CHIP -> EntityReaders.chip(fields, header, body);
            case MODEL -> EntityReaders.model(fields, header, body);
            case RULE -> EntityReaders.rule(fields, header, body);
            case PAGE -> PageReaders.page(fields, header, body, place.address());
        };
    }

    private List<String> known() {
        List<String> known = new ArrayList<>(DocumentType.words());
        known.addAll(rules.genericTypes());
        return known;
    }

    private List<String> folders(DocumentType type) {
        return List.of(rules.contentFolder() + "/" + type.folder());
    }

    /** The ids of the sources, right or wrong otherwise: a mistake in one is not to make its citations wrong too. */
    private static Set<String> sourceIds(YamlValue.Mapping mapping) {
        Set<String> ids = new LinkedHashSet<>();
        YamlValue.Entry sources = mapping.entries().get("sources");
        if (sources != null && sources.value() instanceof YamlValue.Sequence list) {
            for (YamlValue item : list.items()) {
                if (item instanceof YamlValue.Mapping source && source.entries().containsKey("id")) {
                    if (source.entries().get("id").value() instanceof YamlValue.Scalar id) {
                        ids.add(id.text());
                    }
                }
            }
        }
        return ids;
    }

    /** The keys of a generic document that Tapeout itself goes by; the others reach its template as they are. */
    private static Fields generic(YamlValue.Mapping mapping, FrontMatterProblems mistakes) {
        Map<String, YamlValue.Entry> ours = new LinkedHashMap<>(mapping.entries());
        ours.keySet().retainAll(GENERIC.names());
        return new Fields(
                new ShapeChecker(mistakes, Set.of()).check(new YamlValue.Mapping(ours, mapping.at()), GENERIC));
    }

    private Header header(Fields fields, FilePlace place) {
        String word = fields.textOrNull("status");
        Status status = word == null ? rules.defaultStatus() : Status.of(word).orElse(rules.defaultStatus());
        return new Header(
                place.file(),
                place.slug(),
                place.draft() ? Status.DRAFT : status,
                fields.dayOrNull("updated"),
                fields.scalars("aliases").stream()
                        .map(alias -> new Header.Alias(new SitePath(alias.text()), alias.at()))
                        .toList(),
                fields.at());
    }
}
