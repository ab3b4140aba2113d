package tapeout.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tapeout.content.value.IsoWeek;
import tapeout.content.value.SitePath;
import tapeout.lock.LockedPost.LockedCorrection;
import tapeout.problem.LockProblems;
import tapeout.problem.Problem;
import tapeout.problem.ProblemCode;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;
import tapeout.problem.SourceText;

class LockFileTest {

    static final String FILE = "content/.published.json";

    private static final String WRITTEN = """
            {
              "format": 1,
              "closed": "2026-W47",
              "posts": {
                "/posts/2026/a/": {
                  "published": "2026-11-18",
                  "updated": "2026-11-20",
                  "text": "0123456789abcdef0123456789abcdef",
                  "claims": "fedcba9876543210fedcba9876543210",
                  "corrections": [
                    {
                      "date": "2026-11-19",
                      "text": "00000000000000000000000000000000"
                    }
                  ]
                },
                "/posts/2026/文/": {
                  "published": "2026-11-24",
                  "text": "0123456789abcdef0123456789abcdef",
                  "claims": "fedcba9876543210fedcba9876543210"
                }
              },
              "former": [
                "/old/"
              ]
            }
            """;

    private final Problems problems = new Problems();

    private Optional<PostLock> read(String text) {
        return LockReader.read(new SourceText(FILE, text), new LockProblems(problems));
    }

    private String onlyProblem() {
        assertThat(problems.sorted()).hasSize(1);
        Problem problem = problems.sorted().get(0);
        assertThat(problem.code()).isEqualTo(ProblemCode.INVALID_LOCK);
        return problem.location().line() + ":" + problem.location().column() + " " + problem.detail();
    }

    @Test
    void readsWhatItWrites() {
        PostLock lock = read(WRITTEN).orElseThrow();
        assertThat(problems.isEmpty()).isTrue();
        assertThat(LockWriter.write(lock)).isEqualTo(WRITTEN);
        assertThat(lock.closed()).isEqualTo(new IsoWeek(2026, 47));
        assertThat(lock.posts().keySet())
                .extracting(SitePath::value)
                .containsExactly("/posts/2026/a/", "/posts/2026/文/");
        LockedPost first = lock.posts().get(new SitePath("/posts/2026/a/"));
        assertThat(first)
                .isEqualTo(new LockedPost(
                        new SitePath("/posts/2026/a/"),
                        new SitePath("/posts/2026/a/"),
                        LocalDate.of(2026, 11, 18),
                        LocalDate.of(2026, 11, 20),
                        new Fingerprint(
                                "0123456789abcdef0123456789abcdef", "fedcba9876543210fedcba9876543210", Map.of()),
                        LockedClaims.NONE,
                        List.of(new LockedCorrection(LocalDate.of(2026, 11, 19), "00000000000000000000000000000000")),
                        new SourceLocation(FILE, 5, 5)));
        assertThat(lock.former()).containsExactly(Map.entry(new SitePath("/old/"), new SourceLocation(FILE, 24, 5)));
    }

    @Test
    void keepsTheFirstAddressOfAPostThatMovedInANewerFormat() {
        String moved = WRITTEN.replace("\"format\": 1", "\"format\": 2")
                .replace("\"published\": \"2026-11-18\"", "\"first\": \"/old/\",\n      \"published\": \"2026-11-18\"");
        PostLock lock = read(moved).orElseThrow();
        assertThat(lock.posts().get(new SitePath("/posts/2026/a/")).first()).isEqualTo(new SitePath("/old/"));
        assertThat(lock.posts().get(new SitePath("/posts/2026/文/")).first()).isEqualTo(new SitePath("/posts/2026/文/"));
        assertThat(LockWriter.write(lock)).isEqualTo(moved);
        assertThat(LockWriter.write(
                        read(WRITTEN.replace("\"format\": 1", "\"format\": 2")).orElseThrow()))
                .isEqualTo(WRITTEN);
    }

    @Test
    void keepsHowClaimsStandInANewerFormat() {
        String standing = WRITTEN.replace("\"format\": 1", "\"format\": 3")
                .replace(
                        "\"claims\": \"fedcba9876543210fedcba9876543210\"",
                        "\"claims\": \"fedcba9876543210fedcba9876543210\",\n      \"statuses\": {\n"
                                + "        \"fast\": \"company-claim | 2026-11-19 confirmed"
                                + " 00000000000000000000000000000000\",\n        \"memory\": \"reported\"\n      }");
        PostLock lock = read(standing).orElseThrow();
        assertThat(lock.posts().get(new SitePath("/posts/2026/a/")).claims().lives())
                .containsEntry("memory", "reported")
                .hasSize(2);
        assertThat(LockWriter.write(lock)).isEqualTo(standing);
    }

