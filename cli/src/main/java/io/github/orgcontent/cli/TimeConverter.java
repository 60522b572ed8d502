package io.github.orgcontent.cli;

import io.github.orgcontent.interchange.ImportOptions;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts a date and time with an offset, in the form of RFC 3339. */
final class TimeConverter implements ITypeConverter<OffsetDateTime> {
    @Override
    public OffsetDateTime convert(String text) {
        try {
            // the options reject what RFC 3339 has no form for
            return ImportOptions.none()
                    .withPublishedAt(OffsetDateTime.parse(text))
                    .publishedAt()
                    .orElseThrow();
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new TypeConversionException(
                    "\"" + EscapedText.of(text) + "\" is not a time with an offset, as 2026-06-09T00:00:00Z");
        }
    }
}
