package tapeout.migrate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tapeout.csv.TabbedData;
import tapeout.problem.MigrationProblems;
import tapeout.problem.Problems;
import tapeout.problem.SourceText;

/** A form of data that is not read here, and the one that says the same. */
enum DataForm {
    TOML("json") {
        @Override
        @Nullable
        String written(SourceText source, Problems problems) throws JsonProcessingException {
            Map<String, Object> values = HeaderReader.values(source, "data file", problems);
            return values == null
                    ? null
                    : new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(values) + "\n";
        }
    },

    TSV("csv") {
        @Override
        @Nullable
        String written(SourceText source, Problems problems) throws JsonProcessingException {
            try {
                return TabbedData.asCsv(source.text());
            } catch (JsonProcessingException e) {
                int line = e.getLocation() == null
                        ? 1
                        : Math.max(1, e.getLocation().getLineNr());
                new MigrationProblems(problems)
                        .unreadable(
                                source.at(source.startOf(Math.min(line, source.lineCount()))),
                                "data file",
                                e.getOriginalMessage());
                return null;
            }
        }
    };

    private final String ending;

    DataForm(String ending) {
        this.ending = ending;
    }

    /** The form of a file by its name; null where it is none of these. */
    static @Nullable DataForm of(String file) {
        for (DataForm form : values()) {
            if (file.endsWith("." + form.name().toLowerCase(Locale.ROOT))) {
                return form;
            }
        }
        return null;
    }

    /** The name of a file in the form that is read. */
    String named(String file) {
        return file.substring(0, file.length() - name().length()) + ending;
    }

    /** The data in the form that is read; null where they cannot be read, which is a problem. */
    abstract @Nullable String written(SourceText source, Problems problems) throws JsonProcessingException;
}
