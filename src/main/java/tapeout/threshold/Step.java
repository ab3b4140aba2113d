package tapeout.threshold;

import java.math.BigDecimal;
import tapeout.content.Fact;
import tapeout.content.type.Unit;

/** One step of the arithmetic behind an amount. */
public sealed interface Step {

    /** The published figure. */
    Fact figure();

    <R> R accept(Visitor<R> visitor);

    /** What is done with each of them. */
    interface Visitor<R> {

        R of(Told told);

        R of(Given given);

        R of(Multiplication multiplication);

        R of(Division division);
    }

    /** A figure that is taken as it is, in the unit of its measure. */
    record Given(Fact figure, Unit unit) implements Step {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** What a fact says in words. */
    record Told(Fact figure) implements Step {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /** An amount divided by a figure; the result is empty where the amount is not known. */
    record Division(Fact figure, Span dividend, Span result) implements Step {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }
    }

    /**
     * A figure times the number in its row's word.
     *
     * @param unit the unit in which the figure is multiplied
     * @param amount the figure in that unit
     * @param number the number, or what it is at most
     * @param bearing how the product bears on the amount
     * @param told what a reader is told of it; empty where its hedge says it all
     */
    record Multiplication(Fact figure, Unit unit, BigDecimal amount, int number, Bearing bearing, String told)
            implements Step {

        /** The figure times the number, without trailing zeros. */
        public BigDecimal product() {
            BigDecimal product = amount.multiply(BigDecimal.valueOf(number)).stripTrailingZeros();
            return product.scale() < 0 ? product.setScale(0) : product;
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.of(this);
        }

        Span span() {
            return Hedges.span(product(), bearing, figure.qualifier());
        }
    }
}
