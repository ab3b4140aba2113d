package tapeout.problem;

/**
 * What Git leaves in a text where both sides of a merge changed the same lines, until somebody chooses: both of them, between
 * lines of seven signs (git-merge(1), "How conflicts are presented").
 */
final class UnfinishedMerge {

    private static final String OURS = "<<<<<<<";
    private static final String PARTING = "=======";
    private static final String THEIRS = ">>>>>>>";

    private UnfinishedMerge() {}

    /** Where one starts; -1 if there is none. Blocks of code may show what one looks like. */
    static int find(String text) {
        int from = text.indexOf(OURS);
        if (from < 0) {
            return -1;
        }
        String fence = "";
        int start = -1;
        boolean parted = false;
        for (int at = 0; at < text.length(); at = nextLine(text, at)) {
            String mark = fence(text, at);
            if (!fence.isEmpty()) {
                fence = mark.equals(fence) ? "" : fence;
            } else if (isLine(OURS, text, at)) {
                start = at;
                parted = false;
            } else if (start >= 0 && isLine(PARTING, text, at)) {
                parted = true;
            } else if (parted && isLine(THEIRS, text, at)) {
                return start;
            } else if (start < 0) {
                fence = mark;
            }
        }
        return -1;
    }

    /** The seven signs, alone or with a name behind a space. */
    private static boolean isLine(String signs, String text, int at) {
        int end = at + signs.length();
        return text.startsWith(signs, at) && (end == text.length() || " \r\n".indexOf(text.charAt(end)) >= 0);
    }

    /** What fences code in Markdown or AsciiDoc; empty where a line does not. */
    private static String fence(String text, int at) {
        int start = at;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        for (String mark : new String[] {"```", "~~~", "----", "...."}) {
            if (text.startsWith(mark, start)) {
                return mark;
            }
        }
        return "";
    }

    private static int nextLine(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end + 1;
    }
}
