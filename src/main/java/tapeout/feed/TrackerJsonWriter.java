package tapeout.feed;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import tapeout.view.part.Link;
import tapeout.view.tracker.ColumnType;
import tapeout.view.tracker.TrackerColumn;
import tapeout.view.tracker.TrackerData;
import tapeout.view.tracker.TrackerRow;
import tapeout.view.tracker.TrackerSource;
import tapeout.view.tracker.TrackerValue;

/**
 * Writes the data of a tracker as JSON (RFC 8259): what it is, its data dictionary, its rows. In a row, a cell of facts is a
 * list of objects, empty where no source is known yet; a cell without sources is a text, a list of texts, or null. Members
 * that say nothing are left out.
 */
public final class TrackerJsonWriter {

    /**
     * The whole file, in UTF-8.
     *
     * @param schema the absolute address of what says which form it has
     */
    public byte[] write(TrackerData tracker, String schema) {
        return JsonText.write(json -> tracker(json, tracker, schema));
    }

    private static void tracker(JsonGenerator json, TrackerData tracker, String schema) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", schema);
        json.writeStringField("name", tracker.about().name());
        json.writeStringField("description", tracker.about().summary());
        json.writeStringField("url", tracker.about().home());
        json.writeStringField("language", tracker.about().language());
        link(json, "publisher", tracker.about().publisher());
        if (tracker.terms().licence().present()) {
            link(json, "licence", tracker.terms().licence());
        }
        json.writeStringField("citation", tracker.terms().citation());
        text(json, "updated", tracker.updated());
        text(json, "on", tracker.on());
        json.writeArrayFieldStart("columns");
        for (TrackerColumn column : tracker.columns()) {
            column(json, column);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rows");
        for (TrackerRow row : tracker.rows()) {
            row(json, tracker.columns(), row);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void link(JsonGenerator json, String name, Link link) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("name", link.label());
        json.writeStringField("url", link.href());
        json.writeEndObject();
    }

    private static void column(JsonGenerator json, TrackerColumn column) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", column.name());
        json.writeStringField("meaning", column.meaning());
        json.writeStringField("type", column.type().word());
        text(json, "unit", column.unit());
        if (!column.allowed().isEmpty()) {
            json.writeArrayFieldStart("allowed");
            for (String word : column.allowed()) {
                json.writeString(word);
            }
            json.writeEndArray();
        }
        json.writeBooleanField("several", column.several());
        json.writeBooleanField("sourced", column.sourced());
        json.writeEndObject();
    }

    private static void row(JsonGenerator json, List<TrackerColumn> columns, TrackerRow row) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
            json.writeFieldName(columns.get(i).name());
            cell(json, columns.get(i), row.cells().get(i));
        }
        json.writeArrayFieldStart("sources");
        for (TrackerSource source : row.sources()) {
            source(json, source);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void cell(JsonGenerator json, TrackerColumn column, List<TrackerValue> values) throws IOException {
        if (!column.several()) {
            if (values.isEmpty()) {
                json.writeNull();
            } else {
                json.writeString(values.get(0).given().value());
            }
            return;
        }
        json.writeStartArray();
        for (TrackerValue value : values) {
            if (column.sourced()) {
                fact(json, column, value);
            } else {
                json.writeString(value.given().value());
            }
        }
        json.writeEndArray();
    }

    private static void fact(JsonGenerator json, TrackerColumn column, TrackerValue value) throws IOException {
        boolean number = column.type().isOfAmounts();
        json.writeStartObject();
        json.writeBooleanField("disclosed", value.disclosed());
        if (value.disclosed()) {
            scalar(json, "value", value.given().value(), column.type() == ColumnType.QUANTITY);
        }
        text(json, "unit", value.given().unit());
        text(json, "qualifier", value.given().qualifier());
        if (!value.given().normalised().isEmpty()) {
            scalar(json, "normalised", value.given().normalised(), number);
        }
        text(json, "as_of", value.life().asOf());
        text(json, "until", value.life().until());
        text(json, "verified", value.life().verified());
        text(json, "note", value.note());
        json.writeArrayFieldStart("sources");
        for (TrackerSource source : value.sources()) {
            json.writeString(source.id());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void source(JsonGenerator json, TrackerSource source) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", source.id());
        json.writeStringField("publisher", source.publisher());
        json.writeStringField("title", source.title());
        text(json, "url", source.url());
        json.writeStringField("kind", source.kind());
        text(json, "published", source.dates().published());
        json.writeStringField("accessed", source.dates().accessed());
        text(json, "copy_of", source.dates().copy());
        json.writeEndObject();
    }

    private static void scalar(JsonGenerator json, String name, String value, boolean number) throws IOException {
        if (number) {
            json.writeFieldName(name);
            json.writeNumber(new BigDecimal(value));
        } else {
            json.writeStringField(name, value);
        }
    }

    private static void text(JsonGenerator json, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }
}
