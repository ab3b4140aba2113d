package tapeout.frontmatter.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tapeout.problem.Phrases;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;
import tapeout.problem.frontmatter.FrontMatterProblems;

/**
 * Reads YAML 1.2 into values with places in the whole file. Bounded: {@value #MAX_DEPTH} levels and {@value #MAX_VALUES}
 * values, with every alias counted as all that it stands for. What is read with one reader shares its anchors and bounds.
 */
final class YamlReader {

    /** The longest header that is looked at, in characters. */
    static final int MAX_CHARACTERS = 1 << 18;

    static final int MAX_DEPTH = 16;
    static final int MAX_VALUES = 20_000;

    private static final String STRING_TAG = "tag:yaml.org,2002:str";
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setLabel("front matter")
            .setCodePointLimit(MAX_CHARACTERS + 1)
            .build();

    private final Map<Anchor, YamlValue> anchors = new HashMap<>();
    private final Map<YamlValue, Integer> weights = new IdentityHashMap<>();
    private final Map<Anchor, YamlValue.Scalar> swallowed = new LinkedHashMap<>();
    private final Deque<CollectionStartEvent> open = new ArrayDeque<>();
    private Iterator<Event> events = List.<Event>of().iterator();
    private FrontMatterProblems problems = new FrontMatterProblems(new Problems());
    private SourceLocation origin;
    private CodePoints text = new CodePoints("");
    private Comments comments = new Comments(text);
    private String lastKey = "";
    private YamlValue.@Nullable Scalar last;
    private int values;

    /** @param start the place of the first text to be read */
    YamlReader(SourceLocation start) {
        this.origin = start;
    }

    /**
     * Reads one value and makes sure that nothing follows it.
     *
     * @param yaml without characters that cannot be shown
     * @param start the place of its first character
     * @param found takes what is wrong and does not end the reading
     * @return null if there is none
     * @throws MarkedYamlEngineException at the first place that is not YAML; {@link #place} says where that is
     * @throws TooComplexException beyond the bounds
     */
    @Nullable
    YamlValue read(String yaml, SourceLocation start, FrontMatterProblems found) {
        origin = start;
        problems = found;
        text = new CodePoints(yaml);
        comments = new Comments(text);
        last = null;
        open.clear();
        events = new Parse(SETTINGS).parseString(yaml).iterator();
        YamlValue root = null;
        while (events.hasNext()) {
            Event event = next();
            if (event instanceof NodeEvent node) {
                root = root == null ? value(node, 0) : second(node, root);
            }
        }
        swallowed.forEach((anchor, rest) -> problems.invalidYaml(
                rest.at(),
                "\"&" + anchor.getValue() + "\" names the text behind it, and nothing refers to that name.",
                "Put a text that starts with & into quotes."));
        swallowed.clear();
        reportLost(problems);
        return root;
    }

    /** Where a mark of the YAML last read lies in the file. */
    SourceLocation place(Mark mark) {
        int column = mark.getColumn() + (mark.getLine() == 0 ? origin.column() : 1);
        return new SourceLocation(origin.file(), origin.line() + mark.getLine(), column);
    }

    /** Reports the entry between brackets that was taken for a comment, and whether one was. */
    boolean reportLost(FrontMatterProblems mistakes) {
        Comments.Lost lost = comments.lost();
        if (lost != null) {
            mistakes.ofTexts().lostEntry(behind(lost.before(), 0, lost.characters()), lost.key());
        }
        return lost != null;
    }

    /** The brackets within which reading ended. */
    Optional<CollectionStartEvent> openBrackets() {
        return Optional.ofNullable(open.peek()).filter(CollectionStartEvent::isFlow);
    }

    /** Where the text in quotes starts behind which reading ended; null where it ended behind something else. */
    @Nullable
    SourceLocation lastQuoted() {
        return last != null && last.style() == YamlValue.Style.QUOTED ? last.at() : null;
    }

    /** Whether reading ended behind a text that a comment cuts off. */
    boolean endedAtComment() {
        return last != null && last.comment() != null;
    }

    /** Reports the comment at which reading ended. */
    void reportComment(FrontMatterProblems mistakes) {
        YamlValue.Scalar cut = Objects.requireNonNull(last);
        mistakes.ofTexts().cutText(Objects.requireNonNull(cut.comment()), lastKey, cut.text());
    }

    private YamlValue second(NodeEvent event, YamlValue root) {
        SourceLocation at = startOf(event);
        problems.invalidYaml(
                at,
                "A second piece of YAML starts here.",
                "Keep one " + Phrases.named(at) + ": a line within it must not start with --- or ...");
        value(event, 0);
        return root;
    }