    @Test
    void keepsWhatDeclaredFieldsSayInANewerFormat() {
        String filed = WRITTEN.replace("\"format\": 1", "\"format\": 4")
                .replace(
                        "\"claims\": \"fedcba9876543210fedcba9876543210\"",
                        "\"claims\": \"fedcba9876543210fedcba9876543210\",\n      \"fields\": {\n"
                                + "        \"region\": \"00000000000000000000000000000000\"\n      }");
        PostLock lock = read(filed).orElseThrow();
        assertThat(lock.posts().get(new SitePath("/posts/2026/a/")).print().fields())
                .containsExactly(Map.entry("region", "00000000000000000000000000000000"));
        assertThat(LockWriter.write(lock)).isEqualTo(filed);
    }

    @Test
    void writesAnEmptyLock() {
        PostLock lock = new PostLock(new IsoWeek(2026, 1), new TreeMap<>(), new TreeMap<>());
        String text = LockWriter.write(lock);
        assertThat(text).isEqualTo("""
                {
                  "format": 1,
                  "closed": "2026-W01",
                  "posts": {},
                  "former": []
                }
                """);
        assertThat(read(text)).contains(lock);
    }

    @RepeatedTest(30)
    void readsBackWhateverIsLocked(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        SortedMap<SitePath, LockedPost> posts = new TreeMap<>();
        for (int i = random.nextInt(20); i > 0; i--) {
            LockedPost post = RandomLocks.post(random);
            posts.put(post.address(), post);
        }
        PostLock lock =
                new PostLock(new IsoWeek(2020 + random.nextInt(9), 1 + random.nextInt(52)), posts, new TreeMap<>());
        String text = LockWriter.write(lock);
        PostLock again = read(text).orElseThrow();
        assertThat(LockWriter.write(again)).isEqualTo(text);
        assertThat(again.posts().values())
                .zipSatisfy(
                        lock.posts().values(),
                        (a, b) -> assertThat(a.isSameAs(b)).isTrue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "format": 1,                   | "format": 0,                      | 2:13 There is no format 0.
        "format": 1,                   | "format": -1,                     | 2:13 There is no format -1.
        "format": 1,                   | "format": "1",                    | 2:13 The format is a whole number.
        "format": 1,                   | "format": 1.0,                    | 2:13 The format is a whole number.
        "format": 1,                   | "format": 1, "format": 1,         | 2:16 There is no key "format" here.
        "format": 1,                   | ``                                | 3:3 The lock file starts with its format.
        "format": 1,                   | "format": 01,                     | 2:14 The lock file is not well-formed JSON here.
        "closed": "2026-W47",          | ``                                | 26:1 The key "closed" is missing.
        "closed": "2026-W47",          | "closed": "2026-W54",             | 3:13 "2026-W54" is no week such as 2026-W47.
        "closed": "2026-W47",          | "closed": "2026-W47", "closed": "2026-W47", | 3:25 The key "closed" stands twice.
        "closed": "2026-W47",          | "closed": null,                   | 3:13 Here a text is expected.
        "closed": "2026-W47",          | "closd": "2026-W47",              | 3:3 There is no key "closd" here.
        "posts": {                     | "posts": [], "former": [], "x": { | 4:12 The posts stand in { }.
        "/posts/2026/a/": {            | "posts/2026/a/": {                | 5:5 "posts/2026/a/" is no address of a site.
        "/posts/2026/a/": {            | "/posts/../../etc/": {            | 5:5 "/posts/../../etc/" is no address of a site.
        "/posts/2026/a/": {            | "/posts/2026/文/": {              | 17:5 The post /posts/2026/文/ stands twice.
        "/posts/2026/a/": {            | "/posts/2026/a/": [{              | 5:23 What is locked of a post stands in { }.
        "published": "2026-11-18",     | "first": "old", "published": "2026-11-18", | 6:16 "old" is no address of a site.
        "published": "2026-11-18",     | "first": "/a/", "first": "/a/",   | 6:23 The key "first" stands twice.
        "published": "2026-11-18",     | "first": 1, "published": "2026-11-18", | 6:16 Here an address is expected.
        "published": "2026-11-18",     | ``                                | 5:5 The key "published" is missing.
        "published": "2026-11-18",     | "published": "2026-11-31",        | 6:20 There is no day "2026-11-31".
        "published": "2026-11-18",     | "published": "+2026-11-18",       | 6:20 "+2026-11-18" is no day such as 2026-11-24.
        "published": "2026-11-18",     | "published": 20261118,            | 6:20 Here a text is expected.
        "updated": "2026-11-20",       | "updated": "",                    | 7:18 "" is no day such as 2026-11-24.
        "0123456789abcdef0123456789abcdef" | "0123456789ABCDEF0123456789abcdef" | 8:15 "0123456789ABCDEF0123456789abcdef" is no hash of 32 hexadecimal digits.
        "0123456789abcdef0123456789abcdef" | "文🙂\\u001b[31m", "x": 1      | 8:15 "文🙂 [31m" is no hash of 32 hexadecimal digits.
        "date": "2026-11-19",          | "day": "2026-11-19",              | 12:11 There is no key "day" here.
        "date": "2026-11-19",          | ``                                | 11:9 The key "date" is missing.
        "corrections": [               | "corrections": [ 1,               | 10:24 A correction stands in { }.
        "/old/"                        | "/old/", 7                        | 24:14 A former address is a text.
        "former": [                    | "former": {} , "x": [             | 23:13 Former addresses stand in [ ].
        """)
    void saysWhereAndWhatIsWrong(String right, String wrong, String problem) {
        assertThat(WRITTEN).contains(right);
        int at = WRITTEN.indexOf(right);
        assertThat(read(WRITTEN.substring(0, at) + wrong + WRITTEN.substring(at + right.length())))
                .isEmpty();
        assertThat(onlyProblem()).isEqualTo(problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "\"lock\"",
                "{",
                "{}",
                "{\"format\"",
                "<<<<<<< ours\n{}",
                "# closed: 2026-W47",
                "{\"format\": 99999999999999999999999999}",
                "\uFEFF{}"
            })
    void isNeverSilentlyIgnored(String text) {
        assertThat(read(text)).isEmpty();
        onlyProblem();
    }

    @Test
    void nothingMayFollow() {
        assertThat(read(WRITTEN + "{}")).isEmpty();
        assertThat(onlyProblem()).isEqualTo("27:1 Nothing may follow here.");
    }

    /** A later format may hold what this one does not know; that is no mistake in it. */
    @ParameterizedTest
    @ValueSource(strings = {"{\"format\": 5}", "{\"format\": 5, \"wombat\": [1]}", "{\"format\": 50000000000, "})
    void namesANewerFormat(String text) {
        assertThat(read(text)).isEmpty();
        assertThat(onlyProblem())
                .startsWith("1:12 The lock file has the format 5")
                .endsWith("this Tapeout knows 4.");
        assertThat(problems.sorted().get(0).hint()).contains("newer");
    }

    @Test
    void depthAndLengthDoNoHarm() {
        assertThat(read("{\"format\": 1, \"posts\": " + "[".repeat(1_000_000))).isEmpty();
        assertThat(read("{\"format\": 1, \"" + "x".repeat(1_000_000) + "\": 1}"))
                .isEmpty();
        assertThat(read("{\"format\": 1, \"closed\": \"" + "x".repeat(1_000_000) + "\"}"))
                .isEmpty();
        assertThat(problems.sorted())
                .hasSize(3)
                .allSatisfy(problem -> assertThat(problem.detail()).hasSizeLessThan(120));
    }

    @RepeatedTest(200)
    void aDamagedFileIsReadWholeOrNotAtAll(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        StringBuilder text = new StringBuilder(WRITTEN);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.setCharAt(at, "{}[]\",:0a \n\\".charAt(random.nextInt(12)));
                case 1 -> text.deleteCharAt(at);
                default -> text.setLength(Math.max(1, at));
            }
        }
        Optional<PostLock> lock = read(text.toString());
        assertThat(problems.sorted()).hasSize(lock.isPresent() ? 0 : 1);
        assertThat(problems.sorted()).allMatch(problem -> problem.location().line() > 0);
    }
}
