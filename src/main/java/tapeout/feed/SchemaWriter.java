package tapeout.feed;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import tapeout.view.tracker.ColumnType;
import tapeout.view.tracker.TrackerColumn;
import tapeout.view.tracker.TrackerData;

/**
 * Writes what the files of {@link TrackerJsonWriter} are like as a JSON Schema (2020-12). It is made of the same columns as
 * they are, and allows nothing that they do not have.
 */
public final class SchemaWriter {

    private static final String WHEN = "^[0-9]{4}(-Q[1-4]|-[0-9]{2}(-[0-9]{2})?)?$";
    private static final String DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    /**
     * The whole file, in UTF-8.
     *
     * @param id the absolute address of the schema
     * @param table its rows do not matter
     */
    public byte[] write(String id, TrackerData table) {
        return JsonText.write(json -> schema(json, id, table));
    }

    private static void schema(JsonGenerator json, String id, TrackerData table) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.writeStringField("$id", id);
        json.writeStringField("title", table.about().name());
        json.writeStringField("description", table.about().summary());
        closed(
                json,
                List.of(
                        "$schema",
                        "name",
                        "description",
                        "url",
                        "language",
                        "publisher",
                        "citation",
                        "columns",
                        "rows"));
        for (String member : List.of("$schema", "url")) {
            address(json, member);
        }
        for (String member : List.of("name", "description", "language", "citation")) {
            text(json, member, "");
        }
        for (String member : List.of("publisher", "licence")) {
            reference(json, member, "link");
        }
        for (String member : List.of("updated", "on")) {
            text(json, member, DAY);
        }
        array(json, "columns", "column");
        json.writeObjectFieldStart("rows");
        json.writeStringField("type", "array");
        json.writeObjectFieldStart("items");
        row(json, table.columns());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        definitions(json);
        json.writeEndObject();
    }

    private static void row(JsonGenerator json, List<TrackerColumn> columns) throws IOException {
        List<String> names = new ArrayList<>();
        columns.forEach(column -> names.add(column.name()));
        names.add("sources");
        closed(json, names);
        for (TrackerColumn column : columns) {
            json.writeObjectFieldStart(column.name());
            json.writeStringField("description", column.meaning());
            cell(json, column);
            json.writeEndObject();
        }
        array(json, "sources", "source");
        json.writeEndObject();
    }

    private static void cell(JsonGenerator json, TrackerColumn column) throws IOException {
        if (!column.several()) {
            json.writeArrayFieldStart("type");
            json.writeString("string");
            json.writeString("null");
            json.writeEndArray();
            form(json, column, true);
            return;
        }
        json.writeStringField("type", "array");
        json.writeObjectFieldStart("items");
        if (column.sourced()) {
            fact(json, column);
        } else {
            json.writeStringField("type", "string");
            form(json, column, false);
        }
        json.writeEndObject();
    }

    /** @param open whether nothing can stand there as well */
    private static void form(JsonGenerator json, TrackerColumn column, boolean open) throws IOException {
        if (!column.allowed().isEmpty()) {
            json.writeArrayFieldStart("enum");
            for (String word : column.allowed()) {
                json.writeString(word);
            }
            if (open) {
                json.writeNull();
            }
            json.writeEndArray();
        } else if (column.type() == ColumnType.DAY || column.type() == ColumnType.DATE) {
            json.writeStringField("pattern", column.type() == ColumnType.DAY ? DAY : WHEN);
        } else if (column.type() == ColumnType.ADDRESS) {
            json.writeStringField("format", "uri");
        }
    }

    private static void fact(JsonGenerator json, TrackerColumn column) throws IOException {
        closed(json, List.of("disclosed", "sources"));
        kind(json, "disclosed", "boolean");
        json.writeObjectFieldStart("value");
        json.writeStringField("type", column.type() == ColumnType.QUANTITY ? "number" : "string");
        form(json, column, false);
        json.writeEndObject();
        for (String member : List.of("unit", "qualifier", "note")) {
            text(json, member, "");
        }
        kind(json, "normalised", column.type().isOfAmounts() ? "number" : "string");
        for (String member : List.of("as_of", "until", "verified")) {
            text(json, member, WHEN);
        }
        json.writeObjectFieldStart("sources");
        json.writeStringField("type", "array");
        json.writeObjectFieldStart("items");
        json.writeStringField("type", "string");
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void definitions(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("$defs");
        json.writeObjectFieldStart("link");
        closed(json, List.of("name", "url"));
        text(json, "name", "");
        address(json, "url");
        json.writeEndObject();
        json.writeEndObject();
        json.writeObjectFieldStart("column");
        closed(json, List.of("name", "meaning", "type", "several", "sourced"));
        for (String member : List.of("name", "meaning", "type", "unit")) {
            text(json, member, "");
        }
        json.writeObjectFieldStart("allowed");
        json.writeStringField("type", "array");
        json.writeEndObject();
        kind(json, "several", "boolean");
        kind(json, "sourced", "boolean");
        json.writeEndObject();
        json.writeEndObject();
        json.writeObjectFieldStart("source");
        closed(json, List.of("id", "publisher", "title", "kind", "accessed"));
        for (String member : List.of("id", "publisher", "title", "kind")) {
            text(json, member, "");
        }
        address(json, "url");
        for (String member : List.of("published", "accessed", "copy_of")) {
            text(json, member, WHEN);
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** An object that has these members and no other; its properties follow, and then the end of them. */
    private static void closed(JsonGenerator json, List<String> required) throws IOException {
        json.writeStringField("type", "object");
        json.writeArrayFieldStart("required");
        for (String member : required) {
            json.writeString(member);
        }
        json.writeEndArray();
        json.writeBooleanField("additionalProperties", false);
        json.writeObjectFieldStart("properties");
    }

    private static void text(JsonGenerator json, String member, String pattern) throws IOException {
        json.writeObjectFieldStart(member);
        json.writeStringField("type", "string");
        if (!pattern.isEmpty()) {
            json.writeStringField("pattern", pattern);
        }
        json.writeEndObject();
    }

    private static void address(JsonGenerator json, String member) throws IOException {
        json.writeObjectFieldStart(member);
        json.writeStringField("type", "string");
        json.writeStringField("format", "uri");
        json.writeEndObject();
    }

    private static void kind(JsonGenerator json, String member, String type) throws IOException {
        json.writeObjectFieldStart(member);
        json.writeStringField("type", type);
        json.writeEndObject();
    }

    private static void reference(JsonGenerator json, String member, String definition) throws IOException {
        json.writeObjectFieldStart(member);
        json.writeStringField("$ref", "#/$defs/" + definition);
        json.writeEndObject();
    }

    private static void array(JsonGenerator json, String member, String definition) throws IOException {
        json.writeObjectFieldStart(member);
        json.writeStringField("type", "array");
        reference(json, "items", definition);
        json.writeEndObject();
    }
}
