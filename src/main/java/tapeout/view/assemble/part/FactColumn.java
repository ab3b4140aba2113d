package tapeout.view.assemble.part;

import java.util.stream.Collectors;
import tapeout.content.value.Word;
import tapeout.view.tracker.TrackerColumn;
import tapeout.view.tracker.TrackerRow;
import tapeout.view.tracker.TrackerSource;
import tapeout.view.tracker.TrackerValue;

/** The columns of the file that has a line for each fact. */
public enum FactColumn implements Word {
    ID("id"),
    NAME("name"),
    COLUMN("column"),
    VALUE("value"),
    UNIT("unit"),
    QUALIFIER("qualifier"),
    NORMALISED("normalised"),
    NORMALISED_UNIT("normalised_unit"),
    AS_OF("as_of"),
    UNTIL("until"),
    VERIFIED("verified"),
    SOURCES("sources"),
    SOURCE_URLS("source_urls"),
    NOTE("note");

    private final String word;

    FactColumn(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** What a line says under this column; empty where nothing. */
    public String of(TrackerRow row, TrackerColumn column, TrackerValue value) {
        return switch (this) {
            case ID -> row.id();
            case NAME -> row.name();
            case COLUMN -> column.name();
            case VALUE -> value.given().value();
            case UNIT -> value.given().unit();
            case QUALIFIER -> value.given().qualifier();
            case NORMALISED -> value.given().normalised();
            case NORMALISED_UNIT -> value.given().normalised().isEmpty() ? "" : column.unit();
            case AS_OF -> value.life().asOf();
            case UNTIL -> value.life().until();
            case VERIFIED -> value.life().verified();
            case SOURCES -> value.sources().stream().map(TrackerSource::id).collect(Collectors.joining(" "));
            case SOURCE_URLS ->
                value.sources().stream()
                        .map(TrackerSource::url)
                        .filter(url -> !url.isEmpty())
                        .collect(Collectors.joining(" "));
            case NOTE -> value.note();
        };
    }
}
