package io.github.orgcontent.cli;

import io.github.orgcontent.interchange.ImportOptions;
import java.net.URI;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts the base URL of an import. */
final class BaseUrlConverter implements ITypeConverter<URI> {
    @Override
    public URI convert(String text) {
        try {
            return ImportOptions.none().withBaseUrl(URI.create(text)).baseUrl().orElseThrow();
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("\"" + EscapedText.of(text)
                    + "\" is not an absolute http or https URL in ASCII, as https://www.example.org/news/");
        }
    }
}
