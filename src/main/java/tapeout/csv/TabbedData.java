package tapeout.csv;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.StringWriter;

/** Tables whose cells are parted by tabs and quoted as in CSV (RFC 4180). */
public final class TabbedData {

    private static final CsvFactory CSV = new CsvFactory();

    private TabbedData() {}

    /**
     * The same table as CSV.
     *
     * @throws JsonProcessingException if a quoted cell does not end
     */
    public static String asCsv(String tabbed) throws JsonProcessingException {
        StringWriter rows = new StringWriter();
        try (CsvParser parser = CSV.createParser(tabbed);
                CsvGenerator generator = CSV.createGenerator(rows)) {
            parser.setSchema(CsvSchema.emptySchema().withColumnSeparator('\t'));
            parser.enable(CsvParser.Feature.WRAP_AS_ARRAY);
            generator.setSchema(CsvSchema.emptySchema());
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                generator.writeStartArray();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    generator.writeString(parser.getText());
                }
                generator.writeEndArray();
            }
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new IllegalStateException("a text is read from memory", e);
        }
        return rows.toString();
    }
}
