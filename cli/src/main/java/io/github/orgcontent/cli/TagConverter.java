package io.github.orgcontent.cli;

import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.value.InvalidValueException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converts a language tag; case and separators may differ from the canonical form. */
final class TagConverter implements ITypeConverter<LanguageTag> {
    @Override
    public LanguageTag convert(String tag) {
        try {
            return LanguageTag.parseLenient(tag);
        } catch (InvalidValueException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }
}
