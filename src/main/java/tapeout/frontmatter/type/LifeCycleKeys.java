package tapeout.frontmatter.type;

import static tapeout.frontmatter.CommonKeys.LINE;
import static tapeout.frontmatter.CommonKeys.NAME;
import static tapeout.frontmatter.shape.Field.optional;
import static tapeout.frontmatter.shape.Field.required;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tapeout.content.type.LifeCycle;
import tapeout.content.value.Reference;
import tapeout.frontmatter.shape.Field;
import tapeout.frontmatter.shape.Fields;
import tapeout.frontmatter.shape.Keys;
import tapeout.frontmatter.shape.ListShape;
import tapeout.frontmatter.shape.MapShape;
import tapeout.frontmatter.shape.PatternShape;
import tapeout.frontmatter.shape.PlacedShape;
import tapeout.frontmatter.shape.Shape;
import tapeout.frontmatter.shape.StructShape;
import tapeout.frontmatter.shape.TextShape;
import tapeout.frontmatter.shape.WholeShape;
import tapeout.frontmatter.shape.WordShape;

/** The declaration of a life cycle. */
final class LifeCycleKeys {

    private static final Shape<Reference> STATE =
            new PlacedShape(new PatternShape(TypeWords.WORD, "the word of a state"));

    private static final Field<String> LABEL = required("label", NAME, "In force", "What readers see.");
    private static final Field<String> SINCE = optional(
            "since", TextShape.withPlaces(3, 80, 1), "\"since {0}\"", "How the day it began is told; {0} is the day.");
    private static final Field<Boolean> BINDING =
            TypeWords.flag("binding", "Whether what such an entity lays down is to be kept.");
    private static final Field<String> SHAPE = optional(
            "shape",
            WordShape.of(new String[] {"disc", "square", "ring", "half", "box", "versus", "struck"}, shape -> shape),
            "disc",
            "The shape beside the label.");
    private static final Field<String> SAYS =
            optional("says", LINE, "\"It is to be kept.\"", "What it means for a reader, one sentence.");
    private static final Field<Integer> AFTER =
            required("after", new WholeShape(1, 36_500), "90", "How many days it lasts.");
    private static final Field<Reference> LAPSES_INTO = required("to", STATE, "closed", "The state that follows.");
    private static final Field<Lapsing> LAPSES = optional(
            "lapses",
            new StructShape<>(
                    Keys.of("lapse", AFTER, LAPSES_INTO),
                    lapse -> new Lapsing(lapse.get(AFTER), lapse.get(LAPSES_INTO))),
            "{after: 90, to: closed}",
            "When it is over by itself.");
    private static final Field<Map<String, Standing>> STATES = required(
            "states",
            new MapShape<>(
                    TypeWords.WORD,
                    TypeWords.WORD_FORM,
                    new StructShape<>(
                            Keys.of("state", LABEL, SINCE, SAYS, BINDING, SHAPE, LAPSES), LifeCycleKeys::state)),
            "{open: {label: Open}}",
            "How an entity can stand.");
    private static final Field<List<Reference>> LISTED = optional(
            "listed", ListShape.someOf(STATE), "[open, closed]", "The states in the order in which lists show them.");

    private static final Field<List<Reference>> FROM = optional(
            "from",
            ListShape.oneOrMore(STATE),
            "none",
            "The states out of which it leads to another; none is the start.");
    private static final Field<Reference> TO = optional("to", STATE, "open", "The state to which it leads.");
    private static final Field<List<Reference>> KEEPS = optional(
            "keeps", ListShape.oneOrMore(STATE), "[open]", "The states in which it is possible and changes nothing.");
    private static final Field<Reference> LAPSE =
            optional("lapses_to", STATE, "closed", "The state that follows when its last day (until:) is over.");
    private static final Field<Boolean> FORESEEN =
            TypeWords.flag("foreseen", "Whether its day is usually known before it comes.");
    private static final Field<String> DEADLINE = optional(
            "deadline", NAME, "Answers are due", "What is due on the day that such an action may set (deadline:).");
    private static final Field<Map<String, Step>> ACTIONS = required(
            "actions",
            new MapShape<>(
                    TypeWords.WORD,
                    TypeWords.WORD_FORM,
                    new StructShape<>(
                            Keys.of("action", LABEL, FROM, TO, KEEPS, LAPSE, FORESEEN, DEADLINE),
                            LifeCycleKeys::checkAction,
                            LifeCycleKeys::action)),
            "{opened: {label: Opened, from: none, to: open}}",
            "The dated steps that lead from one state to the next.");

