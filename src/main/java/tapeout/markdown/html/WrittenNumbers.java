package tapeout.markdown.html;

import java.util.LinkedHashSet;
import java.util.Set;

/** Collects the numbers in digits of a text that comes sign by sign. Confined to one thread. */
final class WrittenNumbers {

    private final Set<String> numbers = new LinkedHashSet<>();
    private final StringBuilder number = new StringBuilder();

    void add(char sign) {
        if (sign >= '0' && sign <= '9') {
            number.append(sign);
        } else if (number.length() > 0) {
            if ((sign == ',' || sign == '.') && !endsInMark()) {
                number.append(sign);
            } else {
                end();
            }
        }
    }

    /** What follows belongs to no number before it. */
    void end() {
        if (number.length() > 0) {
            numbers.add(number.substring(0, number.length() - (endsInMark() ? 1 : 0)));
            number.setLength(0);
        }
    }

    private boolean endsInMark() {
        return number.charAt(number.length() - 1) < '0';
    }

    /** Each as it was first written, parted by spaces. */
    String all() {
        end();
        return String.join(" ", numbers);
    }
}
