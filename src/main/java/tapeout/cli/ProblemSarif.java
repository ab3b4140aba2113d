package tapeout.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tapeout.problem.Problem;
import tapeout.problem.ProblemCode;
import tapeout.problem.SourceLocation;

/**
 * Writes problems as static analysers exchange them: SARIF 2.1.0 (OASIS). What is due is a note, as no change is to blame.
 */
final class ProblemSarif {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final String folder;

    /** @param folder what files start with, so that they are relative to the repository */
    ProblemSarif(String folder) {
        this.folder = folder;
    }

    String write(List<Problem> problems) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            writeTool(problems, json);
            json.writeStringField("columnKind", "unicodeCodePoints");
            json.writeArrayFieldStart("results");
            for (Problem problem : problems) {
                writeResult(problem, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a string writer does not fail", e);
        }
        return text.toString();
    }

    private static void writeTool(List<Problem> problems, JsonGenerator json) throws IOException {
        Set<ProblemCode> codes = EnumSet.noneOf(ProblemCode.class);
        problems.forEach(problem -> codes.add(problem.code()));
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Tapeout");
        json.writeStringField("version", Version.number());
        json.writeArrayFieldStart("rules");
        for (ProblemCode code : codes) {
            json.writeStartObject();
            json.writeStringField("id", code.code());
            writeMessage("shortDescription", code.title() + ".", json);
            if (code.why().isPresent()) {
                writeMessage("fullDescription", code.why().get(), json);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeResult(Problem problem, JsonGenerator json) throws IOException {
        SourceLocation at = problem.location();
        json.writeStartObject();
        json.writeStringField("ruleId", problem.code().code());
        json.writeStringField("level", level(problem));
        writeMessage("message", problem.detail() + " " + problem.hint(), json);
        // an option of the command line is no file
        if (!at.file().startsWith("--")) {
            json.writeArrayFieldStart("locations");
            json.writeStartObject();
            json.writeObjectFieldStart("physicalLocation");
            json.writeObjectFieldStart("artifactLocation");
            json.writeStringField("uri", uri(folder + at.file()));
            json.writeEndObject();
            if (at.line() > 0) {
                json.writeObjectFieldStart("region");
                json.writeNumberField("startLine", at.line());
                if (at.column() > 0) {
                    json.writeNumberField("startColumn", at.column());
                }
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static String uri(String file) {
        return URLEncoder.encode(file, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }

    private static String level(Problem problem) {
        return switch (problem.severity()) {
            case ERROR -> "error";
            case WARNING -> problem.isDue() ? "note" : "warning";
            case NOTE -> "note";
        };
    }

    private static void writeMessage(String key, String text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(key);
        json.writeStringField("text", text);
        json.writeEndObject();
    }
}
