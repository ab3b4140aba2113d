package tapeout.threshold;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tapeout.content.value.Word;

/** What came of a test. */
public enum Verdict implements Word {
    MET("met"),
    NOT_MET("not-met"),
    /** The sourced figures leave it open. */
    OPEN("open");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    /** Of what holds only together: not met as soon as one is not; met where all are. */
    static Verdict together(Stream<Verdict> verdicts) {
        Set<Verdict> found = verdicts.collect(Collectors.toSet());
        return found.contains(NOT_MET) ? NOT_MET : found.contains(OPEN) ? OPEN : MET;
    }

    @Override
    public String word() {
        return word;
    }
}
