package tapeout.content.value;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes quotation marks, apostrophes, primes, dashes, ellipses and the spaces before marks typographic; which marks quote is
 * the language's. {@link KeyboardMarks} go the other way. A mark opens where nothing, white space, an opening bracket or a
 * dash stands before it, and closes elsewhere, as behind the slash of an address where nothing is left to quote; an unpaired
 * mark harms nothing. What is kept within a block is whether a quotation is open, for behind a number a mark that closes
 * nothing is feet or inches. Bodies are written with it and the texts of front matter are read with it, so that a page has
 * one hand. Confined to one thread.
 */
public final class Typography {

    private static final String CLOSES_BEFORE = ".,;:!?)]}…";

    /** What a length may stand right behind: {@code ~6'}. */
    private static final String BEFORE_LENGTH = "([–—-~≈<>≤≥±+";

    private static final String APOSTROPHE = String.valueOf(QuotationMarks.APOSTROPHE);
    private static final Pattern IDENTIFIER = Pattern.compile("[\\p{L}\\p{Nd}._-]+");
    private static final Pattern NO_PROSE = Pattern.compile("`[^`]*`|\\b[a-z][a-z0-9+.-]*://\\S+");
    private static final Pattern TIMES = Pattern.compile("['\"][x×/][0-9]");
    private static final Pattern YEAR = Pattern.compile("[0-9]{2}(?![0-9]|'(?!\\p{L}))");
    private static final Pattern SHORT_OPTION = Pattern.compile("(?:.*[^\\p{L}\\p{N}_-])?-\\w,", Pattern.DOTALL);

    /** Scripts in which a word stands right before a quotation. */
    private static final Set<Character.UnicodeScript> JOINING = EnumSet.of(
            Character.UnicodeScript.HANGUL,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.THAI);

    private final Supplier<QuotationMarks> marks;
    private boolean doubleOpen;
    private boolean singleOpen;

    /** @param marks of the language; asked for only where a text may hold one */
    public Typography(Supplier<QuotationMarks> marks) {
        this.marks = marks;
    }

    /** A text of its own, without anything before it. */
    public static String of(String text, Supplier<QuotationMarks> marks) {
        return new Typography(marks).smarten(text, '\n');
    }

    /**
     * A text of its own in which some things are no prose: code between backticks, addresses, and what is an identifier as
     * a whole stay as they are written.
     */
    public static String ofLine(String text, Supplier<QuotationMarks> marks) {
        if (firstMark(text) < 0 || IDENTIFIER.matcher(text).matches()) {
            return text;
        }
        Typography typography = new Typography(marks);
        StringBuilder out = new StringBuilder(text.length() + 8);
        int from = 0;
        Matcher kept = NO_PROSE.matcher(text);
        while (kept.find()) {
            out.append(typography.smarten(text.substring(from, kept.start()), before(text, from)))
                    .append(kept.group());
            from = kept.end();
        }
        return out.append(typography.smarten(text.substring(from), before(text, from)))
                .toString();
    }

    private static char before(String text, int at) {
        return at == 0 ? '\n' : text.charAt(at - 1);
    }

    /** Starts a new block: quotations do not reach from one into the next. */
    public void startBlock() {
        doubleOpen = false;
        singleOpen = false;
    }

    /**
     * @param text as written
     * @param before the visible character before it; a line feed at the start of a block
     */
    public String smarten(String text, char before) {
        int first = firstMark(text);
        if (first < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 8).append(text, 0, first);
        char previous = first == 0 ? before : text.charAt(first - 1);
        int at = first;
        while (at < text.length()) {
            char c = text.charAt(at);
            int run = c == '-' || c == '.' ? runLength(text, at) : 1;
            if (isInches(text, at)) {
                out.append('″');
                previous = '″';
                run = 2;
            } else if (c == '"' || c == '\'') {
                String mark = c == '"' ? doubleMark(text, at, previous) : singleMark(text, at, previous);
                out.append(mark);
                previous = shown(mark, previous);
            } else {
                switch (c) {
                    case '-' -> out.append(dashes(text, at, run, previous));
                    case '.' -> out.append(run == 3 ? "…" : text.substring(at, at + run));
                    case ' ' -> out.append(HeldSpaces.of(text, at, previous, marks));
                    default -> out.append(c);
                }
                previous = c;
            }
            at += run;
        }
        return out.toString();
    }

