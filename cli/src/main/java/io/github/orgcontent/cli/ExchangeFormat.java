package io.github.orgcontent.cli;

import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.ImportOptions;
import io.github.orgcontent.interchange.SuppliedValue;
import io.github.orgcontent.interchange.html.Html;
import io.github.orgcontent.interchange.jsonfeed.JsonFeed;
import io.github.orgcontent.interchange.markdown.Markdown;
import io.github.orgcontent.interchange.ninjs.Ninjs;
import io.github.orgcontent.interchange.plaintext.PlainText;
import io.github.orgcontent.interchange.schemaorg.SchemaOrg;
import io.github.orgcontent.interchange.sitemap.Sitemap;
import io.github.orgcontent.interchange.vcard.VCard;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.validation.ContentValidator;
import io.github.orgcontent.validation.Violation;
import io.github.orgcontent.value.WireName;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.TypeConversionException;

/**
 * The formats of the commands {@code export} and {@code import}, in one table: a new format is a new constant, with the
 * functions that write and read it.
 */
@SuppressWarnings("ImmutableEnumChecker") // functions without state, and unmodifiable sets
enum ExchangeFormat {
    SCHEMA_ORG(
            ExchangeFormat::exportSchemaOrg,
            Set.of(Option.LANGUAGE, Option.ARTICLE, Option.PUBLIC_ONLY),
            false,
            SchemaOrg::readContentOrArticle),
    HTML(
            ExchangeFormat::exportHtml,
            Set.of(Option.LANGUAGE, Option.ARTICLE, Option.FILE_FOR_EACH_ARTICLE, Option.PUBLIC_ONLY, Option.BASE),
            true,
            (text, options) -> localized(options, Html.read(text, options))),
    JSON_FEED(
            (request, files) -> files.addForEachLanguage(
                    "feed",
                    ".json",
                    (content, language) -> request.base()
                            .map(base -> JsonFeed.write(
                                    content, language, request.at(), base.resolve("feed." + language + ".json")))
                            .orElseGet(() -> JsonFeed.write(content, language, request.at()))),
            Set.of(Option.LANGUAGE, Option.BASE)),
    ATOM(
            (request, files) -> files.addForEachLanguage(
                    "feed", ".xml", (content, language) -> SiteExport.feed(request, content, language)),
            Set.of(Option.LANGUAGE, Option.BASE)),
    NINJS(
            ExchangeFormat::exportNinjs,
            Set.of(Option.LANGUAGE, Option.ARTICLE, Option.FILE_FOR_EACH_ARTICLE),
            false,
            Ninjs::read),
    VCARD(ExchangeFormat::exportVCard, Set.of(Option.LANGUAGE, Option.VCARD_VERSION)),
    MARKDOWN(
            (request, files) -> {
                files.addLossesBesidesArticles();
                files.addForEachArticle(".md", Markdown::write);
            },
            Set.of(Option.LANGUAGE, Option.ARTICLE, Option.FILE_FOR_EACH_ARTICLE),
            true,
            (text, options) -> localized(options, Markdown.read(text, options))),
    TEXT(
            (request, files) -> {
                files.addLossesBesidesArticles();
                files.addForEachArticle(".txt", PlainText::write);
            },
            Set.of(Option.LANGUAGE, Option.ARTICLE, Option.FILE_FOR_EACH_ARTICLE)),
    SITEMAP(ExchangeFormat::exportSitemap, Set.of());

    /** The options of {@code export} that a format supports, and its properties. */
    private enum Option {
        LANGUAGE,
        ARTICLE,
        FILE_FOR_EACH_ARTICLE,
        VCARD_VERSION,
        /** Writes feeds, which contain their own URL. */
        BASE,
        /** Shows public news only, and the format itself does not filter by date. */
        PUBLIC_ONLY
    }

    private final BiConsumer<ExportRequest, ExportFiles> exporter;
    private final Set<Option> options;
    private final boolean needsLanguage;
    private final @Nullable BiFunction<String, ImportOptions, Import<?>> importer;

    ExchangeFormat(BiConsumer<ExportRequest, ExportFiles> exporter, Set<Option> options) {
        this(exporter, options, false, null);
    }

    ExchangeFormat(
            BiConsumer<ExportRequest, ExportFiles> exporter,
            Set<Option> options,
            boolean needsLanguage,
            @Nullable BiFunction<String, ImportOptions, Import<?>> importer) {
        this.exporter = exporter;
        this.options = options;
        this.needsLanguage = needsLanguage;
        this.importer = importer;
    }

    /** Writes the files of a content. */
    ExportFiles export(ExportRequest request) {
        var files = new ExportFiles(request);
        exporter.accept(request, files);
        return files;
    }

    /** An error message if the format does not support the request. */
    Optional<String> unsupported(ExportRequest request) {
        if (request.language().isPresent() && !options.contains(Option.LANGUAGE)) {
            return Optional.of(this + " has all languages in one file; omit --lang");
        } else if (request.isForOneArticle() && !options.contains(Option.ARTICLE)) {
            return Optional.of(this + " does not support a single article; omit --article");
        } else if (request.base().isPresent() && !hasFeeds(request)) {
            return Optional.of(this + " has no feeds here; omit --base");
        }
        if (request.vcardVersion() == VCardVersion.V3_0) {
            return unsupportedVersion3(request);
        }
        return Optional.empty();
    }

