package tapeout.threshold;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tapeout.content.ComputeFact;
import tapeout.content.Quantity;
import tapeout.content.Sparsity;
import tapeout.content.Unit;

/**
 * One multiplication: trillions of operations per second times the bits of an operand.
 *
 * @param figure the published figure
 * @param tera operations per second, in trillions
 * @param bits the length of an operand, or what it is at most
 * @param reading how the product bears on the total processing performance
 */
public record OperationStep(ComputeFact figure, BigDecimal tera, int bits, Reading reading) {

    private static final Pattern FORMAT = Pattern.compile("(?:MX|NV)?(FP|BF|TF|INT|UINT)(\\d{1,3})");

    /** The step of a figure; empty where its unit, its format or the figure itself is not known. */
    static Optional<OperationStep> of(ComputeFact figure) {
        Matcher format = FORMAT.matcher(figure.precision());
        if (!format.matches() || !(figure.fact().value() instanceof Quantity quantity)) {
            return Optional.empty();
        }
        Reading reading = reading(figure, format.group(1).equals("TF"));
        return tera(quantity).map(tera -> new OperationStep(figure, tera, Integer.parseInt(format.group(2)), reading));
    }

    // makers count operations on floating-point numbers in TOPS too; the arithmetic is the same
    private static Optional<BigDecimal> tera(Quantity quantity) {
        return quantity.in(Unit.TERAFLOPS).or(() -> quantity.in(Unit.TERAOPS));
    }

    /** The unit in which {@link #tera} counts: that of the figure in trillions. */
    public Unit unit() {
        return figure.fact().value() instanceof Quantity quantity
                        && quantity.in(Unit.TERAFLOPS).isPresent()
                ? Unit.TERAFLOPS
                : Unit.TERAOPS;
    }

    /** Trillions of operations per second times bits, without trailing zeros. */
    public BigDecimal product() {
        BigDecimal product = tera.multiply(BigDecimal.valueOf(bits)).stripTrailingZeros();
        return product.scale() < 0 ? product.setScale(0) : product;
    }

    Span span() {
        return Facts.span(product(), reading, figure.fact().qualifier());
    }

    // TF32 is stored in 32 bits and computes with fewer; no rule that we cite says how many count
    private static Reading reading(ComputeFact figure, boolean shorter) {
        if (figure.sparsity() == Sparsity.SPARSE) {
            return Reading.SPARSE;
        }
        if (figure.sparsity() == Sparsity.NOT_STATED) {
            return Reading.SPARSITY_NOT_STATED;
        }
        @Nullable Reading hedge = Facts.hedge(figure.fact().qualifier());
        return shorter ? Reading.LENGTH : hedge == null ? Reading.COUNTS : hedge;
    }
}
