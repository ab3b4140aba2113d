package tapeout.guest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParsePosition;
import java.text.SimpleDateFormat;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tapeout.frontmatter.yaml.YamlFile;
import tapeout.frontmatter.yaml.YamlValue;
import tapeout.problem.EngineProblems;
import tapeout.problem.FileProblems;
import tapeout.problem.GuestProblems;
import tapeout.problem.Problems;
import tapeout.problem.SourceDecoder;
import tapeout.problem.SourceLocation;
import tapeout.problem.SourceText;

/** Reads the documents and data files of a JBake site. */
final class GuestReader {

    private static final List<String> STATUSES =
            List.of(GuestDocument.PUBLISHED, GuestDocument.DRAFT, GuestDocument.BY_DATE);

    private final GuestRules rules;
    private final MarkupEngines engines;
    private final Path source;
    private final Instant now;

    /**
     * @param source the source folder
     * @param now decides whether what is dated ahead is published
     */
    GuestReader(GuestRules rules, MarkupEngines engines, Path source, Instant now) {
        this.rules = rules;
        this.engines = engines;
        this.source = source;
        this.now = now;
    }

    /** @return null if the file makes no page; why is among the problems */
    @Nullable
    GuestDocument read(String path, Path file, Problems problems) {
        String ending = ending(path);
        SourceText text = text(file, problems);
        if (text == null) {
            return null;
        }
        try {
            Map<String, Object> values;
            GuestHeader header = null;
            if (isData(ending)) {
                values = data(text, problems);
            } else if (engines.readsHeader(ending)) {
                values = new HashMap<>(engines.document(ending, file));
            } else {
                header = GuestHeader.read(text, rules.reading().separator(), problems);
                values = header == null ? new HashMap<>() : new HashMap<>(header.values());
                values.put("body", body(text.text(), header == null ? 0 : header.bodyStart()));
            }
            return complete(new Found(path, file, text, header), values, problems);
        } catch (MarkupEngines.EngineException e) {
            failed(ending, text, e, problems);
            return null;
        }
    }

    /** A data file as templates get it of {@code data.get(…)}. */
    @Nullable
    Map<String, Object> data(String path, Path file, Problems problems) {
        SourceText text = text(file, problems);
        if (text == null) {
            return null;
        }
        Map<String, Object> values = data(text, problems);
        values.put("file", file.toString());
        values.put("sourceuri", path);
        values.put("type", rules.reading().data().type());
        return values;
    }

    static boolean isData(String ending) {
        return ending.equals("yml") || ending.equals("yaml");
    }

    static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private record Found(
            String path,
            Path file,
            SourceText text,
            @Nullable GuestHeader header) {

        SourceLocation at() {
            return SourceLocation.of(text.file());
        }

        SourceLocation at(String key) {
            return header == null ? at() : header.at(key, at());
        }
    }

    // as JBake puts it together of its lines
    private static String body(String text, int start) {
        return text.substring(start).lines().map(line -> line + "\n").collect(Collectors.joining());
    }

    private @Nullable GuestDocument complete(Found found, Map<String, Object> values, Problems problems)
            throws MarkupEngines.EngineException {
        GuestProblems mistakes = new GuestProblems(problems);
        values.putIfAbsent("type", rules.reading().defaultType());
        values.putIfAbsent("status", rules.reading().defaultStatus());
        String type = String.valueOf(values.get("type"));
        Collection<String> known = rules.types();
        if (type.isEmpty()) {
            mistakes.noHeader(found.at(), rules.reading().separator());
            return null;
        }
        if (!known.contains(type)) {
            mistakes.unknownType(found.at("type"), type, known);
            return null;
        }
        values.put("tags", tags(values.get("tags")));
        putDate(found, values, mistakes);
        putStatus(found, values, mistakes);
        String ending = ending(found.path());
        if (!isData(ending) && !engines.readsHeader(ending)) {
            values.put("body", engines.html(ending, found.file(), String.valueOf(values.get("body"))));
        }
        return placed(found, values);
    }

