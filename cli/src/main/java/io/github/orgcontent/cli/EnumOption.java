package io.github.orgcontent.cli;

import io.github.orgcontent.value.WireName;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.TypeConversionException;

/** The constants of enums as words of the command line: {@code JSON_FEED} is {@code json-feed}. */
final class EnumOption {
    private EnumOption() {}

    /** The word for a constant. */
    static String of(Enum<?> constant) {
        return WireName.of(constant);
    }

    /** The constant that a word stands for. */
    static <E extends Enum<E>> E parse(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "there is no format \"" + Printable.of(word) + "\"; there are " + all(type)));
    }

    private static <E extends Enum<E>> String all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(EnumOption::of).collect(Collectors.joining(", "));
    }
}
