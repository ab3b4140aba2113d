package tapeout.frontmatter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tapeout.content.Body;
import tapeout.content.Document;
import tapeout.content.Header;
import tapeout.content.Status;
import tapeout.content.type.EntityTypes;
import tapeout.frontmatter.shape.Fields;
import tapeout.frontmatter.shape.FreeShape;
import tapeout.frontmatter.shape.Keys;
import tapeout.frontmatter.shape.Reading;
import tapeout.frontmatter.yaml.FrontMatterSplitter;
import tapeout.frontmatter.yaml.JBakeHeader;
import tapeout.frontmatter.yaml.SplitSource;
import tapeout.frontmatter.yaml.YamlHeader;
import tapeout.frontmatter.yaml.YamlValue;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;
import tapeout.problem.SourceText;
import tapeout.problem.frontmatter.FrontMatterProblems;

/**
 * Reads the front matter of any document into its typed record.
 *
 * <pre>{@code
 * DocumentReaders readers = new DocumentReaders(rules, types);
 * SplitSource split = FrontMatterSplitter.split(source, problems);
 * Document document = readers.read(source, split, renderer.render(source, split.bodyStart(), problems), problems);
 * }</pre>
 *
 * <p>Immutable; any number of threads may use one. References to other documents are carried with their places and not
 * looked up.
 */
public final class DocumentReaders {

    private final ReadingRules rules;
    private final DocumentTypes types;
    private final FolderDefaults defaults;

    /** @param entities the types of entity that the site declares */
    public DocumentReaders(ReadingRules rules, EntityTypes entities) {
        this(rules, entities, FolderDefaults.NONE);
    }

    /**
     * @param entities the types of entity that the site declares
     * @param defaults what documents say where they do not say otherwise
     */
    public DocumentReaders(ReadingRules rules, EntityTypes entities, FolderDefaults defaults) {
        this.rules = rules;
        this.types = new DocumentTypes(entities, rules.open());
        this.defaults = defaults;
    }

    /**
     * Reads one document. Whatever is wrong in it is reported; nothing that a file can hold makes this throw. Where
     * something is wrong the document has stand-ins, so that mistakes in it do not make mistakes of all that refers to it.
     *
     * @param source the whole file
     * @param split its two halves
     * @param body its rendered body
     * @param problems takes every mistake
     * @return null if the file's name says no more than its front matter which document it is
     */
    public @Nullable Document read(SourceText source, SplitSource split, Body body, Problems problems) {
        return read(source, header(source, split, problems), body, problems);
    }

    /**
     * As above, with front matter that has been read already.
     *
     * @param header null where none can be read
     */
    public @Nullable Document read(
            SourceText source, YamlValue.@Nullable Mapping header, Body body, Problems problems) {
        FrontMatterProblems mistakes = new FrontMatterProblems(problems);
        FilePlace place = FilePlace.of(source.file(), rules, mistakes);
        // a missing key is shown where the front matter starts
        SourceLocation start = source.at(0);
        if (header == null) {
            return standIn(place, start, body, DraftMark.isIn(source.text()), mistakes);
        }
        YamlValue.Mapping mapping = new YamlValue.Mapping(
                defaults.behind(header.entries(), source.file(), types.ofFile(source.file(), rules)), start);
        if (place != null && mapping.isBroken(CommonKeys.STATUS.name()) && DraftMark.isIn(source.text())) {
            place = place.asDraft();
        }
        YamlValue.Scalar named = mapping.scalar(CommonKeys.TYPE.name());
        if (named != null && isGeneric(named.text())) {
            return generic(named.text(), mapping, place, body, mistakes);
        }
        DocumentType type = type(named, source.file(), mistakes);
        return type == null || mapping.isBroken(CommonKeys.TYPE.name())
                ? standIn(place, start, body, DraftMark.isIn(source.text()), mistakes)
                : read(type, mapping, place, body, mistakes);
    }

    /**
     * Stands in for a document whose file cannot be read at all.
     *
     * @param file path relative to the source folder
     * @param draft whether what can be seen of it says that it is a draft
     * @param problems takes what is wrong with its name
     * @return null if its name does not say which document it is
     */
    public @Nullable Document standIn(String file, boolean draft, Problems problems) {
        FrontMatterProblems mistakes = new FrontMatterProblems(problems);
        return standIn(FilePlace.of(file, rules, mistakes), SourceLocation.of(file), Body.EMPTY, draft, mistakes);
    }

    /** Finds the two halves of a document; a header that is asked for and missing is reported. */
    public SplitSource split(SourceText source, Problems problems) {
        return FrontMatterSplitter.split(source, isOpen(source.file()), problems);
    }

    /** Whether the front matter of a file may leave out what can be told from elsewhere. */
    public boolean isOpen(String file) {
        return types.ofFile(file, rules).keys().open();
    }

    /** The front matter of a document, without what it says being judged; null where none can be read. */
    public YamlValue.@Nullable Mapping header(SourceText source, SplitSource split, Problems problems) {
        return switch (split.style()) {
            case YAML -> YamlHeader.read(source, split, problems);
            case JBAKE -> JBakeHeader.read(source, split, rules.style().dateFormat(), problems);
            case ABSENT -> new YamlValue.Mapping(Map.of(), source.at(0));
            case NONE -> null;
        };
    }

