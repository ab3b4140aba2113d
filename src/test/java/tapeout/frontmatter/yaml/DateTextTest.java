package tapeout.frontmatter.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a text that is no date, and what to write for it. */
class DateTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-20T10:00:00+01:00[Europe/Berlin] | What stands behind the time of | 2026-11-20T10:00:00+01:00",
                "2026-11-20T10:00+01:00 [CET] | What stands behind the time of | 2026-11-20T10:00+01:00",
                "2026-07-20T10:00[Europe/Berlin] | What stands behind the time of | 2026-07-20T10:00+02:00",
                "2026-11-20 10:00 Europe/Berlin | What stands behind the time of | 2026-11-20T10:00+01:00",
                "2026-03-29 02:30 Europe/Berlin | What stands behind the time of | 2026-03-29T02:30+01:00",
                "2026-10-25 02:30 Europe/Berlin | What stands behind the time of | 2026-10-25T02:30+02:00",
                "2026-11-20 10:00 America/Argentina/Salta | What stands behind | 2026-11-20T10:00-03:00",
                "2026-11-20 10:00 [UTC] | What stands behind the time of | 2026-11-20T10:00Z",
                "2026-11-20 10:00 UTC | What stands behind the time of | 2026-11-20T10:00Z",
                "2026-11-20 10:00 GMT+1 | What stands behind the time of | 2026-11-20T10:00+01:00",
                "2026-11-20 10:00 +1 | What stands behind the time of | 2026-11-20T10:00+01:00",
                "2026-11-20 10:00 -8:30 | What stands behind the time of | 2026-11-20T10:00-08:30",
                "2026-11-20 10:00 PST | What stands behind the time of | forms",
                "2026-11-20 10:00 Europe/Nowhere | What stands behind the time of | forms",
                "2026-11-20T10:00\u221205:00 | other characters that look like hyphens | 2026-11-20T10:00-05:00",
                "2026\u221211\u221220 | other characters that look like hyphens | 2026-11-20",
                "2026\u201311\u201320 | other characters that look like hyphens | 2026-11-20",
                "\uff12026-11-20 | other characters that look like hyphens or digits | 2026-11-20",
                "2026-11-20T9:00Z | The time of 2026-11-20T9:00Z does not exist | 2026-11-20T09:00Z",
                "2026-11-20T25:00Z | The time of 2026-11-20T25:00Z does not exist | forms",
                "2026-11-20T10:00+19:00 | The offset of 2026-11-20T10:00+19:00 does not exist | forms",
                "2026-11-20T10:00 | 2026-11-20T10:00 has no offset from UTC. | forms",
                "2026-11-20T10:00:00.5 | has no offset from UTC. | forms",
                "2026-11-20[Europe/Berlin] | is not written as a date | 2026-11-20",
                "2026-11-20 [UTC] | is not written as a date | 2026-11-20",
                "2026-11-20 10am | is not written as a date | forms",
                "2026-02-30 10:00 | February 2026 has 28 days. | forms",
                "24/11/2026 | is not written as a date | year, month, day: 2026-11-24",
            })
    void saysWhatIsWrongWithAMoment(String text, String detail, String meant) {
        assertThat(DateText.detail(text, "date", true)).contains(detail);
        assertThat(DateText.meant(text, "forms", true)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-20T10:00Z | \"day\" is a day, and 2026-11-20T10:00Z has a time too. | 2026-11-20",
                "2026-11-20 10:00[UTC] | has a time too. | 2026-11-20",
                "2026-11-20[UTC] | is not written as a date | 2026-11-20",
                "2026\u221211\u221220 10:00 UTC | other characters that look like hyphens | 2026-11-20",
                "2026-11 | needs the day too | forms",
            })
    void saysWhatIsWrongWithADay(String text, String detail, String meant) {
        assertThat(DateText.detail(text, "day", false)).contains(detail);
        assertThat(DateText.meant(text, "forms", false)).isEqualTo(meant);
    }
}
