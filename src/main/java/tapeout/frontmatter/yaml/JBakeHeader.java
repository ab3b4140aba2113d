package tapeout.frontmatter.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tapeout.problem.ForbiddenCharacters;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;
import tapeout.problem.SourceText;
import tapeout.problem.frontmatter.FrontMatterProblems;

/**
 * Reads JBake's own header, a {@code key=value} on each line, into the same values as YAML. A list is written with commas,
 * {@code date} in the site's {@code date.format} or as in YAML; a value that starts with a bracket is JSON.
 */
public final class JBakeHeader {

    private static final String DATE = "date";
    private static final String TAGS = "tags";

    private final SourceText source;
    private final DateTimeFormatter dateFormat;
    private final FrontMatterProblems problems;
    private final Map<String, YamlValue.Entry> entries = new LinkedHashMap<>();

    private JBakeHeader(SourceText source, DateTimeFormatter dateFormat, FrontMatterProblems problems) {
        this.source = source;
        this.dateFormat = dateFormat;
        this.problems = problems;
    }

    /** @return null if the header is too long to be read; why is among the problems */
    public static YamlValue.@Nullable Mapping read(
            SourceText source, SplitSource split, DateTimeFormatter dateFormat, Problems problems) {
        FrontMatterProblems mistakes = new FrontMatterProblems(problems);
        SourceLocation start = source.at(split.headerStart());
        if (split.headerEnd() - split.headerStart() > YamlReader.MAX_CHARACTERS) {
            mistakes.ofHeader().tooLong(start, YamlReader.MAX_CHARACTERS);
            return null;
        }
        try {
            return new JBakeHeader(source, dateFormat, mistakes).read(split, start);
        } catch (TooComplexException e) {
            mistakes.ofHeader().tooComplex(e.at(), e.what());
            return null;
        }
    }

    /** The entries of a list that is written with commas, each with its place. */
    public static List<YamlValue> commaList(YamlValue.Scalar scalar) {
        List<YamlValue> items = new ArrayList<>();
        int column = scalar.at().column();
        for (String item : scalar.text().split(",", -1)) {
            if (!item.isBlank()) {
                int indent = item.length() - item.stripLeading().length();
                SourceLocation at =
                        new SourceLocation(scalar.at().file(), scalar.at().line(), column + indent);
                items.add(new YamlValue.Scalar(item.strip(), YamlValue.Style.HEADER, at));
            }
            column += item.codePointCount(0, item.length()) + 1;
        }
        return items;
    }

    private YamlValue.Mapping read(SplitSource split, SourceLocation start) {
        for (int line = start.line(); line <= source.lineCount() && source.startOf(line) < split.headerEnd(); line++) {
            int from = line == start.line() ? split.headerStart() : source.startOf(line);
            int to = line < source.lineCount()
                    ? source.startOf(line + 1)
                    : source.text().length();
            readLine(source.text().substring(from, to).stripTrailing(), from);
        }
        return new YamlValue.Mapping(entries, start);
    }

    private void readLine(String line, int offset) {
        if (line.isBlank()) {
            return;
        }
        int forbidden = ForbiddenCharacters.find(line);
        if (forbidden >= 0) {
            problems.forbiddenCharacter(source.at(offset + forbidden), line.codePointAt(forbidden));
            return;
        }
        int equals = line.indexOf('=');
        String key = equals < 0 ? "" : line.substring(0, equals).strip();
        SourceLocation keyAt =
                source.at(offset + line.length() - line.stripLeading().length());
        if (key.isEmpty()) {
            problems.ofHeader().invalidHeaderLine(keyAt, line);
            return;
        }
        String value = line.substring(equals + 1);
        int indent = value.length() - value.stripLeading().length();
        YamlValue.Entry entry =
                new YamlValue.Entry(keyAt, value(key, value.strip(), source.at(offset + equals + 1 + indent)));
        YamlValue.Entry first = entries.putIfAbsent(key, entry);
        if (first != null) {
            problems.duplicateKey(keyAt, key, first.keyAt().line());
        }
    }

    private YamlValue value(String key, String value, SourceLocation at) {
        if (value.startsWith("[") || value.startsWith("{")) {
            return json(value, at);
        }
        if (key.equals(DATE) && DateText.day(value) == null && DateText.instant(value) == null) {
            return date(value, at);
        }
        YamlValue.Scalar scalar = new YamlValue.Scalar(value, YamlValue.Style.HEADER, at);
        return key.equals(TAGS) ? new YamlValue.Sequence(commaList(scalar), at) : scalar;
    }

    /** JSON is YAML of a kind, so that what is nested has its place too. */
    private YamlValue json(String value, SourceLocation at) {
        YamlReader reader = new YamlReader(at);
        try {
            YamlValue json = reader.read(value, at, problems);
            return json == null ? new YamlValue.Broken(at) : json;
        } catch (MarkedYamlEngineException e) {
            new YamlMistake(e, reader, value, at).report(problems);
            return new YamlValue.Broken(at);
        }
    }

    private YamlValue date(String value, SourceLocation at) {
        String day = value.isEmpty() ? "" : iso(value);
        if (day == null) {
            String example = dateFormat.format(ZonedDateTime.of(2026, 11, 24, 9, 30, 0, 0, ZoneOffset.UTC));
            String iso8601 = example.equals("2026-11-24") ? "" : " or 2026-11-24";
            problems.invalidDate(
                    at,
                    "\"" + value + "\" is no date in the form of date.format.",
                    "Write it as " + example + iso8601 + ".");
            return new YamlValue.Broken(at);
        }
        return new YamlValue.Scalar(day, YamlValue.Style.HEADER, at);
    }

    /** A date in the site's format as a day or an instant of ISO 8601 with its own offset, in UTC where it names no zone; null if it is none. */
    private @Nullable String iso(String value) {
        try {
            TemporalAccessor date = dateFormat.parse(value);
            LocalDate day = date.query(TemporalQueries.localDate());
            LocalTime time = date.query(TemporalQueries.localTime());
            ZoneId zone = date.query(TemporalQueries.zone());
            if (day == null || !DateText.isPlausible(day)) {
                return null;
            }
            if (time == null) {
                return day.toString();
            }
            return day.atTime(time)
                    .atZone(zone == null ? ZoneOffset.UTC : zone)
                    .toOffsetDateTime()
                    .toString();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
