package tapeout.cli;

import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import tapeout.jbake.Instants;

/** Reads a whole day. */
final class DayConverter implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String value) {
        return Instants.day(value)
                .orElseThrow(() -> new TypeConversionException(
                        "\"" + value + "\" is no day; write it as year, month and day: 2025-05-20"));
    }
}