    private @Nullable Document read(
            DocumentType type,
            YamlValue.Mapping mapping,
            @Nullable FilePlace place,
            Body body,
            FrontMatterProblems mistakes) {
        Reading reading = new Reading(mapping, rules.names(), rules.style().marks(), mistakes);
        Fields fields = type.keys().read(mapping, reading);
        type.check().accept(fields);
        checkCitations(body, reading.sources(), mistakes);
        if (place == null) {
            return null;
        }
        Document made = type.maker().make(fields, place, header(type.keys(), fields, place, mapping), body);
        if (made != null
                && made.header().life().status() != Status.DRAFT
                && Document.SUMMARY_TO_COME.equals(made.summary())) {
            mistakes.ofTexts().summaryToCome(made.header().at(CommonKeys.SUMMARY));
        }
        return made;
    }

    /** Each source that the body cites is to be listed, unless the list cannot be read. */
    private static void checkCitations(Body body, @Nullable Set<String> sources, FrontMatterProblems mistakes) {
        if (sources == null) {
            return;
        }
        Set<String> cited = new HashSet<>();
        body.citations()
                .filter(citation -> cited.add(citation.sourceId()) && !sources.contains(citation.sourceId()))
                .forEach(citation -> mistakes.unknownSource(citation.at(), citation.sourceId(), sources));
    }

    private @Nullable Document standIn(
            @Nullable FilePlace place, SourceLocation start, Body body, boolean draft, FrontMatterProblems mistakes) {
        if (place == null) {
            return null;
        }
        DocumentType type = types.ofFile(place.file(), rules);
        boolean held = draft || place.draft() || defaults.isDraft(place.file(), type);
        Header header = new Header(
                place.file(),
                place.slug(),
                new Header.Life(held ? Status.DRAFT : Status.PUBLISHED, null, null),
                List.of(),
                Map.of(),
                start,
                Map.of());
        return type.maker().make(new Fields(start, mistakes), place, header, body);
    }

    /** Only the keys that Tapeout goes by are checked; the others reach the template as they are. */
    private @Nullable Document generic(
            String type,
            YamlValue.Mapping mapping,
            @Nullable FilePlace place,
            Body body,
            FrontMatterProblems mistakes) {
        Keys keys = CommonKeys.DOCUMENT_KEYS;
        Map<String, YamlValue.Entry> others = new LinkedHashMap<>(mapping.entries());
        others.keySet().removeAll(keys.fields().keySet());
        others.forEach((name, entry) -> FreeShape.check(name, entry.value(), mistakes));
        Map<String, YamlValue.Entry> ours = new LinkedHashMap<>(mapping.entries());
        ours.keySet().retainAll(keys.fields().keySet());
        Fields fields = keys.read(
                new YamlValue.Mapping(ours, mapping.at()),
                new Reading(mapping, rules.names(), rules.style().marks(), mistakes));
        checkCitations(body, Set.of(), mistakes);
        return place == null
                ? null
                : GenericReader.read(type, mapping, place, header(keys, fields, place, mapping), body);
    }

    /** The type that is written, else the folder's; null if there is none of the name. */
    private @Nullable DocumentType type(YamlValue.@Nullable Scalar named, String file, FrontMatterProblems mistakes) {
        DocumentType ofFolder = types.ofFile(file, rules);
        if (named == null) {
            return ofFolder;
        }
        DocumentType type = types.of(named.text()).orElse(null);
        if (type == null) {
            List<String> known = new ArrayList<>(rules.genericTypes());
            types.all().forEach(one -> known.add(one.word()));
            mistakes.unknownType(named.at(), named.text(), known);
        } else if (type != ofFolder) {
            String folder = rules.contentFolder() + "/" + type.folder();
            mistakes.ofPlaces().misplaced(named.at(), type.word(), folder);
        }
        return type;
    }

    private boolean isGeneric(String type) {
        return rules.genericTypes().contains(type) && types.of(type).isEmpty();
    }

    private Header header(Keys keys, Fields fields, FilePlace place, YamlValue.Mapping written) {
        return new Header(
                place.file(),
                place.slug(),
                new Header.Life(
                        place.draft() || DraftMark.isMeantBy(written, keys) ? Status.DRAFT : status(keys, fields),
                        fields.find(CommonKeys.UPDATED),
                        fields.find(CommonKeys.EXPIRES)),
                fields.list(CommonKeys.ALIASES),
                Objects.requireNonNullElse(fields.find(CommonKeys.EXTRA), Map.of()),
                fields.at(),
                fields.places());
    }

    /** A type whose {@code status} says something else goes out: it has no way to say so. */
    private Status status(Keys keys, Fields fields) {
        if (keys.fields().get(CommonKeys.STATUS.name()) != CommonKeys.STATUS) {
            return Status.PUBLISHED;
        }
        Status status = fields.find(CommonKeys.STATUS);
        return status == null ? rules.defaultStatus() : status;
    }
}
