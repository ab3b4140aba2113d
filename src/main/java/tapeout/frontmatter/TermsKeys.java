package tapeout.frontmatter;

import static tapeout.frontmatter.CommonKeys.LINE;
import static tapeout.frontmatter.shape.Field.optional;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tapeout.content.Limit;
import tapeout.content.type.Choice;
import tapeout.content.type.EntityType;
import tapeout.content.type.EntityTypes;
import tapeout.content.type.FieldType;
import tapeout.content.value.Reference;
import tapeout.frontmatter.shape.Field;
import tapeout.frontmatter.shape.Fields;
import tapeout.frontmatter.shape.Keys;
import tapeout.frontmatter.shape.ListShape;
import tapeout.frontmatter.shape.MapShape;
import tapeout.frontmatter.shape.PatternShape;
import tapeout.frontmatter.shape.PlacedMapShape;
import tapeout.frontmatter.shape.PlacedShape;
import tapeout.frontmatter.shape.StructShape;

/**
 * The terms of limits: what the limits of a scope mean where they are met, and of which entities they are asked. An entity
 * says whom all its limits are asked of; a scope may say more.
 */
final class TermsKeys {

    private static final Pattern PATH = Pattern.compile("[a-z][a-z0-9_-]*+(?:\\.[a-z][a-z0-9_-]*+)?");
    private static final Pattern SCOPE = Pattern.compile("[^\\n]{1,120}");
    private static final Pattern VALUE = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd} ._-]{0,59}");

    static final Field<Map<String, List<Reference>>> APPLIES_TO = optional(
            "applies_to",
            new MapShape<>(
                    PATH,
                    "a field, or a field that refers to others with a field of theirs behind a dot",
                    ListShape.oneOrMore(new PlacedShape(new PatternShape(VALUE, "a word, an id or a country")))),
            "{maker.country: [US]}",
            "Of which entities the limits are asked, by what their fields say; of every one where it is absent.");

    private static final Field<String> MEANS = optional(
            "means",
            LINE,
            "Bears a duty of 25 percent",
            "What it means for a reader where the limits of the scope are met.");

    /** The terms of one scope, as written. */
    private record Scope(String means, @Nullable Map<String, List<Reference>> appliesTo) {}

    private final EntityTypes types;
    private final Field<Map<String, PlacedMapShape.Placed<Scope>>> scopes = optional(
            "scopes",
            new PlacedMapShape<>(new MapShape<>(
                    SCOPE,
                    "the name of a scope, as limits write it",
                    new StructShape<>(
                            Keys.of("scope", MEANS, APPLIES_TO),
                            scope -> new Scope(
                                    Objects.requireNonNullElse(scope.find(MEANS), ""), scope.find(APPLIES_TO))))),
            "{first band: {means: Bears a duty of 25 percent}}",
            "What the limits of a scope come to, by its name.");

    TermsKeys(EntityTypes types) {
        this.types = types;
    }

    Field<?> scopes() {
        return scopes;
    }

    /** The terms of the limits of a scope. */
    Limit.Terms of(Fields owner, @Nullable String scope) {
        PlacedMapShape.Placed<Scope> placed =
                scope == null ? null : written(owner).get(scope);
        Scope own = placed == null ? null : placed.value();
        return new Limit.Terms(
                own == null ? "" : own.means(),
                Stream.concat(
                                requirements(owner.find(APPLIES_TO)),
                                own == null ? Stream.empty() : requirements(own.appliesTo()))
                        .toList());
    }

    /** Reports terms of scopes without limits, and fields and words that no entity has of which limits are asked. */
    void check(Fields owner, List<Limit> limits) {
        Set<String> known = new LinkedHashSet<>();
        limits.forEach(limit -> Stream.ofNullable(limit.scope()).forEach(known::add));
        written(owner).forEach((name, scope) -> {
            if (!known.contains(name) && !limits.isEmpty()) {
                owner.problems().unknownValue(scope.at(), "scopes", name, known);
            }
            requirements(scope.value().appliesTo()).forEach(requirement -> check(owner, requirement));
        });
        requirements(owner.find(APPLIES_TO)).forEach(requirement -> check(owner, requirement));
    }

    private Map<String, PlacedMapShape.Placed<Scope>> written(Fields owner) {
        return Objects.requireNonNullElse(owner.find(scopes), Map.of());
    }

    private static Stream<Limit.Requirement> requirements(@Nullable Map<String, List<Reference>> written) {
        return written == null
                ? Stream.empty()
                : written.entrySet().stream().map(entry -> {
                    String[] path = entry.getKey().split("\\.", 2);
                    return new Limit.Requirement(path[0], path.length < 2 ? "" : path[1], entry.getValue());
                });
    }

    private void check(Fields owner, Limit.Requirement requirement) {
        List<FieldType> path = types.path(requirement.field(), requirement.of());
        if (path.isEmpty()) {
            owner.problems()
                    .unknownValue(requirement.values().get(0).at(), APPLIES_TO.name(), requirement.key(), measured());
            return;
        }
        List<String> words =
                path.get(path.size() - 1).words().stream().map(Choice::word).toList();
        requirement.values().stream()
                .filter(value -> !words.isEmpty() && !words.contains(value.id()))
                .forEach(value -> owner.problems().unknownValue(value.at(), requirement.key(), value.id(), words));
    }

    /** The fields of what is measured, and those of what they refer to behind a dot. */
    private Set<String> measured() {
        Set<String> names = new LinkedHashSet<>();
        for (EntityType type : types.all()) {
            if (type.measuring() != null) {
                type.fields().values().forEach(field -> {
                    names.add(field.name());
                    Stream.ofNullable(field.target())
                            .flatMap(target -> types.of(target.type()).stream())
                            .flatMap(other -> other.fields().keySet().stream())
                            .forEach(other -> names.add(field.name() + "." + other));
                });
            }
        }
        return names;
    }
}