    private static final Field<Reference> ISSUER = optional(
            "issuer",
            new PlacedShape(new PatternShape(TypeWords.WORD, TypeWords.WORD_FORM)),
            "issuer",
            "The field that names who acts.");
    private static final Field<Reference> CITATION = optional(
            "citation",
            new PlacedShape(new PatternShape(TypeWords.WORD, TypeWords.WORD_FORM)),
            "citation",
            "The field that says where it is published.");
    private static final Field<Reference> COUNTRY = optional(
            "country",
            new PlacedShape(new PatternShape(TypeWords.WORD, TypeWords.WORD_FORM)),
            "jurisdiction",
            "The field that says where it holds.");

    static final Field<LifeCycle> FIELD = optional(
            "lifecycle",
            new StructShape<>(
                    Keys.of("life cycle", STATES, LISTED, ACTIONS, ISSUER, CITATION, COUNTRY),
                    LifeCycleKeys::check,
                    LifeCycleKeys::cycle),
            "{states: {open: {label: Open}}, actions: {opened: {label: Opened, from: none, to: open}}}",
            "The states in which an entity can be, and the actions between them.");

    private LifeCycleKeys() {}

    /** How long a state lasts, with the place of the state that follows. */
    private record Lapsing(int days, Reference to) {}

    /** A state with the place of the one that follows it. */
    private record Standing(
            String label,
            String since,
            String says,
            boolean binding,
            String shape,
            @Nullable Lapsing lapse) {}

    /** An action with the places of the states that it names. */
    private record Step(
            String label,
            List<Reference> from,
            @Nullable Reference to,
            List<Reference> keeps,
            @Nullable Reference lapse,
            boolean foreseen,
            String deadline) {}

    private static Standing state(Fields state) {
        return new Standing(
                state.get(LABEL),
                Objects.requireNonNullElse(state.find(SINCE), "since {0}"),
                Objects.requireNonNullElse(state.find(SAYS), ""),
                state.has(BINDING),
                Objects.requireNonNullElse(state.find(SHAPE), "ring"),
                state.find(LAPSES));
    }

    private static void checkAction(Fields action) {
        if (action.isWritten(FROM) != action.isWritten(TO)) {
            action.problems()
                    .misplacedKey(
                            action.at(action.isWritten(FROM) ? FROM : TO),
                            action.isWritten(FROM) ? FROM.name() : TO.name(),
                            action.isWritten(FROM) ? "to:" : "from:");
            action.markIncomplete();
        } else if (!action.isWritten(TO) && !action.isWritten(KEEPS)) {
            action.problems().missingKey(action.at(), KEEPS.name(), "action that leads nowhere", KEEPS.example());
        }
    }

    private static Step action(Fields action) {
        return new Step(
                action.get(LABEL),
                action.list(FROM),
                action.find(TO),
                action.list(KEEPS),
                action.find(LAPSE),
                action.has(FORESEEN),
                Objects.requireNonNullElse(action.find(DEADLINE), ""));
    }