    private YamlValue value(NodeEvent event, int depth) {
        SourceLocation at = startOf(event);
        if (depth > MAX_DEPTH) {
            throw new TooComplexException(at, "is nested deeper than " + MAX_DEPTH + " levels");
        }
        int before = values;
        count(1, at);
        if (event instanceof AliasEvent alias) {
            return alias(alias, at);
        }
        boolean refused = refuseTag(event, at);
        YamlValue value = event instanceof ScalarEvent scalar
                ? refused ? new YamlValue.Broken(at) : scalar(scalar, at)
                : event instanceof SequenceStartEvent ? sequence(at, depth) : mapping(at, depth);
        event.getAnchor().ifPresent(name -> {
            anchors.put(name, value);
            weights.put(value, values - before);
            if (value instanceof YamlValue.Scalar rest && rest.style() == YamlValue.Style.PLAIN) {
                swallowed.put(name, rest);
            }
        });
        return value;
    }

    private YamlValue.Scalar scalar(ScalarEvent event, SourceLocation at) {
        YamlValue.Style style = event.isPlain() ? YamlValue.Style.PLAIN : YamlValue.Style.QUOTED;
        last = new YamlValue.Scalar(event.getValue(), style, at, comment(event));
        if (open.peek() instanceof SequenceStartEvent list && !list.isFlow()) {
            RunOnEntry.within(event, text)
                    .ifPresent(dash -> problems.ofTexts()
                            .runOnEntry(
                                    new SourceLocation(at.file(), at.line() + dash.lines(), 1 + dash.characters())));
        }
        return last;
    }

    private @Nullable SourceLocation comment(ScalarEvent event) {
        Mark end = event.getEndMark().orElse(null);
        Comments.Cut cut = end == null ? null : comments.cutting(event, end.getIndex(), open.peek());
        return cut == null ? null : behind(Objects.requireNonNull(end), cut.lines(), cut.characters());
    }

    private SourceLocation behind(Mark mark, int lines, int characters) {
        SourceLocation place = place(mark);
        return new SourceLocation(place.file(), place.line() + lines, (lines == 0 ? place.column() : 1) + characters);
    }

    private YamlValue alias(AliasEvent event, SourceLocation at) {
        YamlValue target = anchors.get(event.getAlias());
        if (target == null) {
            problems.invalidYaml(
                    at,
                    "There is no &" + event.getAlias().getValue() + " before it that *"
                            + event.getAlias().getValue() + " could stand for.",
                    "Put a text that starts with * into quotes.");
            return new YamlValue.Broken(at);
        }
        swallowed.remove(event.getAlias());
        count(weights.getOrDefault(target, 1), at);
        return target;
    }

    private YamlValue.Sequence sequence(SourceLocation at, int depth) {
        List<YamlValue> items = new ArrayList<>();
        for (Event event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
            items.add(value((NodeEvent) event, depth + 1));
        }
        return new YamlValue.Sequence(items, at);
    }

    private YamlValue.Mapping mapping(SourceLocation at, int depth) {
        Map<String, YamlValue.Entry> entries = new LinkedHashMap<>();
        for (Event event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
            YamlValue key = value((NodeEvent) event, depth + 1);
            if (key instanceof YamlValue.Scalar name) {
                lastKey = name.text();
            }
            YamlValue value = value((NodeEvent) next(), depth + 1);
            if (key instanceof YamlValue.Scalar name) {
                put(name, value, entries);
            } else if (!(key instanceof YamlValue.Broken)) {
                problems.invalidYaml(
                        key.at(),
                        "A key is a word, and this is " + key.noun() + ".",
                        "Put a text that starts with [, { or ? into quotes.");
            }
        }
        return new YamlValue.Mapping(entries, at);
    }

    private Event next() {
        Event event = events.next();
        last = null;
        if (event instanceof CollectionStartEvent start) {
            open.push(start);
        } else if (event instanceof CollectionEndEvent) {
            open.pop();
        }
        comments.pass(event, lastKey, open.peek());
        return event;
    }

    private void put(YamlValue.Scalar name, YamlValue value, Map<String, YamlValue.Entry> entries) {
        if (name.text().equals("<<") && name.style() == YamlValue.Style.PLAIN) {
            problems.invalidYaml(
                    name.at(), "YAML 1.2 has no merge key <<.", "Write the keys out that it was to bring in.");
            return;
        }
        YamlValue.Entry first = entries.putIfAbsent(name.text(), new YamlValue.Entry(name.at(), value));
        if (first != null) {
            problems.duplicateKey(name.at(), name.text(), first.keyAt().line());
        }
    }

    private boolean refuseTag(NodeEvent event, SourceLocation at) {
        Optional<String> tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
        Optional<String> refused = tag.filter(name -> !name.equals(STRING_TAG));
        refused.ifPresent(name -> problems.invalidYaml(
                at,
                "\"" + name + "\" is a tag of YAML, which is not known here.",
                "Put a text that starts with ! into quotes."));
        return refused.isPresent();
    }

    private void count(int number, SourceLocation at) {
        values += number;
        if (values > MAX_VALUES) {
            throw new TooComplexException(
                    at, "has more than " + MAX_VALUES + " values, each alias counted as all that it stands for");
        }
    }

    SourceLocation startOf(Event event) {
        return event.getStartMark().map(this::place).orElse(origin);
    }
}
