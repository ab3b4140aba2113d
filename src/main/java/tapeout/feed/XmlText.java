package tapeout.feed;

/** Text as XML 1.0 can carry it. */
final class XmlText {

    private XmlText() {}

    /** The text without the characters that XML 1.0 forbids (section 2.2), and with LF as its only line end. */
    static String clean(String text) {
        if (text.chars().allMatch(c -> c >= 0x20 && c < 0xD800)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(XmlText::isAllowed)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || (c >= 0x20 && c < 0xD800) || (c >= 0xE000 && c < 0xFFFE) || c > 0xFFFF;
    }
}
