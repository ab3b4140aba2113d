package tapeout.content.statement;

import java.util.List;

/**
 * What a post states.
 *
 * @param claims what it says, with who says so
 * @param unknowns what it leaves open
 * @param answers what it says to what others left open
 * @param corrections what was wrong in it, the earliest first
 */
public record Statements(
        List<Claim> claims, List<Unknown> unknowns, List<Answer> answers, List<Correction> corrections) {

    public Statements {
        claims = List.copyOf(claims);
        unknowns = List.copyOf(unknowns);
        answers = List.copyOf(answers);
        corrections = List.copyOf(corrections);
    }
}