    private static void check(Fields cycle) {
        Map<String, Standing> states = cycle.find(STATES);
        Map<String, Step> actions = cycle.find(ACTIONS);
        if (states == null || actions == null) {
            return;
        }
        Set<String> known = new TreeSet<>(states.keySet());
        known.add(LifeCycle.NONE);
        for (Step step : actions.values()) {
            step.from().forEach(state -> checkState(cycle, FROM, state, known));
            step.keeps().forEach(state -> checkState(cycle, KEEPS, state, known));
            checkState(cycle, TO, step.to(), known);
            checkState(cycle, LAPSE, step.lapse(), known);
        }
        checkLapses(cycle, states, actions);
        cycle.list(LISTED).stream()
                .filter(state -> !states.containsKey(state.id()))
                .forEach(
                        state -> cycle.problems().unknownValue(state.at(), LISTED.name(), state.id(), states.keySet()));
        if (states.isEmpty() || actions.isEmpty()) {
            cycle.problems().emptyList(cycle.at(), states.isEmpty() ? "states" : "actions", "{…}");
            cycle.markIncomplete();
        }
    }

    private static void checkState(Fields cycle, Field<?> key, @Nullable Reference state, Set<String> known) {
        if (state != null && !known.contains(state.id())) {
            cycle.problems().unknownValue(state.at(), key.name(), state.id(), known);
            cycle.markIncomplete();
        }
    }

    /** A state leads by itself to another one, and never back to itself. */
    private static void checkLapses(Fields cycle, Map<String, Standing> states, Map<String, Step> actions) {
        states.forEach((word, state) -> {
            Lapsing lapse = state.lapse();
            if (lapse == null) {
                return;
            }
            checkState(cycle, TO, lapse.to(), states.keySet());
            checkNoWayBack(cycle, word, lapse.to(), states);
        });
        for (Step step : actions.values()) {
            if (step.to() != null && step.lapse() != null) {
                checkNoWayBack(cycle, step.to().id(), step.lapse(), states);
            }
        }
    }

    private static void checkNoWayBack(Fields cycle, String word, Reference to, Map<String, Standing> states) {
        if (leads(to.id(), word, states)) {
            cycle.problems().ofTypes().circularLapse(to.at(), word);
            cycle.markIncomplete();
        }
    }

    private static boolean leads(String from, String word, Map<String, Standing> states) {
        Set<String> seen = new HashSet<>();
        for (String next = from; next != null && seen.add(next); next = next(next, states)) {
            if (next.equals(word)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String next(String word, Map<String, Standing> states) {
        Standing state = states.get(word);
        return state == null || state.lapse() == null
                ? null
                : state.lapse().to().id();
    }

    private static LifeCycle cycle(Fields cycle) {
        List<String> listed = cycle.list(LISTED).stream().map(Reference::id).toList();
        List<LifeCycle.State> states = new ArrayList<>();
        cycle.get(STATES).forEach((word, state) -> {
            int place = listed.indexOf(word);
            states.add(new LifeCycle.State(
                    word,
                    state.label(),
                    state.since(),
                    state.says(),
                    place < 0 ? listed.size() + states.size() : place,
                    state.binding(),
                    state.shape(),
                    state.lapse() == null
                            ? null
                            : new LifeCycle.Lapse(
                                    state.lapse().days(), state.lapse().to().id())));
        });
        List<LifeCycle.Action> actions = new ArrayList<>();
        cycle.get(ACTIONS)
                .forEach((word, step) -> actions.add(new LifeCycle.Action(
                        word,
                        step.label(),
                        ids(step.from()),
                        step.to() == null ? null : step.to().id(),
                        ids(step.keeps()),
                        step.lapse() == null ? null : step.lapse().id(),
                        step.foreseen(),
                        step.deadline())));
        return new LifeCycle(states, actions, name(cycle, ISSUER), name(cycle, CITATION), name(cycle, COUNTRY));
    }

    private static String name(Fields cycle, Field<Reference> field) {
        Reference reference = cycle.find(field);
        return reference == null ? "" : reference.id();
    }

    private static Set<String> ids(List<Reference> references) {
        Set<String> ids = new LinkedHashSet<>();
        references.forEach(reference -> ids.add(reference.id()));
        return ids;
    }
}