    /** The last of a mark that is no space; a language may do without marks. */
    private static char shown(String mark, char before) {
        for (int at = mark.length() - 1; at >= 0; at--) {
            if (!Neighbours.isSpace(mark.charAt(at))) {
                return mark.charAt(at);
            }
        }
        return before;
    }

    private String doubleMark(String text, int at, char previous) {
        if (Neighbours.open(previous, marks) && !endsQuotation(text, at, previous, doubleOpen)
                || !doubleOpen && (isElided(text, at) || isGlued(text, at, previous))) {
            doubleOpen = true;
            return marks.get().open();
        } else if (Neighbours.isDigit(previous) && (!doubleOpen || isClosedLater(text, at))) {
            return "″";
        }
        doubleOpen = false;
        return marks.get().close();
    }

    /** {@code l'"école"}: a quotation behind a word that lost its last letter. */
    private boolean isElided(String text, int mark) {
        return mark > 1
                && (text.charAt(mark - 1) == '\'' || text.charAt(mark - 1) == QuotationMarks.APOSTROPHE)
                && Character.isLetter(text.charAt(mark - 2))
                && mark + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(mark + 1));
    }

    /**
     * {@code "J","K"} and {@code 中文"引号"}: a quotation right behind a mark or a picture, or behind a script that parts no words
     * by spaces or joins what is quoted to others. Behind a letter of another script a mark closes what nobody opened.
     */
    private static boolean isGlued(String text, int mark, char previous) {
        boolean apart = switch (Character.getType(previous)) {
            case Character.OTHER_PUNCTUATION, Character.MATH_SYMBOL, Character.OTHER_SYMBOL, Character.SURROGATE ->
                true;
            default -> Character.isIdeographic(previous) || JOINING.contains(Character.UnicodeScript.of(previous));
        };
        return apart
                && "'\"\\".indexOf(previous) < 0
                && mark + 1 < text.length()
                && Character.isLetterOrDigit(text.codePointAt(mark + 1));
    }

    /** Whether a mark behind a character that quotations may start after has nothing to open. */
    private boolean endsQuotation(String text, int mark, char previous, boolean open) {
        if (previous == '\n' || Neighbours.isSpace(previous) || "([{".indexOf(previous) >= 0) {
            return false;
        }
        return mark + 1 == text.length()
                ? open
                : Neighbours.isSpace(text.charAt(mark + 1))
                        || CLOSES_BEFORE.indexOf(text.charAt(mark + 1)) >= 0
                        || marks.get().closesBefore(text.charAt(mark + 1));
    }

    /** Whether the next double mark closes what is open, so that this one need not. */
    private boolean isClosedLater(String text, int mark) {
        int next = text.indexOf('"', mark + 1);
        return next > mark + 1
                && !Neighbours.open(text.charAt(next - 1), marks)
                && !Neighbours.isDigit(text.charAt(next - 1));
    }

    private String singleMark(String text, int at, char previous) {
        if (Neighbours.open(previous, marks) && !endsQuotation(text, at, previous, singleOpen)) {
            boolean apostrophe = isDecade(text, at)
                    || ShortenedWords.startAt(text, at, marks)
                    || previous == '-'
                            && at > 1
                            && Neighbours.isLetterAt(text, at - 2)
                            && !ShortenedWords.isQuoted(text, at + 1, at + 1, marks);
            singleOpen |= !apostrophe;
            return apostrophe ? APOSTROPHE : marks.get().innerOpen();
        } else if (isThousands(text, at)) {
            return APOSTROPHE;
        } else if (Neighbours.isDigit(previous) && isFeet(text, at)) {
            return "′";
        }
        boolean closes = singleOpen && !Neighbours.isLetterAt(text, at + 1);
        singleOpen &= !closes;
        return closes ? marks.get().innerClose() : APOSTROPHE;
    }

    /** {@code 1'000'000}, as Switzerland groups digits: three of them stand behind the mark, and no inches. */
    private static boolean isThousands(String text, int mark) {
        int end = mark + 4;
        return mark > 0
                && end <= text.length()
                && Neighbours.isDigit(text.charAt(mark - 1))
                && text.substring(mark + 1, end).chars().allMatch(c -> Neighbours.isDigit((char) c))
                && (end == text.length() || !Neighbours.isDigit(text.charAt(end)) && text.charAt(end) != '"');
    }

    /** {@code 5'10}, {@code 60°30'} or, where no quotation is open, {@code 6.5' tall}: behind a number that stands alone. */
    private boolean isFeet(String text, int mark) {
        int start = Neighbours.startOfNumber(text, mark);
        if (start > 0 && start < mark && text.charAt(start - 1) == '°') {
            return true;
        }
        boolean alone = start < mark
                && (start == 0
                        || Neighbours.isSpace(text.charAt(start - 1))
                        || BEFORE_LENGTH.indexOf(text.charAt(start - 1)) >= 0
                        || isTimes(text, start - 1));
        boolean inches = mark + 1 < text.length() && Neighbours.isDigit(text.charAt(mark + 1));
        return alone
                && (inches || (!singleOpen && (!Neighbours.isLetterAt(text, mark + 1) || isTimes(text, mark + 1))));
    }

    /** The sign between two lengths: {@code 12'x10'}, {@code 5'/6'}. */
    private static boolean isTimes(String text, int at) {
        return at > 0 && TIMES.matcher(text.substring(at - 1)).lookingAt();
    }

    /** {@code 10''}: two marks for one, where no quotation is open that they may close. */
    private boolean isInches(String text, int mark) {
        return text.startsWith("''", mark)
                && mark > 0
                && Neighbours.isDigit(text.charAt(mark - 1))
                && !singleOpen
                && !Neighbours.isLetterAt(text, mark + 2);
    }

    /** The option of a command, {@code --drafts} or {@code -d,--drafts}, stays as it is written, as {@code i--;} does. */
    private String dashes(String text, int at, int run, char previous) {
        boolean option = run == 2
                && (previous == '\n'
                        || Neighbours.isSpace(previous)
                        || "([{|`/=".indexOf(previous) >= 0
                        || SHORT_OPTION
                                .matcher(text.substring(Math.max(0, at - 4), at))
                                .matches()
                        || marks.get().opensAfter(previous))
                && at + run < text.length()
                && text.charAt(at + run) >= 'a'
                && text.charAt(at + run) <= 'z';
        boolean decrement = run == 2 && at > 0 && Neighbours.isLetterAt(text, at - 1) && text.startsWith(";", at + run);
        return run == 2 && !option && !decrement ? "–" : run == 3 ? "—" : text.substring(at, at + run);
    }

    private static int firstMark(String text) {
        char[] chars = text.toCharArray();
        for (int at = 0; at < chars.length; at++) {
            char c = chars[at];
            if (c == '"'
                    || c == '\''
                    || ((c == '-' || c == '.') && at + 1 < chars.length && chars[at + 1] == c)
                    || (c == ' ' && HeldSpaces.mayBeAt(text, at))) {
                return at;
            }
        }
        return -1;
    }

    private static int runLength(String text, int start) {
        int at = start + 1;
        while (at < text.length() && text.charAt(at) == text.charAt(start)) {
            at++;
        }
        return at - start;
    }

    /** {@code '90s}: an apostrophe, though nothing stands before it; {@code '24'} and {@code '2026'} are quoted. */
    private static boolean isDecade(String text, int mark) {
        return YEAR.matcher(text).region(mark + 1, text.length()).lookingAt();
    }
}
