package tapeout.jbake;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.config.Arrangement;
import tapeout.config.MenuEntry;
import tapeout.content.value.Reference;
import tapeout.problem.ConfigProblems;
import tapeout.problem.DidYouMean;

/** Reads what the menu, the foot and the front page hold. */
final class ArrangementOptions {

    private static final Pattern COMMA = Pattern.compile(" *, *");
    private static final Pattern NAMED =
            Pattern.compile("(?<label>\\S.*?)\\s+(?<address>(?:/|https?://)[!-~&&[^<>\"]]*)");

    private static final Map<String, MenuEntry.Place> PLACES = byWord(MenuEntry.Place.values(), MenuEntry.Place::word);
    private static final Map<String, Arrangement.Block> BLOCKS =
            byWord(Arrangement.Block.values(), Arrangement.Block::word);

    private final Options options;
    private final ConfigProblems problems;

    ArrangementOptions(Options options, ConfigProblems problems) {
        this.options = options;
        this.problems = problems;
    }

    Arrangement read() {
        return new Arrangement(
                menu("tapeout.menu"), menu("tapeout.footer"), home("tapeout.home"), lead("tapeout.lead"));
    }

    private List<MenuEntry> menu(String key) {
        List<MenuEntry> entries = new ArrayList<>();
        for (String text : parts(key)) {
            MenuEntry.@Nullable Place place = PLACES.get(text);
            Matcher named = NAMED.matcher(text);
            if (place != null) {
                entries.add(new MenuEntry(place, "", "", options.at(key)));
            } else if (named.matches() && isAddress(named.group("address"))) {
                entries.add(new MenuEntry(null, named.group("label"), named.group("address"), options.at(key)));
            } else {
                reject(key, text, " nor a name followed by an address, such as About us /about/", PLACES.keySet());
            }
        }
        return entries;
    }

    /** Of another site's address all that can be known is whether it is one; of its own, whether a page is there. */
    private static boolean isAddress(String address) {
        try {
            return address.startsWith("/") || new URI(address).getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private List<Arrangement.Block> home(String key) {
        List<Arrangement.Block> blocks = new ArrayList<>();
        for (String text : parts(key)) {
            Arrangement.@Nullable Block block = BLOCKS.get(text);
            if (block == null) {
                reject(key, text, "", BLOCKS.keySet());
            } else {
                blocks.add(block);
            }
        }
        return blocks;
    }

    private @Nullable Reference lead(String key) {
        String text = options.text(key);
        return text.isEmpty() ? null : new Reference(text, options.at(key));
    }

    /** Nothing where the value is empty: a site can do without. */
    private Set<String> parts(String key) {
        String text = options.text(key);
        return text.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(COMMA.split(text)));
    }

    private void reject(String key, String text, String or, Set<String> words) {
        problems.invalidOption(
                options.at(key),
                key,
                text,
                "it is none of " + String.join(", ", words) + or,
                DidYouMean.hint(text, words));
    }

    private static <T> Map<String, T> byWord(T[] values, Function<T, String> word) {
        Map<String, T> byWord = new LinkedHashMap<>();
        for (T value : values) {
            byWord.put(word.apply(value), value);
        }
        return byWord;
    }
}
