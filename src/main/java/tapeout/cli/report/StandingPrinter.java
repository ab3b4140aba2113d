package tapeout.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tapeout.content.Source;
import tapeout.library.EntityStanding;
import tapeout.site.excerpt.TerminalText;
import tapeout.view.words.Messages;

/** Prints how entities stand, as data: a table for people, or JSON (RFC 8259). */
public final class StandingPrinter {

    private final Console console;
    private final Messages messages;

    /** @param messages the words that the site's pages use beside states */
    public StandingPrinter(Console console, Messages messages) {
        this.console = console;
        this.messages = messages;
    }

    /** A line for each below a line of headings, in columns. */
    public void printTable(List<EntityStanding> standings) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                heading("column.state"),
                heading("column.since"),
                heading("column.name"),
                heading("lifecycle.actions.citation")));
        for (EntityStanding standing : standings) {
            rows.add(List.of(
                    standing.state().label(),
                    standing.standing().since().toString(),
                    standing.entity().title(),
                    citation(standing)));
        }
        rows.replaceAll(row -> row.stream().map(TerminalText::escaped).toList());
        TextTable.print(rows, console);
    }

    /** An object with the day and the entities in their order, on one line. */
    public void printJson(LocalDate day, List<EntityStanding> standings) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("on", day.toString());
            json.writeArrayFieldStart("entities");
            for (EntityStanding standing : standings) {
                write(standing, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a string writer does not fail", e);
        }
        console.out().println(text);
    }

    private static void write(EntityStanding standing, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", standing.entity().id());
        json.writeStringField("type", standing.entity().type().word());
        json.writeStringField("name", standing.entity().title());
        json.writeStringField("state", standing.state().word());
        json.writeStringField("since", standing.standing().since().toString());
        json.writeArrayFieldStart("citations");
        for (String citation : standing.citations()) {
            json.writeString(citation);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("sources");
        for (Source source : standing.sources()) {
            json.writeStartObject();
            json.writeStringField("publisher", source.work().publisher());
            json.writeStringField("title", source.work().title());
            if (source.url() != null) {
                json.writeStringField("url", source.url().toString());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private String heading(String key) {
        return messages.text(key).toUpperCase(Locale.ROOT);
    }

    /** Where it is published; where that is not known, who says so. */
    private String citation(EntityStanding standing) {
        return standing.citations().isEmpty()
                ? messages.list(standing.sources().stream()
                        .map(source -> source.work().publisher())
                        .toList())
                : String.join(", ", standing.citations());
    }
}
