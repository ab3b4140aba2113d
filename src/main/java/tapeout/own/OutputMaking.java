package tapeout.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.content.OwnOutput;
import tapeout.content.value.SitePath;
import tapeout.content.value.Slug;
import tapeout.frontmatter.shape.Field;
import tapeout.frontmatter.shape.Fields;
import tapeout.frontmatter.shape.FreeShape;
import tapeout.frontmatter.yaml.YamlValue;
import tapeout.problem.OwnProblems;
import tapeout.problem.SourceLocation;

/** What comes of one template: one output, or one for each item of a data file. */
final class OutputMaking {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]+)}");
    private static final YamlValue.Mapping NO_ITEM = new YamlValue.Mapping(Map.of(), SourceLocation.of("-"));

    private final String template;
    private final OutputKind kind;
    private final Fields fields;
    private final OwnProblems problems;

    /** @param fields what stands at its top, complete */
    OutputMaking(String template, OutputKind kind, Fields fields, OwnProblems problems) {
        this.template = template;
        this.kind = kind;
        this.fields = fields;
        this.problems = problems;
    }

    List<OwnOutput> one() {
        for (Field<String> field : List.of(OutputKeys.ADDRESS, title(), OutputKeys.SUMMARY)) {
            if (PLACE.matcher(text(field)).find()) {
                problems.placeWithoutItem(fields.at(field), field.name());
                return List.of();
            }
        }
        return Optional.ofNullable(output(NO_ITEM, fields.at())).stream().toList();
    }

    List<OwnOutput> each(String name, YamlValue value) {
        if (!PLACE.matcher(text(OutputKeys.ADDRESS)).find()) {
            problems.sameForAll(fields.at(OutputKeys.ADDRESS));
            return List.of();
        }
        if (!(value instanceof YamlValue.Sequence list)) {
            problems.notAList(fields.at(OutputKeys.EACH), name, value.noun());
            return List.of();
        }
        List<OwnOutput> outputs = new ArrayList<>();
        for (YamlValue item : list.items()) {
            if (item instanceof YamlValue.Mapping mapping) {
                OwnOutput output = output(mapping, mapping.at());
                if (output != null) {
                    outputs.add(output);
                }
            } else {
                problems.itemWithoutKeys(item.at(), item.noun(), template);
            }
        }
        return outputs;
    }

    private @Nullable OwnOutput output(YamlValue.Mapping item, SourceLocation at) {
        String title = filled(text(title()), item, UnaryOperator.identity());
        String summary = filled(text(OutputKeys.SUMMARY), item, UnaryOperator.identity());
        String address = filled(
                text(OutputKeys.ADDRESS), item, text -> Slug.ofFileName(text).value());
        if (title == null || summary == null || address == null) {
            return null;
        }
        SitePath path = path(address);
        return path == null ? null : new OwnOutput(path, template, title, summary, FreeShape.values(item), at);
    }

    /** @param form what becomes of each value; it may refuse one */
    private @Nullable String filled(String text, YamlValue.Mapping item, UnaryOperator<String> form) {
        StringBuilder filled = new StringBuilder();
        Matcher place = PLACE.matcher(text);
        while (place.find()) {
            YamlValue.Scalar value = item.scalar(place.group(1));
            String known = value == null ? "" : formed(value.text().strip(), form);
            if (known.isEmpty()) {
                problems.itemWithoutValue(value == null ? item.at() : value.at(), place.group(1), template);
                return null;
            }
            place.appendReplacement(filled, Matcher.quoteReplacement(known));
        }
        return place.appendTail(filled).toString();
    }

    private static String formed(String text, UnaryOperator<String> form) {
        try {
            return form.apply(text);
        } catch (IllegalArgumentException e) {
            return ""; // it has no letter that can stand in an address
        }
    }

    private @Nullable SitePath path(String address) {
        try {
            if (address.isEmpty()) {
                String place = kind.without(template.substring(OwnTemplates.FOLDER.length()));
                return kind == OutputKind.PAGE
                        ? SitePath.mirrored(place + ".")
                        : new SitePath("/" + place + kind.made());
            }
            if (kind.fits(address)) {
                return new SitePath(address);
            }
            problems.invalidAddress(fields.at(OutputKeys.ADDRESS), address, kind.form());
        } catch (IllegalArgumentException e) {
            problems.invalidAddress(
                    fields.at(OutputKeys.ADDRESS),
                    address,
                    "it has an empty part, one of more than 255 bytes, or one that no address can have");
        }
        return null;
    }

    private Field<String> title() {
        return kind == OutputKind.PAGE ? OutputKeys.TITLE : OutputKeys.TITLE_OF_FILE;
    }

    private String text(Field<String> field) {
        return Objects.requireNonNullElse(fields.find(field), "");
    }
}
