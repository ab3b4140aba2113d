package tapeout.feed;

/** Text as XML 1.0 can carry it. */
final class XmlText {

    private XmlText() {}

    /** The text without the characters that XML 1.0 forbids (section 2.2), and with LF as its only line end. */
    static String clean(String text) {
        char[] chars = text.toCharArray();
        int plain = 0;
        while (plain < chars.length && isPlain(chars[plain])) {
            plain++;
        }
        return plain == chars.length ? text : without(text);
    }

    private static String without(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(XmlText::isAllowed)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** Whether it may stay whatever stands beside it. */
    private static boolean isPlain(char c) {
        return c == '\t' || c == '\n' || (c >= 0x20 && c < 0xD800);
    }

    private static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || (c >= 0x20 && c < 0xD800) || (c >= 0xE000 && c < 0xFFFE) || c > 0xFFFF;
    }
}
