package tapeout.view.words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text of one {@link MessagePattern}. Confined to one thread. */
final class MessagePatternReader {

    private static final Pattern OPENING = Pattern.compile("\\{\\s*(?<index>[0-9]{1,2})\\s*(?<end>[,}])");
    private static final Pattern KIND = Pattern.compile("\\s*(?<kind>choice|plural)\\s*,");
    private static final Pattern LIMIT = Pattern.compile("\\s*(?<from>-?(?:[0-9]+(?:\\.[0-9]+)?|∞))\\s*(?<sign>[#<≤])");
    private static final Pattern FORM = Pattern.compile("\\s*(?:=(?<exact>[0-9]{1,9})|(?<word>[\\p{L}]+))\\s*\\{");
    private static final int DEPTH = 8;

    private final String text;
    private final Map<Integer, Integer> places = new TreeMap<>();
    private int at;
    private int depth;

    /** What a stretch of text lies in: it says how the stretch ends and which signs mean something. */
    private enum Within {
        NOTHING(""),
        CHOICE("|"),
        PLURAL("#");

        private final String signs;

        Within(String signs) {
            this.signs = signs;
        }
    }

    MessagePatternReader(String text) {
        this.text = text;
    }

    MessagePattern read() {
        MessagePattern pattern = new MessagePattern(stretch(Within.NOTHING, 0), places);
        if (at < text.length()) {
            throw new MalformedMessageException("this } closes nothing", at);
        }
        return pattern;
    }

    /** @param number the value that a plural is about */
    private List<MessagePattern.Part> stretch(Within within, int number) {
        if (++depth > DEPTH) {
            throw new MalformedMessageException("it nests too deep", at);
        }
        List<MessagePattern.Part> parts = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '}' && !(within == Within.CHOICE && text.charAt(at) == '|')) {
            char c = text.charAt(at);
            if (c == '\'') {
                apostrophe(within, literal);
            } else if (c == '{' || c == '#' && within == Within.PLURAL) {
                flush(literal, parts);
                parts.add(c == '{' ? place() : new MessagePattern.Value(number));
                at += c == '{' ? 0 : 1;
            } else {
                literal.append(c);
                at++;
            }
        }
        flush(literal, parts);
        depth--;
        return parts;
    }

    private static void flush(StringBuilder literal, List<MessagePattern.Part> parts) {
        if (literal.length() > 0) {
            parts.add(new MessagePattern.Literal(literal.toString()));
            literal.setLength(0);
        }
    }

    private void apostrophe(Within within, StringBuilder literal) {
        int start = at++;
        char next = at < text.length() ? text.charAt(at) : ' ';
        boolean quotes = next == '{' || next == '}' || within.signs.indexOf(next) >= 0;
        if (!quotes) {
            literal.append('\'');
            at += next == '\'' ? 1 : 0;
            return;
        }
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '\'') {
                literal.append(c);
            } else if (at < text.length() && text.charAt(at) == '\'') {
                literal.append(c);
                at++;
            } else {
                return;
            }
        }
        throw new MalformedMessageException("what this apostrophe starts has no end", start);
    }

    private MessagePattern.Part place() {
        int start = at;
        Matcher opening = matcher(OPENING);
        if (!opening.lookingAt()) {
            throw new MalformedMessageException("a { starts a value such as {0}", start);
        }
        int index = Integer.parseInt(opening.group("index"));
        places.putIfAbsent(index, start);
        at = opening.end();
        if (opening.group("end").equals("}")) {
            return new MessagePattern.Value(index);
        }
        Matcher kind = matcher(KIND);
        if (!kind.lookingAt()) {
            throw new MalformedMessageException(
                    "a value is written {" + index + "}, {" + index + ",plural,…} or {" + index + ",choice,…}", start);
        }
        at = kind.end();
        MessagePattern.Part part = kind.group("kind").equals("choice") ? choice(index) : plural(index, start);
        if (at >= text.length()) {
            throw new MalformedMessageException("this { has no }", start);
        }
        at++;
        return part;
    }

    private MessagePattern.Choice choice(int index) {
        List<MessagePattern.Choice.Limit> limits = new ArrayList<>();
        do {
            at += limits.isEmpty() ? 0 : 1;
            Matcher limit = matcher(LIMIT);
            if (!limit.lookingAt()) {
                throw new MalformedMessageException("a choice is written 0#none|1#one|1<more", at);
            }
            double from = Double.parseDouble(limit.group("from").replace("∞", "Infinity"));
            if (!limits.isEmpty() && from < limits.get(limits.size() - 1).from()) {
                throw new MalformedMessageException("the limits of a choice ascend", at);
            }
            at = limit.end();
            List<MessagePattern.Part> parts = stretch(Within.CHOICE, index);
            limits.add(new MessagePattern.Choice.Limit(
                    from, limit.group("sign").equals("<"), new MessagePattern(parts, Map.of())));
        } while (at < text.length() && text.charAt(at) == '|');
        return new MessagePattern.Choice(index, List.copyOf(limits));
    }

    private MessagePattern.Plural plural(int index, int start) {
        Map<Long, MessagePattern> exact = new HashMap<>();
        Map<PluralForm, MessagePattern> forms = new EnumMap<>(PluralForm.class);
        skipBlanks();
        while (at < text.length() && text.charAt(at) != '}') {
            Matcher form = matcher(FORM);
            if (!form.lookingAt()) {
                throw new MalformedMessageException("a plural is written =0{none} one{one} other{{0} of them}", at);
            }
            int named = at;
            at = form.end();
            MessagePattern pattern = new MessagePattern(stretch(Within.PLURAL, index), Map.of());
            if (at >= text.length()) {
                throw new MalformedMessageException("this form has no }", named);
            }
            at++;
            if (form.group("exact") != null) {
                exact.put(Long.parseLong(form.group("exact")), pattern);
            } else {
                PluralForm word = PluralForm.of(form.group("word"))
                        .orElseThrow(() -> new MalformedMessageException(
                                "plural forms are " + String.join(", ", PluralForm.words()), named));
                forms.put(word, pattern);
            }
            skipBlanks();
        }
        if (!forms.containsKey(PluralForm.OTHER)) {
            throw new MalformedMessageException("a plural needs the form other{…}", start);
        }
        return new MessagePattern.Plural(index, exact, forms);
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private Matcher matcher(Pattern pattern) {
        return pattern.matcher(text).region(at, text.length());
    }
}
