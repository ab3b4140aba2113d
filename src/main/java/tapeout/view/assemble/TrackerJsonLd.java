package tapeout.view.assemble;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import tapeout.content.value.SitePath;
import tapeout.page.Permalinks;
import tapeout.view.TrackersView;
import tapeout.view.context.Urls;
import tapeout.view.part.Download;
import tapeout.view.part.Markup;
import tapeout.view.tracker.TrackerColumn;
import tapeout.view.tracker.TrackerData;
import tapeout.view.words.Messages;

/** Describes trackers as linked data (schema.org {@code Dataset} and {@code DataCatalog}). */
final class TrackerJsonLd {

    private TrackerJsonLd() {}

    static Markup dataset(Messages messages, Urls urls, TrackerData tracker, List<Download> downloads) {
        return JsonLd.object("Dataset", json -> {
            json.writeStringField("name", tracker.about().name());
            json.writeStringField("description", tracker.about().summary());
            json.writeStringField("url", tracker.about().home());
            json.writeStringField("inLanguage", tracker.about().language());
            json.writeBooleanField("isAccessibleForFree", true);
            writeUnlessEmpty(json, "license", tracker.terms().licence().href());
            writeUnlessEmpty(json, "dateModified", tracker.updated());
            JsonLd.member(json, "creator", "Organization", creator -> {
                creator.writeStringField("name", tracker.about().publisher().label());
                creator.writeStringField("url", tracker.about().publisher().href());
            });
            json.writeStringField("creditText", tracker.terms().citation());
            JsonLd.member(json, "includedInDataCatalog", "DataCatalog", catalog -> {
                catalog.writeStringField("name", messages.text("navigation.trackers"));
                catalog.writeStringField("url", urls.absolute(Permalinks.TRACKERS));
            });
            json.writeArrayFieldStart("variableMeasured");
            for (TrackerColumn column : tracker.columns()) {
                JsonLd.element(json, "PropertyValue", variable -> {
                    variable.writeStringField("name", column.name());
                    variable.writeStringField("description", column.meaning());
                    writeUnlessEmpty(variable, "unitText", column.unit());
                });
            }
            json.writeEndArray();
            json.writeArrayFieldStart("distribution");
            for (Download download : downloads) {
                JsonLd.element(json, "DataDownload", file -> {
                    file.writeStringField("name", download.name());
                    file.writeStringField("encodingFormat", download.type());
                    file.writeStringField("contentUrl", absolute(urls, download.href()));
                });
            }
            json.writeEndArray();
        });
    }

    static Markup catalog(Messages messages, Urls urls, SitePath path, List<TrackersView.Teaser> trackers) {
        return JsonLd.object("DataCatalog", json -> {
            json.writeStringField("name", messages.text("navigation.trackers"));
            json.writeStringField("description", messages.text("list.trackers.summary"));
            json.writeStringField("url", urls.absolute(path));
            json.writeArrayFieldStart("dataset");
            for (TrackersView.Teaser tracker : trackers) {
                JsonLd.element(json, "Dataset", dataset -> {
                    dataset.writeStringField("name", tracker.name());
                    dataset.writeStringField("description", tracker.summary());
                    dataset.writeStringField("url", absolute(urls, tracker.href()));
                });
            }
            json.writeEndArray();
        });
    }

    private static String absolute(Urls urls, String href) {
        return urls.host().resolve(href).toString();
    }

    private static void writeUnlessEmpty(JsonGenerator json, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }
}
