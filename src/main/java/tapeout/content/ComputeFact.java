package tapeout.content;

/**
 * A compute figure of a chip at one precision.
 *
 * @param precision the number format, such as {@code FP16} or {@code INT8}
 * @param sparsity whether it counts structured sparsity
 * @param fact the figure, a quantity unless it is not disclosed
 */
public record ComputeFact(String precision, Sparsity sparsity, Fact fact) {

    /** The unit in which figures of a precision are compared: integer formats count other operations than the rest. */
    public static Unit unit(String precision) {
        return precision.startsWith("INT") || precision.startsWith("UINT") ? Unit.TERAOPS : Unit.TERAFLOPS;
    }
}
