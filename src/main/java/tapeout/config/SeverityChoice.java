package tapeout.config;

/** What a site makes of a problem's weight. */
public enum SeverityChoice {
    ERROR,
    WARNING,
    NOTE,
    OFF
}
