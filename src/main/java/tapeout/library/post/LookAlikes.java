package tapeout.library.post;

import java.util.Locale;

/** Letters of Cyrillic and Greek that look like those of Latin (Unicode Technical Standard 39, whole-script confusables). */
final class LookAlikes {

    private static final String OTHERS =
            "\u0410\u0412\u0421\u0415\u041d\u0406\u0408\u041a\u041c\u041e\u0420\u0405\u0422\u0425\u0423"
                    + "\u0430\u0441\u0435\u0456\u0458\u043e\u0440\u0455\u0445\u0443"
                    + "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03bf\u03bd";
    private static final String LATIN = "ABCEHIJKMOPSTXY" + "aceijopsxy" + "ABEZHIKMNOPTYXov";

    private LookAlikes() {}

    /** What a text looks like, in Latin letters as far as it has such, and in lower case. */
    static String of(String text) {
        return text.chars()
                .map(c -> {
                    int other = c < 0x80 ? -1 : OTHERS.indexOf(c);
                    return other < 0 ? c : LATIN.charAt(other);
                })
                .collect(StringBuilder::new, (out, c) -> out.append((char) c), StringBuilder::append)
                .toString()
                .toLowerCase(Locale.ROOT);
    }
}
