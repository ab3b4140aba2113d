package tapeout.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.zip.CRC32;
import tapeout.view.search.SearchData;
import tapeout.view.search.SearchEntry;
import tapeout.view.search.SearchFacet;
import tapeout.view.search.SearchLine;

/**
 * Writes what browsers search: {@code index.json}, which says what else there is, the files of {@link WordIndex}, {@code
 * pages-0.json} and so on with what hits show, {@code facets.json} with what they are narrowed by, {@code lists.json}.
 * None of them grows with the site but the number of files, and {@code facets.json}, which is read last.
 */
public final class SearchWriter {

    /** Ten hits lie in ten files at worst: each is to be small. */
    private static final int PAGES_PER_FILE = 8;

    private final JsonFactory factory = new JsonFactory();

    /** A part of a JSON file. */
    private interface Json {
        void write(JsonGenerator json) throws IOException;
    }

    /**
     * The index.
     *
     * @param files in a fixed order
     * @param remembered by which the next one is made sooner; nobody else reads it
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Written(List<SearchFile> files, byte[] remembered) {}

    /**
     * Writes the index.
     *
     * @param remembered of another state of the site; empty where nothing is
     */
    public Written write(SearchData data, byte[] remembered) {
        List<SearchEntry> entries = data.entries();
        WordIndex wordIndex = new WordIndex(entries, remembered);
        WordIndex.Written words = wordIndex.write();
        List<SearchFile> files = new ArrayList<>();
        files.addAll(words.files());
        for (int first = 0; first < entries.size(); first += PAGES_PER_FILE) {
            List<SearchEntry> part = entries.subList(first, Math.min(first + PAGES_PER_FILE, entries.size()));
            files.add(file("pages-" + first / PAGES_PER_FILE + ".json", json -> pages(json, part)));
        }
        files.add(file("facets.json", json -> facets(json, data)));
        files.add(file("lists.json", json -> lists(json, data.lists())));
        String version = version(files);
        files.add(0, file("index.json", json -> index(json, version, entries.size(), words, data.lists())));
        return new Written(files, wordIndex.remembered());
    }

    /** What tells these files from those of an earlier build, of which a browser may have kept some. */
    private static String version(List<SearchFile> files) {
        CRC32 sum = new CRC32();
        files.forEach(file -> sum.update(file.bytes()));
        return Long.toHexString(sum.getValue());
    }

    private static void index(
            JsonGenerator json, String version, int pages, WordIndex.Written words, List<SearchData.AnswerList> lists)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("version", version);
        json.writeNumberField("pages", pages);
        json.writeNumberField("pagesPerFile", PAGES_PER_FILE);
        json.writeNumberField("longestWord", Words.LONGEST);
        strings(json, "words", words.words());
        strings(json, "places", words.places());
        json.writeObjectFieldStart("lists");
        for (int i = 0; i < lists.size(); i++) {
            for (String phrase : lists.get(i).phrases()) {
                List<String> folded = new ArrayList<>();
                Words.of(phrase, (letters, length) -> folded.add(new String(letters, 0, length)));
                json.writeNumberField(String.join(" ", folded), i);
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void pages(JsonGenerator json, List<SearchEntry> entries) throws IOException {
        json.writeStartArray();
        for (SearchEntry entry : entries) {
            SearchEntry.Card card = entry.card();
            json.writeStartObject();
            json.writeStringField("title", card.title());
            json.writeStringField("href", card.href());
            json.writeStringField("summary", card.summary());
            json.writeStringField("about", card.about());
            if (!entry.answer().names().isEmpty()) {
                answer(json, entry.answer());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void answer(JsonGenerator json, SearchEntry.Answer answer) throws IOException {
        strings(json, "names", answer.names());
        strings(json, "lines", answer.lines());
        lines(json, "claims", answer.claims());
    }

    /** The labels of each facet, and for each page in order the numbers of those that it has. */
    private static void facets(JsonGenerator json, SearchData data) throws IOException {
        List<SearchEntry> entries = data.entries();
        json.writeStartObject();
        facet(json, "topic", entries, facets -> facets.topics());
        facet(json, "type", entries, facets -> List.of(facets.type()));
        facet(json, "year", entries, facets -> facets.year().isEmpty() ? List.of() : List.of(facets.year()));
        facet(json, "speaker", entries, facets -> facets.speakers());
        for (String field : data.fields()) {
            facet(
                    json,
                    SearchFacet.name(field),
                    entries,
                    facets -> facets.fields().getOrDefault(field, List.of()));
        }
        json.writeEndObject();
    }

    private static void facet(
            JsonGenerator json,
            String name,
            List<SearchEntry> entries,
            Function<SearchEntry.Facets, List<String>> labels)
            throws IOException {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Map<List<String>, Integer> sets = new LinkedHashMap<>();
        StringBuilder pages = new StringBuilder();
        for (SearchEntry entry : entries) {
            List<String> of = labels.apply(entry.facets()).stream().sorted().toList();
            of.forEach(label -> numbers.putIfAbsent(label, numbers.size()));
            Integer set = sets.computeIfAbsent(of, any -> sets.size());
            Digits.write(pages, set);
        }
        json.writeObjectFieldStart(name);
        strings(json, "labels", List.copyOf(numbers.keySet()));
        json.writeArrayFieldStart("sets");
        for (List<String> set : sets.keySet()) {
            json.writeStartArray();
            for (String label : set) {
                json.writeNumber(Objects.requireNonNull(numbers.get(label)));
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeStringField("pages", pages.toString());
        json.writeEndObject();
    }

    private static void lists(JsonGenerator json, List<SearchData.AnswerList> lists) throws IOException {
        json.writeStartArray();
        for (SearchData.AnswerList list : lists) {
            json.writeStartObject();
            json.writeStringField("heading", list.heading());
            json.writeStringField("href", list.more());
            lines(json, "lines", list.lines());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void lines(JsonGenerator json, String name, List<SearchLine> lines) throws IOException {
        json.writeArrayFieldStart(name);
        for (SearchLine line : lines) {
            json.writeStartObject();
            json.writeStringField("text", line.text());
            json.writeStringField("href", line.href());
            json.writeStringField("about", line.about());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private SearchFile file(String name, Json content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = factory.createGenerator(bytes)) {
            content.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory does not fail", e);
        }
        return new SearchFile(name, bytes.toByteArray());
    }
}
