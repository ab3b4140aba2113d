package tapeout.view.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** Amounts as places on an axis: by powers of ten where they are far apart, else from zero in even steps. */
final class AmountScale {

    /** From so many times the least on, even steps would press the small ones together. */
    private static final double FAR_APART = 8;

    /** How much of an axis stays free at each end of one with powers of ten. */
    private static final double FREE = 0.06;

    private static final int STEPS = 4;
    private static final int[] LEADING = {1, 2, 5};

    private final double from;
    private final double to;
    private final double low;
    private final double high;
    private final boolean logarithmic;
    private final List<BigDecimal> ticks = new ArrayList<>();

    /**
     * @param amounts what is to be shown, at least one
     * @param from where the axis starts
     * @param to where it ends
     */
    AmountScale(double[] amounts, double from, double to) {
        double least = DoubleStream.of(amounts).min().orElseThrow();
        double most = DoubleStream.of(amounts).max().orElseThrow();
        this.from = from;
        this.to = to;
        logarithmic = least > 0 && most / least > FAR_APART;
        if (logarithmic) {
            double room = FREE * StrictMath.log10(most / least);
            low = StrictMath.log10(least) - room;
            high = StrictMath.log10(most) + room;
            addPowers();
        } else {
            BigDecimal step = step(Math.max(most, 0));
            low = Math.min(least, 0);
            high = steps(most, step).doubleValue();
            for (BigDecimal tick = BigDecimal.ZERO; tick.doubleValue() <= high; tick = tick.add(step)) {
                ticks.add(tick);
            }
        }
    }

    /** Where an amount is. */
    double at(double amount) {
        double place = logarithmic ? StrictMath.log10(amount) : amount;
        return from + (to - from) * (place - low) / (high - low);
    }

    /** Where an amount is, or the end of the axis that is closer to it. */
    double within(double amount) {
        double place = logarithmic && amount <= 0 ? from : at(amount);
        return Math.max(Math.min(from, to), Math.min(Math.max(from, to), place));
    }

    /** Whether an amount is on the axis, and not at its very end. */
    boolean shows(double amount) {
        double place = within(amount);
        return place != from && place != to;
    }

    /** What is written along the axis, from its start. */
    List<BigDecimal> ticks() {
        return List.copyOf(ticks);
    }

    /** Powers of ten; where fewer than three are on the axis, twice and five times each as well. */
    private void addPowers() {
        int first = (int) Math.floor(low);
        int last = (int) Math.ceil(high);
        boolean few = Math.floor(high) - Math.ceil(low) < 2;
        for (int power = first; power <= last; power++) {
            for (int leading : few ? LEADING : new int[] {1}) {
                BigDecimal tick = BigDecimal.valueOf(leading).scaleByPowerOfTen(power);
                double place = StrictMath.log10(tick.doubleValue());
                if (place >= low && place <= high) {
                    ticks.add(plain(tick));
                }
            }
        }
    }

    /** The least of 1, 2 and 5 times a power of ten of which few reach as far. */
    private static BigDecimal step(double most) {
        int power = most <= 0 ? 0 : (int) Math.floor(StrictMath.log10(most / STEPS));
        for (int more = 0; ; more++) {
            for (int leading : LEADING) {
                BigDecimal step = BigDecimal.valueOf(leading).scaleByPowerOfTen(power + more);
                if (step.doubleValue() * STEPS >= most) {
                    return plain(step);
                }
            }
        }
    }

    private static BigDecimal steps(double most, BigDecimal step) {
        BigDecimal sum = step;
        while (sum.doubleValue() < most) {
            sum = sum.add(step);
        }
        return sum;
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
