package tapeout.content.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CanonicalUrlTest {

    private static String canonical(String url) {
        return CanonicalUrl.of(URI.create(url)).value();
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org, https://example.org",
        "https://example.org/, https://example.org",
        "HTTPS://Example.ORG/A, https://example.org/A",
        "http://example.org/a, https://example.org/a",
        "http://example.org:80/a, https://example.org/a",
        "https://example.org:443/a, https://example.org/a",
        "https://example.org:8443/a, https://example.org:8443/a",
        "https://www.example.org/a, https://example.org/a",
        "https://example.org./a, https://example.org/a",
        "https://www.com/a, https://www.com/a",
        "https://example.org/a/, https://example.org/a",
        "https://example.org/a/./b/../c, https://example.org/a/c",
        "https://example.org/a#part, https://example.org/a",
        "https://example.org/a?utm_source=x&utm_campaign=y, https://example.org/a",
        "https://example.org/a?id=7&fbclid=x, https://example.org/a?id=7",
        "https://example.org/a?amp=1, https://example.org/a",
        "https://example.org/a?amp, https://example.org/a",
        "https://example.org/a?GCLID=x, https://example.org/a",
        "https://example.org/a?b=2&a=1, https://example.org/a?a=1&b=2",
        "https://example.org/a?, https://example.org/a",
        "https://example.org/a?&&, https://example.org/a",
        "https://example.org/%7euser/%c3%a9, https://example.org/~user/%C3%A9",
        "https://example.org/a%2fb, https://example.org/a%2Fb",
    })
    void leavesOutWhatDoesNotChangeWhereItLeads(String url, String expected) {
        assertThat(canonical(url)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a, https://example.org/A",
        "https://example.org/a, https://other.example.org/a",
        "https://example.org/a?id=1, https://example.org/a?id=2",
        "https://example.org/a?ampere=1, https://example.org/a",
        "https://example.org/a/b, https://example.org/a%2Fb",
        "https://example.org/a, https://example.org:8443/a",
    })
    void keepsApartWhatLeadsElsewhere(String one, String other) {
        assertThat(canonical(one)).isNotEqualTo(canonical(other));
    }

    @Test
    void refusesWhatNamesNoHost() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CanonicalUrl.of(URI.create("mailto:a@example.org")))
                .withMessage("\"mailto:a@example.org\" names no host");
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isItsOwnCanonicalForm(int seed) {
        String once = canonical(new Address(seed).plain());
        assertThat(canonical(once)).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isTheSameHoweverAnAddressIsDressedUp(int seed) {
        Address address = new Address(seed);
        assertThat(canonical(address.dressedUp())).isEqualTo(canonical(address.plain()));
    }

    /** An address made at random, and the same with things that change nothing. */
    private static final class Address {

        private static final List<String> NOISE = List.of("utm_source=feed", "UTM_Medium=x", "fbclid=1", "amp=1", "");

        private final Random random;
        private final String host;
        private final String path;
        private final List<String> parameters = new ArrayList<>();

        Address(int seed) {
            random = new Random(seed);
            host = "h" + random.nextInt(100) + ".example.org";
            path = IntStream.range(0, random.nextInt(4))
                    .mapToObj(i -> "/" + word())
                    .reduce("", String::concat);
            IntStream.range(0, random.nextInt(3)).forEach(i -> parameters.add("p" + i + "=" + word()));
        }

        String plain() {
            return "https://" + host + path + query(parameters);
        }

        String dressedUp() {
            List<String> all = new ArrayList<>(parameters);
            NOISE.stream().filter(noise -> random.nextBoolean()).forEach(all::add);
            Collections.shuffle(all, random);
            boolean secure = random.nextBoolean();
            return (secure ? pick("https", "HTTPS") : "http") + "://" + pick("", "www.")
                    + pick(host, host.toUpperCase(Locale.ROOT)) + pick("", secure ? ":443" : ":80") + path
                    + pick("", "/") + query(all) + pick("", "#top");
        }

        private static String query(List<String> parameters) {
            return parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
        }

        private String pick(String... choices) {
            return choices[random.nextInt(choices.length)];
        }

        private String word() {
            return random.ints(1 + random.nextInt(5), 0, 30)
                    .mapToObj(i -> i < 26
                            ? String.valueOf((char) ('a' + i))
                            : List.of("A", "7", "-", "%41").get(i - 26))
                    .reduce("x", String::concat)
                    .concat("x");
        }
    }
}
