package tapeout.template;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tapeout.problem.BrokenText;
import tapeout.problem.ConfigProblems;
import tapeout.problem.DidYouMean;
import tapeout.problem.FileProblems;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;
import tapeout.problem.SourceText;
import tapeout.problem.TemplateProblems;
import tapeout.properties.PropertyFile;
import tapeout.view.words.MalformedMessageException;
import tapeout.view.words.MessagePattern;
import tapeout.view.words.Messages;
import tapeout.view.words.PluralRules;

/**
 * Reads the words of the interface: the English ones in the jar, those of the site's language where the jar has it, and
 * the site's own {@code messages.properties} on top. A key that nothing reads, a key that stands twice, a value that a text
 * shows and is not given, and one that it is given and does not show are problems: each would print the wrong words
 * without a sign.
 */
public final class MessagesReader {

    private static final String FILE = "messages.properties";

    /** What bodies read and templates show as it is typed. */
    private static final Pattern MARK =
            Pattern.compile("</?[A-Za-z][^<>{}]*>|&(?:#\\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});");

    private final TemplateSource source;
    private final Problems problems;
    private final TemplateProblems found;
    private final SignWords signs;

    private MessagesReader(TemplateSource source, Problems problems) {
        this.source = source;
        this.problems = problems;
        this.found = new TemplateProblems(problems);
        this.signs = new SignWords(found);
    }

    /**
     * The words of a site.
     *
     * @param language of the site; English words stand where Tapeout does not speak it
     * @param problems takes what is wrong with them; Tapeout's own text stands in place of one that cannot be shown
     */
    public static Messages read(TemplateSource source, Locale language, Problems problems) {
        return new MessagesReader(source, problems).read(language);
    }

    /** Reports a site in a language that Tapeout does not speak that has none of its own, or not all of them. */
    public static void checkLanguage(TemplateSource source, Locale language, Problems problems) {
        if (!language.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
            // a file that cannot be read, and what is wrong in it, is told by whoever reads it
            new MessagesReader(source, new Problems()).checkLanguage(language, new TemplateProblems(problems));
        }
    }

    private void checkLanguage(Locale language, TemplateProblems told) {
        if (spoken(language).isPresent()) {
            return;
        }
        String file = source.shownPath(FILE);
        Optional<SourceText> own = own();
        if (own.isEmpty()) {
            told.foreignWords(file, language.toLanguageTag());
            return;
        }
        Set<String> missing = new TreeSet<>(read(language).keys());
        missing.removeAll(PropertyFile.read(own.get(), new ConfigProblems(problems))
                .entries()
                .keySet());
        if (!missing.isEmpty()) {
            told.missingWords(file, language.toLanguageTag(), missing);
        }
    }

    private Messages read(Locale language) {
        Map<String, Word> words = new HashMap<>();
        try {
            Optional<SourceText> own = own();
            // a site may keep the whole file as it is; it is not two files then
            Optional<SourceText> packed = source.readPacked(FILE)
                    .filter(text -> own.isEmpty() || !own.get().text().equals(text.text()));
            packed.or(() -> own).ifPresent(text -> words.putAll(words(text)));
            spoken(language).ifPresent(text -> words.putAll(words(text)));
            Map<String, Word> ground = Map.copyOf(words);
            if (packed.isPresent()) {
                own.ifPresent(text -> words.putAll(sound(words(text), ground)));
            }
        } catch (IOException e) {
            unreadable(e);
        }
        Map<String, String> texts = new HashMap<>();
        words.forEach((key, word) -> texts.put(key, word.entry().value()));
        return new Messages(texts);
    }

    /** The words of a language that Tapeout speaks beside English; none of any other. */
    private Optional<SourceText> spoken(Locale language) {
        try {
            return source.readPacked("languages/" + language.getLanguage() + ".properties");
        } catch (IOException e) {
            unreadable(e);
            return Optional.empty();
        }
    }

    /** The site's own words; none where they cannot be read, so that the rest of the run is reported too. */
    private Optional<SourceText> own() {
        try {
            return source.readOwn(FILE);
        } catch (IOException e) {
            unreadable(e);
            return Optional.empty();
        }
    }

    private void unreadable(IOException e) {
        if (e instanceof BrokenText broken) {
            broken.tell(new FileProblems(problems));
            return;
        }
        found.unreadable(SourceLocation.of(source.shownPath(FILE)), FaultPlaces.reason(e));
    }

    /** @param places where in the text each value stands first, by its number */
    private record Word(PropertyFile.Entry entry, SortedMap<Integer, Integer> places) {

        /** How many values it is given, as far as it shows. */
        int values() {
            return places.isEmpty() ? 0 : places.lastKey() + 1;
        }
    }

    private Map<String, Word> words(SourceText text) {
        Map<String, Word> words = new HashMap<>();
        PropertyFile.read(text, new ConfigProblems(problems)).entries().forEach((key, entry) -> {
            try {
                Word word = new Word(entry, MessagePattern.parse(entry.value()).places());
                if (key.startsWith("plural.")) {
                    PluralRules.check(entry.value());
                }
                words.put(key, word);
            } catch (MalformedMessageException e) {
                found.malformedMessage(entry.valueAt(e.offset()), key, String.valueOf(e.getMessage()));
            }
        });
        return words;
    }

    /** The words that can be shown; in place of the others Tapeout's own stand. */
    private Map<String, Word> sound(Map<String, Word> words, Map<String, Word> ground) {
        MessageReads reads = new MessageReads(source);
        Map<String, Word> sound = new HashMap<>();
        words.forEach((key, word) -> {
            Word own = ground.get(key);
            if (own == null && !reads.contains(key)) {
                found.unknownMessage(word.entry().keyAt(), key, DidYouMean.nearest(key, ground.keySet()));
            } else if (own == null || isSound(key, word, own)) {
                sound.put(key, word);
            }
        });
        keepNumbersApart(sound, ground);
        return sound;
    }

    private void keepNumbersApart(Map<String, Word> sound, Map<String, Word> ground) {
        String told = sound.containsKey(SignWords.GROUPING) ? SignWords.GROUPING : SignWords.DECIMAL;
        String other = told.equals(SignWords.GROUPING) ? SignWords.DECIMAL : SignWords.GROUPING;
        Word word = sound.get(told);
        Word beside = sound.getOrDefault(other, ground.get(other));
        Word packed = ground.get(told);
        if (word != null
                && beside != null
                && packed != null
                && !signs.areApart(word.entry(), beside.entry(), packed.entry().value())) {
            sound.keySet().removeAll(Set.of(told, other));
        }
    }

    private boolean isSound(String key, Word word, Word own) {
        Matcher mark = MARK.matcher(word.entry().value());
        while (mark.find()) {
            found.markedMessage(word.entry().valueAt(mark.start()), key, mark.group());
        }
        // a sign that does not show its value is told as such
        return showsWhatItIsGiven(key, word, own)
                && (!word.places().keySet().equals(own.places().keySet())
                        || signs.isFit(word.entry(), own.entry().value()));
    }

    /** @param own Tapeout's own text, which shows the values that there are */
    private boolean showsWhatItIsGiven(String key, Word word, Word own) {
        word.places().forEach((index, offset) -> {
            if (index >= own.values()) {
                found.messageWithoutValue(word.entry().valueAt(offset), key, index, own.values());
            }
        });
        own.places().keySet().stream()
                .filter(index -> !word.places().containsKey(index))
                .forEach(index -> found.droppedValue(
                        word.entry().valueAt(),
                        key,
                        index,
                        word.entry().value().contains("'{" + index),
                        own.entry().value()));
        return word.values() <= own.values();
    }
}
