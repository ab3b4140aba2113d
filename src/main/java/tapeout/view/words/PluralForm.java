package tapeout.view.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The plural forms that languages have, as Unicode names them (UTS 35, part 3, “Language Plural Rules”). */
enum PluralForm {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<PluralForm> of(String word) {
        return Arrays.stream(values()).filter(form -> form.word().equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(PluralForm::word).toList();
    }
}
