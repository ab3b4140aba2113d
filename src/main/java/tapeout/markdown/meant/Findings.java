package tapeout.markdown.meant;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import tapeout.problem.Problems;
import tapeout.problem.SourceLocation;
import tapeout.problem.markdown.ForeignProblems;
import tapeout.problem.markdown.ListProblems;
import tapeout.problem.markdown.MeantProblems;
import tapeout.problem.markdown.UnmeantProblems;
import tapeout.problem.markdown.UnreadLinkProblems;

/** What was found in one body. What one sign has claimed of a block, none that is looked for later can have. */
final class Findings {

    private final List<Finding> found = new ArrayList<>();
    private final BitSet claimed = new BitSet();

    /** Something that was found, still without the line and column that its offset stands at. */
    record Finding(int offset, BiConsumer<Problems, SourceLocation> report) {}

    /** Lets a new block's characters be claimed. */
    void startBlock() {
        claimed.clear();
    }

    /** Whether nobody has claimed a character of these. */
    boolean isFree(int from, int to) {
        int next = claimed.nextSetBit(from);
        return next < 0 || next >= to;
    }

    /** Claims characters of the block. */
    void claim(int from, int to) {
        claimed.set(from, to);
    }

    void meant(int offset, BiConsumer<MeantProblems, SourceLocation> report) {
        found.add(new Finding(offset, (problems, at) -> report.accept(new MeantProblems(problems), at)));
    }

    void list(int offset, BiConsumer<ListProblems, SourceLocation> report) {
        found.add(new Finding(offset, (problems, at) -> report.accept(new ListProblems(problems), at)));
    }

    void link(int offset, BiConsumer<UnreadLinkProblems, SourceLocation> report) {
        found.add(new Finding(offset, (problems, at) -> report.accept(new UnreadLinkProblems(problems), at)));
    }

    void foreign(int offset, BiConsumer<ForeignProblems, SourceLocation> report) {
        found.add(new Finding(offset, (problems, at) -> report.accept(new ForeignProblems(problems), at)));
    }

    void unmeant(int offset, BiConsumer<UnmeantProblems, SourceLocation> report) {
        found.add(new Finding(offset, (problems, at) -> report.accept(new UnmeantProblems(problems), at)));
    }

    /** All of them, from front to back. */
    List<Finding> inOrder() {
        return found.stream().sorted(Comparator.comparingInt(Finding::offset)).toList();
    }
}
