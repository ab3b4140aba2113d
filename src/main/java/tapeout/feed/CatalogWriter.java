package tapeout.feed;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import tapeout.view.part.Link;
import tapeout.view.tracker.CatalogView;
import tapeout.view.tracker.DataTableView;

/** Writes the list of all that a site gives to programs as JSON: where a program begins that knows the site's address alone. */
public final class CatalogWriter {

    /** The whole file, in UTF-8. */
    public byte[] write(CatalogView catalog) {
        return JsonText.write(json -> catalog(json, catalog));
    }

    private static void catalog(JsonGenerator json, CatalogView catalog) throws IOException {
        json.writeStartObject();
        link(json, "publisher", catalog.publisher());
        json.writeStringField("language", catalog.language());
        json.writeStringField("page", catalog.page());
        if (catalog.licence().present()) {
            link(json, "licence", catalog.licence());
        }
        json.writeArrayFieldStart("tables");
        for (DataTableView table : catalog.tables()) {
            table(json, table);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void table(JsonGenerator json, DataTableView table) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", table.name());
        json.writeStringField("description", table.summary());
        json.writeStringField("page", table.page());
        json.writeStringField("schema", table.schema());
        json.writeArrayFieldStart("files");
        for (DataTableView.DataFile file : table.files()) {
            json.writeStartObject();
            json.writeStringField("url", file.href());
            json.writeNumberField("rows", file.rows());
            json.writeEndObject();
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
}
