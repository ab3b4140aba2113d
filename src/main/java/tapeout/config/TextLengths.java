package tapeout.config;

/**
 * How long the headline and the summary of a post should be: advice, since nothing breaks where they are longer.
 *
 * @param title key {@code tapeout.length.title}
 * @param summary key {@code tapeout.length.summary}
 */
public record TextLengths(Range title, Range summary) {

    /** What a site advises that says nothing. */
    public static final TextLengths STANDARD = new TextLengths(new Range(10, 110), new Range(40, 240));

    /**
     * Both ends count.
     *
     * @param min fewest characters (code points), at least 1
     * @param max most characters
     */
    public record Range(int min, int max) {

        /** @throws IllegalArgumentException if no length lies between the two */
        public Range {
            if (min < 1 || max < min) {
                throw new IllegalArgumentException("no length from " + min + " to " + max);
            }
        }

        public boolean holds(int length) {
            return length >= min && length <= max;
        }

        /** {@code 10 to 110}. */
        @Override
        public String toString() {
            return min + " to " + max;
        }
    }
}
