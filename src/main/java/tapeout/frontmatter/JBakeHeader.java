package tapeout.frontmatter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tapeout.problem.FrontMatterProblems;
import tapeout.problem.SourceLocation;
import tapeout.problem.SourceText;

/**
 * Reads JBake's own header: a {@code key=value} on each line. {@code tags}, {@code topics}, {@code authors} and {@code
 * entities} are lists with commas; {@code date} has the site's date format or the form of YAML front matter.
 */
final class JBakeHeader {

    private static final List<String> LISTS = List.of("tags", "topics", "authors", "entities", "aliases");

    private JBakeHeader() {}

    static YamlValue.Mapping read(
            SourceText source, SplitSource split, DateTimeFormatter dateFormat, FrontMatterProblems problems) {
        Map<String, YamlValue.Entry> entries = new LinkedHashMap<>();
        int offset = split.headerStart();
        for (String line :
                source.text().substring(split.headerStart(), split.headerEnd()).split("\n", -1)) {
            readLine(line.stripTrailing(), source, offset, entries, dateFormat, problems);
            offset += line.length() + 1;
        }
        return new YamlValue.Mapping(entries, source.at(0));
    }

    private static void readLine(
            String line,
            SourceText source,
            int offset,
            Map<String, YamlValue.Entry> entries,
            DateTimeFormatter dateFormat,
            FrontMatterProblems problems) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        SourceLocation keyAt = source.at(offset);
        int equals = line.indexOf('=');
        if (equals < 1) {
            problems.invalidHeaderLine(keyAt, line);
            return;
        }
        String key = line.substring(0, equals).strip();
        String value = line.substring(equals + 1).strip();
        int valueStart = line.indexOf(value, equals + 1);
        YamlValue.Entry entry =
                new YamlValue.Entry(keyAt, value(key, value, source.at(offset + Math.max(0, valueStart)), dateFormat));
        YamlValue.Entry first = entries.putIfAbsent(key, entry);
        if (first != null) {
            problems.duplicateKey(keyAt, key, first.keyAt().line());
        }
    }

    private static YamlValue value(String key, String value, SourceLocation at, DateTimeFormatter dateFormat) {
        if (LISTS.contains(key)) {
            List<YamlValue> items = new ArrayList<>();
            for (String item : value.split(",")) {
                if (!item.isBlank()) {
                    items.add(new YamlValue.Scalar(item.strip(), true, at));
                }
            }
            return new YamlValue.Sequence(items, at);
        }
        LocalDate day = key.equals("date") ? day(value, dateFormat) : null;
        return new YamlValue.Scalar(day == null ? value : day.toString(), true, at);
    }

    private static @Nullable LocalDate day(String value, DateTimeFormatter dateFormat) {
        try {
            TemporalAccessor parsed = dateFormat.parse(value);
            return parsed.query(TemporalQueries.localDate());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
