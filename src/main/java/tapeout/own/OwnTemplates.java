package tapeout.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tapeout.content.OwnOutput;
import tapeout.content.value.QuotationMarks;
import tapeout.frontmatter.shape.Fields;
import tapeout.frontmatter.shape.OwnNames;
import tapeout.frontmatter.shape.Reading;
import tapeout.frontmatter.yaml.FrontMatterSplitter;
import tapeout.frontmatter.yaml.SplitSource;
import tapeout.frontmatter.yaml.YamlHeader;
import tapeout.frontmatter.yaml.YamlValue;
import tapeout.problem.DidYouMean;
import tapeout.problem.OwnProblems;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;
import tapeout.problem.SourceText;
import tapeout.problem.frontmatter.FrontMatterProblems;

/** Finds out which pages and files the templates of the site's own make. */
public final class OwnTemplates {

    /** The folder of such templates below the template folder. */
    public static final String FOLDER = "own/";

    private final OwnData data;
    private final Supplier<QuotationMarks> marks;
    private final Problems problems;
    private final OwnProblems mistakes;
    private final List<OwnOutput> outputs = new ArrayList<>();

    private OwnTemplates(OwnData data, Supplier<QuotationMarks> marks, Problems problems) {
        this.data = data;
        this.marks = marks;
        this.problems = problems;
        this.mistakes = new OwnProblems(problems);
    }

    /**
     * Reads what stands at the top of each template.
     *
     * @param templates by name, relative to the template folder, in a total order
     * @param data what they can be made of
     * @param marks around what texts quote; asked for where one does
     */
    public static List<OwnOutput> read(
            Map<String, SourceText> templates, OwnData data, Supplier<QuotationMarks> marks, Problems problems) {
        OwnTemplates reader = new OwnTemplates(data, marks, problems);
        templates.forEach(reader::add);
        return List.copyOf(reader.outputs);
    }

    private void add(String template, SourceText source) {
        OutputKind kind = OutputKind.of(template).orElse(null);
        if (kind == null) {
            mistakes.unknownEnding(source.file(), OutputKind.endingsOfFiles());
            return;
        }
        Fields fields = fields(kind, source);
        if (fields == null || !fields.isComplete()) {
            return;
        }
        String each = fields.find(OutputKeys.EACH);
        YamlValue value = each == null ? null : data.files().get(each);
        OutputMaking making = new OutputMaking(template, kind, fields, mistakes);
        if (each == null) {
            outputs.addAll(making.one());
        } else if (value == null) {
            mistakes.unknownData(fields.at(OutputKeys.EACH), each, hint(each));
        } else {
            outputs.addAll(making.each(each, value));
        }
    }

    private String hint(String each) {
        return data.files().isEmpty()
                ? "Put it into the data folder as " + each + ".yaml, .json or .csv."
                : DidYouMean.hint(each, data.files().keySet());
    }

    private @Nullable Fields fields(OutputKind kind, SourceText source) {
        SplitSource split = FrontMatterSplitter.split(source, true, problems);
        YamlValue.Mapping header = switch (split.style()) {
            case NONE -> null;
            case YAML -> YamlHeader.read(source, split, problems);
            case JBAKE, ABSENT -> new YamlValue.Mapping(Map.of(), SourceLocation.of(source.file()));
        };
        return header == null
                ? null
                : OutputKeys.of(kind)
                        .read(header, new Reading(header, OwnNames.NONE, marks, new FrontMatterProblems(problems)));
    }
}
