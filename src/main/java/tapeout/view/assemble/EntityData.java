package tapeout.view.assemble;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tapeout.content.Entity;
import tapeout.content.FieldValue;
import tapeout.content.type.FieldType;
import tapeout.content.value.When;
import tapeout.library.Library;
import tapeout.view.context.Links;
import tapeout.view.part.Markup;
import tapeout.view.words.Messages;

/** Writes what an entity is as linked data: a thing of the type, with the properties, that its type's file names. */
final class EntityData {

    private final Library library;
    private final Links links;
    private final Messages messages;

    EntityData(Library library, Links links, Messages messages) {
        this.library = library;
        this.links = links;
        this.messages = messages;
    }

    /** All of it, for its own page. */
    Markup of(Entity entity) {
        Map<String, List<FieldType>> known = entity.type().fields().values().stream()
                .filter(field -> !field.schema().isEmpty() && entity.fields().containsKey(field.name()))
                .collect(Collectors.groupingBy(FieldType::schema, TreeMap::new, Collectors.toList()));
        return JsonLd.object(entity.type().schema(), json -> {
            writeName(json, entity);
            json.writeStringField("description", entity.summary());
            if (!entity.profile().alsoKnownAs().isEmpty()) {
                json.writeArrayFieldStart("alternateName");
                for (String name : entity.profile().alsoKnownAs()) {
                    json.writeString(name);
                }
                json.writeEndArray();
            }
            for (Map.Entry<String, List<FieldType>> property : known.entrySet()) {
                json.writeArrayFieldStart(property.getKey());
                for (FieldType field : property.getValue()) {
                    writeValue(
                            json, field, Objects.requireNonNull(entity.fields().get(field.name())));
                }
                json.writeEndArray();
            }
        });
    }

    /** Only what it is and where it has its page, as a member of something else. */
    void writeLink(JsonGenerator json, Entity entity) throws IOException {
        JsonLd.element(json, entity.type().schema(), thing -> writeName(thing, entity));
    }

    private void writeName(JsonGenerator json, Entity entity) throws IOException {
        json.writeStringField("name", entity.title());
        json.writeStringField("url", links.absolute(entity));
    }

    private void writeValue(JsonGenerator json, FieldType field, FieldValue value) throws IOException {
        if (!value.references().isEmpty()) {
            for (Optional<Entity> other : value.references().stream()
                    .map(reference -> library.entity(reference.id()))
                    .toList()) {
                if (other.isPresent()) {
                    writeLink(json, other.get());
                }
            }
        } else if (value.date() != null) {
            json.writeString(day(value.date()));
        } else {
            for (String text : value.labels()) {
                json.writeString(field.form() == FieldType.Form.COUNTRY ? messages.text("country." + text) : text);
            }
        }
    }

    /** A quarter has no form of its own there: its year is what is known for sure. */
    static String day(When when) {
        return when.precision() == When.Precision.QUARTER
                ? String.valueOf(when.first().getYear())
                : when.toString();
    }
}
