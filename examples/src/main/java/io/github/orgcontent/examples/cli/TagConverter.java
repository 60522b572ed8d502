package io.github.orgcontent.examples.cli;

import io.github.orgcontent.text.InvalidValueException;
import io.github.orgcontent.text.LanguageTag;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes a language tag in any form. */
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
