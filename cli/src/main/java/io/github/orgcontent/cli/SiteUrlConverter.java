package io.github.orgcontent.cli;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the URL of a folder, and appends a slash if there is none. */
final class SiteUrlConverter implements ITypeConverter<URI> {
    @Override
    public URI convert(String text) {
        try {
            URI url = URI.create(text.endsWith("/") ? text : text + "/");
            boolean isFolder = url.getHost() != null && url.getRawQuery() == null && url.getRawFragment() == null;
            if (isFolder && ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))) {
                return url;
            }
        } catch (IllegalArgumentException e) {
            throw message(text, e);
        }
        throw message(text, null);
    }

    private static TypeConversionException message(String text, @Nullable Throwable cause) {
        var exception = new TypeConversionException("\"" + EscapedText.of(text)
                + "\" is not an http or https URL of a folder, such as https://example.org/news/");
        if (cause != null) {
            exception.initCause(cause);
        }
        return exception;
    }
}
