package io.github.orgcontent.cli;

import io.github.orgcontent.json.ContentSchema;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A type of document, by name: {@code NewsArticle}, {@code newsarticle} or {@code news-article}. */
record DocumentType(Class<?> type) {
    /** The type of a complete content. */
    static final String WHOLE = "OrganizationContent";

    /** The names of all types. */
    static String names() {
        return ContentSchema.types().stream().map(Class::getSimpleName).collect(Collectors.joining(", "));
    }

    private static String key(String name) {
        return name.replace("-", "").toLowerCase(Locale.ROOT);
    }

    /** Finds the type with a name on the command line. */
    static final class Converter implements ITypeConverter<DocumentType> {
        @Override
        public DocumentType convert(String name) {
            return ContentSchema.types().stream()
                    .filter(type -> key(type.getSimpleName()).equals(key(name)))
                    .findFirst()
                    .map(DocumentType::new)
                    .orElseThrow(() -> new TypeConversionException(
                            "unknown type \"" + EscapedText.of(name) + "\"; known types: " + names()));
        }
    }
}
