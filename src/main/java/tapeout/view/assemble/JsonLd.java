package tapeout.view.assemble;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import tapeout.view.part.Markup;

/** Writes the linked data of a page (JSON-LD 1.1, vocabulary schema.org). */
final class JsonLd {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonLd() {}

    /** What writes the members of one object. */
    interface Members {
        void writeTo(JsonGenerator json) throws IOException;
    }

    /** An object of a schema.org type, on one line. */
    static Markup object(String type, Members members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("@context", "https://schema.org");
            json.writeStringField("@type", type);
            members.writeTo(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a string writer does not fail", e);
        }
        return Markup.json(text.toString());
    }

    /** A member that is an object of a schema.org type. */
    static void member(JsonGenerator json, String name, String type, Members members) throws IOException {
        json.writeFieldName(name);
        element(json, type, members);
    }

    /** An object of a schema.org type, as an element of an array. */
    static void element(JsonGenerator json, String type, Members members) throws IOException {
        json.writeStartObject();
        json.writeStringField("@type", type);
        members.writeTo(json);
        json.writeEndObject();
    }
}
