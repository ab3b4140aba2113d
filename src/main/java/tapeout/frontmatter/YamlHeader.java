package tapeout.frontmatter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tapeout.problem.FrontMatterProblems;
import tapeout.problem.SourceLocation;
import tapeout.problem.SourceText;

/**
 * Reads the YAML 1.2 of one header into values with places. Bounded: {@value #MAX_CHARACTERS} characters, {@value
 * #MAX_DEPTH} levels, {@value #MAX_VALUES} values with every alias counted as what it stands for.
 */
final class YamlHeader {

    private static final int MAX_CHARACTERS = 1 << 20;
    private static final int MAX_DEPTH = 12;
    private static final int MAX_VALUES = 20_000;
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setLabel("front matter")
            .setCodePointLimit(MAX_CHARACTERS)
            .build();

    private final SourceText source;
    private final int firstLine;
    private final FrontMatterProblems problems;
    private final Map<Anchor, YamlValue> anchors = new HashMap<>();
    private final Map<YamlValue, Integer> weights = new IdentityHashMap<>();
    private final Iterator<Event> events;
    private int values;

    private YamlHeader(SourceText source, SplitSource split, FrontMatterProblems problems) {
        this.source = source;
        this.firstLine = source.at(split.headerStart()).line();
        this.problems = problems;
        this.events = new Parse(SETTINGS)
                .parseString(source.text().substring(split.headerStart(), split.headerEnd()))
                .iterator();
    }

    /** @return null if the header cannot be read as keys and values; why is among the problems */
    static YamlValue.@Nullable Mapping read(SourceText source, SplitSource split, FrontMatterProblems problems) {
        SourceLocation start = source.at(split.headerStart());
        if (split.headerEnd() - split.headerStart() > MAX_CHARACTERS) {
            problems.tooComplex(start, "has more than " + MAX_CHARACTERS + " characters");
            return null;
        }
        YamlHeader header = new YamlHeader(source, split, problems);
        try {
            return header.document(start);
        } catch (TooComplex e) {
            problems.tooComplex(e.at, e.what);
        } catch (MarkedYamlEngineException e) {
            SourceLocation at = e.getProblemMark().map(header::place).orElse(start);
            problems.invalidYaml(at, YamlMistake.what(e), YamlMistake.hint(e));
        } catch (YamlEngineException e) {
            problems.invalidYaml(start, YamlMistake.what(e), YamlMistake.hint(e));
        }
        return null;
    }

    private YamlValue.@Nullable Mapping document(SourceLocation start) {
        while (events.hasNext()) {
            Event event = events.next();
            if (event.getEventId() == Event.ID.StreamEnd) {
                return new YamlValue.Mapping(Map.of(), start);
            }
            if (event instanceof NodeEvent node) {
                YamlValue value = value(node, 0);
                drain();
                if (value instanceof YamlValue.Mapping mapping) {
                    return mapping;
                }
                problems.invalidYaml(
                        value.at(),
                        "The front matter is " + value.noun() + ", not keys and values.",
                        "Write one key: value on each line.");
                return null;
            }
        }
        return new YamlValue.Mapping(Map.of(), start);
    }

    /** Reads on to the end, where mistakes may still stand. */
    private void drain() {
        while (events.hasNext()) {
            events.next();
        }
    }

    private YamlValue value(NodeEvent event, int depth) {
        SourceLocation at = event.getStartMark().map(this::place).orElse(SourceLocation.of(source.file()));
        if (depth > MAX_DEPTH) {
            throw new TooComplex(at, "is nested deeper than " + MAX_DEPTH + " levels");
        }
        int before = values;
        count(1, at);
        if (event instanceof AliasEvent alias) {
            return alias(alias, at);
        }
        Optional<Anchor> anchor = event.getAnchor();
        YamlValue value;
        if (event instanceof ScalarEvent scalar) {
            value = new YamlValue.Scalar(scalar.getValue(), scalar.isPlain(), at);
        } else if (event instanceof SequenceStartEvent) {
            value = sequence(at, depth);
        } else if (event instanceof MappingStartEvent) {
            value = mapping(at, depth);
        } else {
            throw new IllegalStateException("unexpected event " + event);
        }
        weights.put(value, values - before);
        anchor.ifPresent(name -> anchors.put(name, value));
        return value;
    }

    private YamlValue alias(AliasEvent event, SourceLocation at) {
        YamlValue target = anchors.get(event.getAlias());
        if (target == null) {
            problems.invalidYaml(
                    at,
                    "The alias *" + event.getAlias() + " names no anchor before it.",
                    "Write the value itself; a text that starts with * needs quotes.");
            return new YamlValue.Scalar("", true, at);
        }
        count(weights.getOrDefault(target, 1), at);
        return target;
    }

    private YamlValue sequence(SourceLocation at, int depth) {
        List<YamlValue> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(value((NodeEvent) event, depth + 1));
        }
        return new YamlValue.Sequence(items, at);
    }

    private YamlValue mapping(SourceLocation at, int depth) {
        Map<String, YamlValue.Entry> entries = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            YamlValue key = value((NodeEvent) event, depth + 1);
            YamlValue value = value((NodeEvent) events.next(), depth + 1);
            if (key instanceof YamlValue.Scalar name) {
                YamlValue.Entry first = entries.putIfAbsent(name.text(), new YamlValue.Entry(key.at(), value));
                if (first != null) {
                    problems.duplicateKey(key.at(), name.text(), first.keyAt().line());
                }
            } else {
                problems.invalidYaml(
                        key.at(),
                        "A key is " + key.noun() + ".",
                        "Keys are words; quote a text that starts with [ or {.");
            }
        }
        return new YamlValue.Mapping(entries, at);
    }

    private void count(int number, SourceLocation at) {
        values += number;
        if (values > MAX_VALUES) {
            throw new TooComplex(at, "has more than " + MAX_VALUES + " values, aliases counted as what they stand for");
        }
    }

    private SourceLocation place(Mark mark) {
        return new SourceLocation(source.file(), firstLine + mark.getLine(), mark.getColumn() + 1);
    }

    /** Ends the reading of a header that is beyond the bounds. */
    private static final class TooComplex extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final transient SourceLocation at;
        private final String what;

        TooComplex(SourceLocation at, String what) {
            super(what, null, false, false);
            this.at = at;
            this.what = what;
        }
    }
}
