package io.github.orgcontent.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The versions of vCard that {@code export} writes. */
enum VCardVersion {
    V3_0("3.0"),
    V4_0("4.0");

    private final String number;

    VCardVersion(String number) {
        this.number = number;
    }

    /** The version number: {@code 3.0}. */
    @Override
    public String toString() {
        return number;
    }

    /** The versions of the command, by number. */
    static final class Numbers implements ITypeConverter<VCardVersion>, Iterable<String> {
        @Override
        public VCardVersion convert(String text) {
            return Arrays.stream(values())
                    .filter(version -> version.number.equals(text))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("unknown version of vCard \"" + EscapedText.of(text)
                            + "\"; supported versions: " + numbers().collect(Collectors.joining(", "))));
        }

        @Override
        public Iterator<String> iterator() {
            return numbers().iterator();
        }

        private static Stream<String> numbers() {
            return Arrays.stream(values()).map(VCardVersion::toString);
        }
    }
}
