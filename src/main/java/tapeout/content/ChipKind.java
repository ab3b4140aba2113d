package tapeout.content;

import java.util.Optional;

/** What sort of chip or system it is. */
public enum ChipKind implements Word {
    GPU("gpu"),
    NPU("npu"),
    TPU("tpu"),
    ASIC("asic"),
    WAFER("wafer"),
    SYSTEM("system");

    private final String word;

    ChipKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** The constant that front matter writes as {@code word}, exactly. */
    public static Optional<ChipKind> of(String word) {
        return Word.find(values(), word);
    }
}
