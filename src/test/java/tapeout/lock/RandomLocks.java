package tapeout.lock;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import tapeout.content.value.SitePath;
import tapeout.lock.LockedPost.LockedCorrection;
import tapeout.problem.SourceLocation;

/** What a lock can hold, made from a seed. */
final class RandomLocks {

    private RandomLocks() {}

    static LockedPost post(Random random) {
        String[] names = {"a", "\"quoted\"", "ünï", "文字", "🙂", "a-b", "x y", "</script>"};
        SitePath address = SitePath.page("posts", names[random.nextInt(names.length)], "p" + random.nextInt(1000));
        return new LockedPost(
                address,
                random.nextInt(3) == 0 ? SitePath.page("posts", "first" + random.nextInt(1000)) : address,
                day(random),
                random.nextBoolean() ? day(random) : null,
                new Fingerprint(
                        hash(random), hash(random), random.nextBoolean() ? Map.of() : Map.of("field", hash(random))),
                random.nextBoolean() ? LockedClaims.NONE : claims(random),
                random.nextBoolean() ? List.of() : List.of(new LockedCorrection(day(random), hash(random))),
                SourceLocation.of(LockFileTest.FILE));
    }

    private static LockedClaims claims(Random random) {
        SortedMap<String, String> lives = new TreeMap<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            lives.put(
                    "claim-" + i,
                    "company-claim" + (" | " + day(random) + " confirmed " + hash(random)).repeat(random.nextInt(3)));
        }
        return new LockedClaims(lives);
    }

    static LocalDate day(Random random) {
        return LocalDate.of(2019, 1, 1).plusDays(random.nextInt(4000));
    }

    static String hash(Random random) {
        return String.format(Locale.ROOT, "%016x%016x", random.nextLong(), random.nextLong());
    }
}
