package io.github.orgcontent.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import picocli.CommandLine.ITypeConverter;

/** The formats that a content can be written in, by the words of the command line: {@code json-feed}. */
@SuppressWarnings("ImmutableEnumChecker") // functions without state, and sets that nobody changes
enum ExportFormat {
    SCHEMA_ORG(Exporters::schemaOrg, Choice.LANGUAGE, Choice.ARTICLE, Choice.FOR_THE_PUBLIC),
    HTML(Exporters::html, Choice.LANGUAGE, Choice.ARTICLE, Choice.BY_ARTICLE, Choice.FOR_THE_PUBLIC),
    JSON_FEED(Exporters::jsonFeed, Choice.LANGUAGE),
    ATOM(Exporters::atom, Choice.LANGUAGE),
    NINJS(Exporters::ninjs, Choice.LANGUAGE, Choice.ARTICLE, Choice.BY_ARTICLE),
    VCARD(Exporters::vcard, Choice.LANGUAGE),
    MARKDOWN(Exporters::markdown, Choice.LANGUAGE, Choice.ARTICLE, Choice.BY_ARTICLE),
    TEXT(Exporters::text, Choice.LANGUAGE, Choice.ARTICLE, Choice.BY_ARTICLE),
    SITEMAP(Exporters::sitemap);

    /** What of a content can be chosen for a format. */
    private enum Choice {
        LANGUAGE,
        ARTICLE,
        /** There is a file for each article. */
        BY_ARTICLE,
        /** It shows what is public, and does not look at that by itself. */
        FOR_THE_PUBLIC
    }

    private final BiConsumer<ExportRequest, Exports> exporter;
    private final Set<Choice> choices;

    ExportFormat(BiConsumer<ExportRequest, Exports> exporter, Choice... choices) {
        this.exporter = exporter;
        this.choices = choices.length == 0 ? EnumSet.noneOf(Choice.class) : EnumSet.of(choices[0], choices);
    }

    /** Makes the files. */
    Exports export(ExportRequest wish) {
        var exports = new Exports();
        exporter.accept(wish, exports);
        return exports;
    }

    /** Why the format cannot do what is wished, if that is so. */
    Optional<String> refusal(ExportRequest wish) {
        if (wish.language().isPresent() && !choices.contains(Choice.LANGUAGE)) {
            return Optional.of(this + " has all languages in one file; leave out --lang");
        } else if (wish.isForOneArticle() && !choices.contains(Choice.ARTICLE)) {
            return Optional.of(this + " is not made for a single article; leave out --article");
        }
        return Optional.empty();
    }

    /** Whether there is a file for each article. */
    boolean isByArticle() {
        return choices.contains(Choice.BY_ARTICLE);
    }

    /** Whether it shows what is public at an instant, which the caller has to see to. */
    boolean isForThePublic() {
        return choices.contains(Choice.FOR_THE_PUBLIC);
    }

    @Override
    public String toString() {
        return EnumOption.of(this);
    }

    /** Finds the format for a word of the command line. */
    static final class Converter implements ITypeConverter<ExportFormat> {
        @Override
        public ExportFormat convert(String word) {
            return EnumOption.parse(ExportFormat.class, word);
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
