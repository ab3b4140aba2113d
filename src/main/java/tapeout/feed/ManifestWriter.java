package tapeout.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import tapeout.view.feed.ManifestView;
import tapeout.view.part.Icon;

/** Writes a web application manifest (W3C). The site stays a site: it opens in a browser with its address. */
public final class ManifestWriter {

    private final JsonFactory factory = new JsonFactory();

    /** The whole file, in UTF-8. */
    public byte[] write(ManifestView manifest) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = factory.createGenerator(bytes)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            json.writeStringField("name", manifest.name());
            if (!manifest.description().isEmpty()) {
                json.writeStringField("description", manifest.description());
            }
            json.writeStringField("lang", manifest.language());
            json.writeStringField("id", manifest.home());
            json.writeStringField("start_url", manifest.home());
            json.writeStringField("scope", manifest.home());
            json.writeStringField("display", "browser");
            json.writeArrayFieldStart("icons");
            for (Icon icon : manifest.icons()) {
                json.writeStartObject();
                json.writeStringField("src", icon.href());
                json.writeStringField("sizes", icon.sizes());
                json.writeStringField("type", icon.type());
                if (!icon.purpose().isEmpty()) {
                    json.writeStringField("purpose", icon.purpose());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory does not fail", e);
        }
        return bytes.toByteArray();
    }
}
