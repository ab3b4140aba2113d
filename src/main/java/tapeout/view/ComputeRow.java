package tapeout.view;

import java.util.List;

/**
 * A chip's compute at one precision. Dense and sparse figures are never mixed.
 *
 * @param precision the number format, such as {@code FP16}
 * @param dense figures without structured sparsity
 * @param sparse figures that count structured sparsity
 * @param notStated figures whose source does not say which
 */
public record ComputeRow(String precision, List<FactCell> dense, List<FactCell> sparse, List<FactCell> notStated) {

    public ComputeRow {
        dense = List.copyOf(dense);
        sparse = List.copyOf(sparse);
        notStated = List.copyOf(notStated);
    }
}