    private boolean hasFeeds(ExportRequest request) {
        return options.contains(Option.BASE) && (this != HTML || request.isForSite());
    }

    private Optional<String> unsupportedVersion3(ExportRequest request) {
        if (!options.contains(Option.VCARD_VERSION)) {
            return Optional.of(this + " is not vCard; omit --vcard-version");
        }
        return request.language().isPresent()
                ? Optional.empty()
                : Optional.of("vCard 3.0 has one language; specify it with --lang");
    }

    /** Whether an export has a file for each article. */
    boolean hasFileForEachArticle() {
        return options.contains(Option.FILE_FOR_EACH_ARTICLE);
    }

    /** Whether the caller must remove news that is not public. */
    boolean isPublicOnly() {
        return options.contains(Option.PUBLIC_ONLY);
    }

    /** Whether the command {@code import} supports the format. */
    boolean isImported() {
        return importer != null;
    }

    /** Whether a document in this format does not contain its language, so that the option {@code --lang} is required. */
    boolean needsLanguage() {
        return needsLanguage;
    }

    /**
     * Reads a document.
     *
     * @throws IllegalStateException if the format cannot be imported
     */
    Import<?> read(String text, ImportOptions options) {
        if (importer == null) {
            throw new IllegalStateException(this + " cannot be imported");
        }
        return importer.apply(text, options);
    }

    /** The name on the command line: {@code json-feed} for {@link #JSON_FEED}. */
    @Override
    public String toString() {
        return WireName.of(this);
    }

    /** Finds the format with a name on the command line. */
    static ExchangeFormat parse(String name, Predicate<ExchangeFormat> isSupported) {
        return Arrays.stream(values())
                .filter(isSupported)
                .filter(format -> format.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("unknown format \"" + EscapedText.of(name)
                        + "\"; supported formats: "
                        + Arrays.stream(values())
                                .filter(isSupported)
                                .map(ExchangeFormat::toString)
                                .collect(Collectors.joining(", "))));
    }

    // Pointers into the printed document begin with its language.
    private static Import<LocalizedRichText> localized(ImportOptions options, Import<RichText> read) {
        LanguageTag language = options.requireLanguage("a rich text");
        LocalizedRichText text = LocalizedRichText.of(language, read.value());
        return new Import<>(
                text,
                read.losses(),
                ContentValidator.standard().validate(text).stream()
                        .filter(Violation::isError)
                        .toList(),
                read.supplied().stream()
                        .map(value -> new SuppliedValue("/" + language + value.pointer(), value.value()))
                        .toList());
    }

    private static void exportSchemaOrg(ExportRequest request, ExportFiles files) {
        if (request.isForOneArticle()) {
            files.addForEachArticle(".jsonld", SchemaOrg::write);
        } else {
            files.add(
                    "content.jsonld",
                    request.language()
                            .map(language -> SchemaOrg.write(request.content(), language))
                            .orElseGet(() -> SchemaOrg.write(request.content())));
        }
    }

    private static void exportVCard(ExportRequest request, ExportFiles files) {
        boolean isVersion3 = request.vcardVersion() == VCardVersion.V3_0;
        files.add(
                "contacts.vcf",
                request.language()
                        .map(language -> isVersion3
                                ? VCard.writeVersion3(request.content(), language)
                                : VCard.write(request.content(), language))
                        .orElseGet(() -> VCard.write(request.content())));
    }

    private static void exportHtml(ExportRequest request, ExportFiles files) {
        if (request.isForSite()) {
            SiteExport.write(request, files);
            return;
        }
        if (!request.isForOneArticle()) {
            files.addForEachLanguage("index", ".html", Html::page);
        }
        files.addForEachArticle(".html", Html::page);
    }

    private static void exportNinjs(ExportRequest request, ExportFiles files) {
        if (request.language().isPresent()) {
            files.addLossesBesidesArticles();
            files.addForEachArticle(".json", Ninjs::write);
        } else if (request.isForOneArticle()) {
            request.articles().forEach(article -> {
                Export<SortedMap<LanguageTag, String>> items = Ninjs.write(request.content(), article);
                files.addLosses(items.losses());
                addNinjs(article.id(), items.value(), files);
            });
        } else {
            Export<Map<String, SortedMap<LanguageTag, String>>> all = Ninjs.write(request.content());
            files.addLosses(all.losses());
            all.value().forEach((id, items) -> addNinjs(id, items, files));
        }
    }

    private static void addNinjs(String article, SortedMap<LanguageTag, String> items, ExportFiles files) {
        items.forEach((language, item) -> files.add(ExportFiles.articleFile(article, language, ".json"), item));
    }

    private static void exportSitemap(ExportRequest request, ExportFiles files) {
        Export<SortedMap<URI, String>> sitemaps = Sitemap.write(request.content(), request.at());
        files.addLosses(sitemaps.losses());
        sitemaps.value()
                .forEach((address, xml) ->
                        files.add(sitemapFile(address, sitemaps.value().keySet()), xml));
    }

    // The files of different hosts have the same name, so each host gets a folder if there are several.
    private static String sitemapFile(URI address, Set<URI> all) {
        String name = address.getPath().substring(address.getPath().lastIndexOf('/') + 1);
        boolean isOneHost = all.stream().map(URI::getAuthority).distinct().count() == 1;
        return isOneHost ? name : address.getAuthority().replace(':', '_') + "/" + name;
    }
}
