package tapeout.lock;

import static com.fasterxml.jackson.core.JsonToken.END_ARRAY;
import static com.fasterxml.jackson.core.JsonToken.END_OBJECT;
import static com.fasterxml.jackson.core.JsonToken.FIELD_NAME;
import static com.fasterxml.jackson.core.JsonToken.START_ARRAY;
import static com.fasterxml.jackson.core.JsonToken.START_OBJECT;
import static com.fasterxml.jackson.core.JsonToken.VALUE_STRING;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tapeout.content.value.IsoWeek;
import tapeout.content.value.SitePath;
import tapeout.lock.LockedPost.LockedCorrection;
import tapeout.problem.LockProblems;
import tapeout.problem.SourceLocation;
import tapeout.problem.SourceText;

/** Reads the lock file: the form that {@link LockWriter} writes, and nothing else. */
public final class LockReader {

    private final LockCursor json;

    private LockReader(LockCursor json) {
        this.json = json;
    }

    /**
     * Reads a lock file.
     *
     * @param source the whole file
     * @param problems takes the first mistake in it
     * @return empty if there is a mistake
     */
    public static Optional<PostLock> read(SourceText source, LockProblems problems) {
        try (LockCursor json = new LockCursor(source)) {
            return Optional.of(new LockReader(json).lock());
        } catch (LockCursor.NewerFormat e) {
            problems.newerFormat(e.at(), e.format(), LockKeys.KNOWN_FORMAT);
        } catch (LockCursor.Malformed e) {
            problems.malformed(e.at(), e.reason());
        } catch (IOException e) {
            // what is not even JSON: the library's own words are for programmers
            problems.malformed(LockCursor.placeOf(e, source), "The lock file is not well-formed JSON here");
        }
        return Optional.empty();
    }

    private PostLock lock() throws IOException {
        json.next(START_OBJECT, "The lock file starts with {");
        json.format("lock file", LockKeys.KNOWN_FORMAT);
        IsoWeek closed = null;
        SortedMap<SitePath, LockedPost> posts = null;
        SortedMap<SitePath, SourceLocation> former = null;
        while (json.next(FIELD_NAME, END_OBJECT, "Here a key of the lock file is expected")) {
            switch (json.text()) {
                case LockKeys.CLOSED -> closed = closed == null ? closedWeek() : json.repeated();
                case LockKeys.POSTS -> posts = posts == null ? posts() : json.repeated();
                case LockKeys.FORMER -> former = former == null ? former() : json.repeated();
                default -> throw json.unknownKey();
            }
        }
        SourceLocation end = json.at();
        json.end();
        return new PostLock(
                json.required(closed, LockKeys.CLOSED, end),
                json.required(posts, LockKeys.POSTS, end),
                json.required(former, LockKeys.FORMER, end));
    }

    private IsoWeek closedWeek() throws IOException {
        String text = json.nextText();
        return IsoWeek.parse(text).orElseThrow(() -> json.malformed("\"" + text + "\" is no week such as 2026-W47"));
    }

    private SortedMap<SitePath, LockedPost> posts() throws IOException {
        SortedMap<SitePath, LockedPost> posts = new TreeMap<>();
        json.next(START_OBJECT, "The posts stand in { }");
        while (json.next(FIELD_NAME, END_OBJECT, "Here the address of a post is expected")) {
            SitePath address = json.address();
            if (posts.containsKey(address)) {
                throw json.malformed("The post " + address + " stands twice");
            }
            posts.put(address, post(address, json.at()));
        }
        return posts;
    }