    private GuestDocument placed(Found found, Map<String, Object> values) {
        GuestAddress address = GuestAddress.of(found.path(), rules.addresses());
        String output = address.output(
                String.valueOf(values.get("type")),
                GuestDocument.DRAFT.equals(values.get("status")),
                rules.addresses());
        values.put("uri", address.uri());
        values.put("sourceuri", address.uri());
        values.put("file", found.file().toString());
        values.put("rootpath", GuestAddress.rootOf(output));
        values.put("cached", true);
        values.put("rendered", false);
        String bare = address.withoutExtension(rules.addresses());
        if (bare != null) {
            values.put("noExtensionUri", bare);
        }
        values.put("body", engines.withImages(String.valueOf(values.getOrDefault("body", "")), values));
        return new GuestDocument(found.at(), output, values);
    }

    private List<String> tags(@Nullable Object written) {
        return GuestHeader.tags(written).stream()
                .map(tag -> rules.reading().plainTags() ? tag.replace(" ", "-") : tag)
                .toList();
    }

    private void putDate(Found found, Map<String, Object> values, GuestProblems mistakes) {
        String format = rules.reading().dateFormat();
        Object written = values.get("date");
        if (written instanceof Date) {
            return;
        }
        Date date = null;
        if (written == null && "post".equals(values.get("type"))) {
            mistakes.noDate(found.at(), format);
        } else if (written != null) {
            // JBake reads what the text starts with, and lets the rest be
            SimpleDateFormat form = new SimpleDateFormat(format, rules.locale());
            form.setTimeZone(rules.zone());
            date = form.parse(String.valueOf(written), new ParsePosition(0));
            if (date == null) {
                mistakes.unreadableDate(found.at("date"), String.valueOf(written), format);
            }
        }
        values.put(
                "date",
                Objects.requireNonNullElseGet(
                        date, () -> new Date(found.file().toFile().lastModified())));
    }

    private void putStatus(Found found, Map<String, Object> values, GuestProblems mistakes) {
        String status = String.valueOf(values.get("status"));
        if (!STATUSES.contains(status)) {
            mistakes.unknownStatus(found.at("status"), status);
        }
        if (status.equals(GuestDocument.BY_DATE)
                && values.get("date") instanceof Date date
                && date.before(Date.from(now))) {
            values.put("status", GuestDocument.PUBLISHED);
        }
    }

    private void failed(String ending, SourceText text, MarkupEngines.EngineException failure, Problems problems) {
        EngineProblems mistakes = new EngineProblems(problems, text);
        if (engines.isPresent(ending)) {
            mistakes.failed(ending, String.valueOf(failure.getMessage()));
        } else {
            mistakes.missingEngine(ending);
        }
    }

    private static Map<String, Object> data(SourceText text, Problems problems) {
        YamlValue root = YamlFile.read(text, problems);
        Map<String, Object> values = new HashMap<>();
        if (root instanceof YamlValue.Mapping mapping) {
            PlainValues.ofMapping(mapping)
                    .forEach((key, value) -> values.put(key.startsWith("jbake-") ? key.substring(6) : key, value));
        } else if (root instanceof YamlValue.Sequence list) {
            values.put("data", PlainValues.of(list));
        }
        return values;
    }

    private @Nullable SourceText text(Path file, Problems problems) {
        String shown = source.relativize(file).toString().replace('\\', '/');
        FileProblems mistakes = new FileProblems(problems);
        try {
            byte[] bytes = Files.readAllBytes(file);
            return rules.reading().charset().equals(StandardCharsets.UTF_8)
                    ? SourceDecoder.decode(shown, bytes, mistakes)
                    : new SourceText(shown, new String(bytes, rules.reading().charset()));
        } catch (IOException e) {
            mistakes.unreadable(shown, e);
            return null;
        }
    }
}
