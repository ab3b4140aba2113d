package tapeout.output;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A process that publishes, to be killed, starved of room or shut out. */
final class PublishProcess {

    private PublishProcess() {}

    public static void main(String[] arguments) throws Exception {
        TestSite site = new TestSite(Path.of(arguments[1]), Path.of(arguments[2]));
        switch (arguments[0]) {
            case "for-ever" -> publishForEver(site, Boolean.parseBoolean(arguments[3]), Integer.parseInt(arguments[4]));
            case "too-much" -> publishTooMuch(site);
            case "shut-out" -> publishShutOut(site);
            case "twice" -> publishTwice(site);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /** Pages of which a third never change, a third change now and then, and the rest come and go. */
    static Map<String, String> version(int version) {
        Map<String, String> files = new TreeMap<>();
        files.put("version.txt", Integer.toString(version));
        for (int i = 0; i < 40; i++) {
            files.put("same/" + i + "/index.html", "same " + i);
            files.put("posts/" + i + "/index.html", "text " + (version / (i + 1)));
            files.put("only/" + (version % 3) + "/" + i + "/index.html", "version " + version);
        }
        files.put(version % 2 == 0 ? "flip" : "flip/deep/index.html", "file or folder");
        return files;
    }

    private static void publishForEver(TestSite site, boolean inPlace, int first) throws Exception {
        SitePublisher publisher = new SitePublisher(site.folders(), inPlace, step -> {});
        System.out.println("started");
        for (int version = first; ; version++) {
            site.publish(publisher, version(version));
        }
    }

    private static void publishTooMuch(TestSite site) throws Exception {
        Map<String, String> small = version(1);
        site.publish(small);
        Map<String, String> large = version(2);
        for (int i = 0; i < 30; i++) {
            large.put("large/" + i + "/index.html", "x".repeat(100_000));
        }
        say("large", () -> site.publish(large));
        check("old site is whole", site.published().equals(small));
        say("many", () -> site.publish(many()));
        check("old site is still whole", site.published().equals(small));
        site.publish(version(3));
        check("next site is whole", site.published().equals(version(3)));
    }

    private static Map<String, String> many() {
        Map<String, String> many = new TreeMap<>(version(2));
        for (int i = 0; i < 3_000; i++) {
            many.put("many/" + i + "/index.html", "x");
        }
        many.put("zz-large", "x".repeat(2_000_000));
        return many;
    }

    private static void publishShutOut(TestSite site) throws Exception {
        Map<String, String> before = site.published();
        say("changed", () -> site.publish(version(2)));
        check("old site is whole", site.published().equals(before));
        say("same", () -> site.publish(new TreeMap<>(before)));
    }

    private static void publishTwice(TestSite site) throws Exception {
        site.publish(version(1));
        check("first site is whole", site.published().equals(version(1)));
        site.publish(version(2));
        check("second site is whole", site.published().equals(version(2)));
    }

    private interface Attempt {
        PublishReport run() throws Exception;
    }

    private static void say(String what, Attempt attempt) throws Exception {
        try {
            PublishReport report = attempt.run();
            System.out.println(what + ": " + (report.nothingChanged() ? "nothing changed" : "published"));
        } catch (PublishException e) {
            System.out.println(what + ": " + e.getMessage());
        }
    }

    private static void check(String what, boolean holds) {
        System.out.println(what + ": " + holds);
    }
}
