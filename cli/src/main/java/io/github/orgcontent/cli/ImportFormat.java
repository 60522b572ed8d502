package io.github.orgcontent.cli;

import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.html.Html;
import io.github.orgcontent.interchange.markdown.Markdown;
import io.github.orgcontent.interchange.ninjs.Ninjs;
import io.github.orgcontent.interchange.schemaorg.SchemaOrg;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.RichText;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.BiFunction;
import picocli.CommandLine.ITypeConverter;

/** The formats that can be read, by the words of the command line. */
@SuppressWarnings("ImmutableEnumChecker") // functions without state, and sets that nobody changes
enum ImportFormat {
    HTML(true, (text, language) -> in(language.orElseThrow(), Html.read(text, language.orElseThrow()))),
    MARKDOWN(true, (text, language) -> in(language.orElseThrow(), Markdown.read(text, language.orElseThrow()))),
    NINJS(false, (text, language) -> language.map(tag -> Ninjs.read(text, tag)).orElseGet(() -> Ninjs.read(text))),
    SCHEMA_ORG(
            false,
            (text, language) -> language.map(tag -> SchemaOrg.read(text, tag)).orElseGet(() -> SchemaOrg.read(text)));

    private final boolean needsLanguage;
    private final BiFunction<String, Optional<LanguageTag>, Import<?>> importer;

    ImportFormat(boolean needsLanguage, BiFunction<String, Optional<LanguageTag>, Import<?>> importer) {
        this.needsLanguage = needsLanguage;
        this.importer = importer;
    }

    /** Whether what is read does not say its language, so that somebody has to. */
    boolean needsLanguage() {
        return needsLanguage;
    }

    /** Reads a text. */
    Import<?> read(String text, Optional<LanguageTag> language) {
        return importer.apply(text, language);
    }

    private static Import<LocalizedRichText> in(LanguageTag language, Import<RichText> read) {
        return new Import<>(LocalizedRichText.of(language, read.value()), read.losses(), read.violations());
    }

    @Override
    public String toString() {
        return EnumOption.of(this);
    }

    /** Finds the format for a word of the command line. */
    static final class Converter implements ITypeConverter<ImportFormat> {
        @Override
        public ImportFormat convert(String word) {
            return EnumOption.parse(ImportFormat.class, word);
        }
    }

    /** The words for all formats, for the help. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(values()).map(EnumOption::of).iterator();
        }
    }
}
