package io.github.orgcontent.cli;

import java.net.URI;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts the URL of a folder, and appends a slash if there is none. */
final class SiteUrlConverter implements ITypeConverter<URI> {
    @Override
    public URI convert(String text) {
        URI url = new BaseUrlConverter().convert(text.endsWith("/") ? text : text + "/");
        if (url.getRawQuery() != null || url.getRawFragment() != null) {
            throw new TypeConversionException(
                    "\"" + EscapedText.of(text) + "\" is not the URL of a folder, as https://www.example.org/news/");
        }
        return url;
    }
}