    private LockedPost post(SitePath address, SourceLocation at) throws IOException {
        json.next(START_OBJECT, "What is locked of a post stands in { }");
        SitePath first = null;
        LocalDate published = null;
        LocalDate updated = null;
        String text = null;
        String claims = null;
        LockedClaims statuses = null;
        Map<String, String> fields = null;
        List<LockedCorrection> corrections = null;
        while (json.next(FIELD_NAME, END_OBJECT, "Here a key of a locked post is expected")) {
            switch (json.text()) {
                case LockKeys.FIRST -> first = first == null ? firstAddress() : json.repeated();
                case LockKeys.PUBLISHED -> published = published == null ? json.nextDay() : json.repeated();
                case LockKeys.UPDATED -> updated = updated == null ? json.nextDay() : json.repeated();
                case LockKeys.TEXT -> text = text == null ? json.nextHash() : json.repeated();
                case LockKeys.CLAIMS -> claims = claims == null ? json.nextHash() : json.repeated();
                case LockKeys.STATUSES -> statuses = statuses == null ? statuses() : json.repeated();
                case LockKeys.FIELDS -> fields = fields == null ? fields() : json.repeated();
                case LockKeys.CORRECTIONS -> corrections = corrections == null ? corrections() : json.repeated();
                default -> throw json.unknownKey();
            }
        }
        return new LockedPost(
                address,
                first == null ? address : first,
                json.required(published, LockKeys.PUBLISHED, at),
                updated,
                new Fingerprint(
                        json.required(text, LockKeys.TEXT, at),
                        json.required(claims, LockKeys.CLAIMS, at),
                        fields == null ? Map.of() : fields),
                statuses == null ? LockedClaims.NONE : statuses,
                corrections == null ? List.of() : corrections,
                at);
    }

    private SitePath firstAddress() throws IOException {
        json.next(VALUE_STRING, "Here an address is expected");
        return json.address();
    }

    private LockedClaims statuses() throws IOException {
        SortedMap<String, String> lives = new TreeMap<>();
        json.next(START_OBJECT, "The statuses of claims stand in { }");
        while (json.next(FIELD_NAME, END_OBJECT, "Here the id of a claim is expected")) {
            String id = json.text();
            if (lives.containsKey(id)) {
                throw json.malformed("The claim \"" + id + "\" stands twice");
            }
            lives.put(id, json.nextLongText());
        }
        return new LockedClaims(lives);
    }

    private Map<String, String> fields() throws IOException {
        Map<String, String> fields = new TreeMap<>();
        json.next(START_OBJECT, "What is locked of declared fields stands in { }");
        while (json.next(FIELD_NAME, END_OBJECT, "Here the name of a field is expected")) {
            String name = json.text();
            if (fields.containsKey(name)) {
                throw json.malformed("The field \"" + name + "\" stands twice");
            }
            fields.put(name, json.nextHash());
        }
        return fields;
    }

    private List<LockedCorrection> corrections() throws IOException {
        List<LockedCorrection> corrections = new ArrayList<>();
        json.next(START_ARRAY, "Corrections stand in [ ]");
        while (json.next(START_OBJECT, END_ARRAY, "A correction stands in { }")) {
            corrections.add(correction(json.at()));
        }
        return corrections;
    }

    private LockedCorrection correction(SourceLocation at) throws IOException {
        LocalDate date = null;
        String text = null;
        while (json.next(FIELD_NAME, END_OBJECT, "Here a key of a correction is expected")) {
            switch (json.text()) {
                case LockKeys.DATE -> date = date == null ? json.nextDay() : json.repeated();
                case LockKeys.TEXT -> text = text == null ? json.nextHash() : json.repeated();
                default -> throw json.unknownKey();
            }
        }
        return new LockedCorrection(json.required(date, LockKeys.DATE, at), json.required(text, LockKeys.TEXT, at));
    }

    private SortedMap<SitePath, SourceLocation> former() throws IOException {
        SortedMap<SitePath, SourceLocation> former = new TreeMap<>();
        json.next(START_ARRAY, "Former addresses stand in [ ]");
        while (json.nextTextOr(END_ARRAY, "A former address is a text")) {
            former.put(json.address(), json.at());
        }
        return former;
    }
}
