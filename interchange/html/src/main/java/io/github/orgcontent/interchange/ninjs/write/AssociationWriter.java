package io.github.orgcontent.interchange.ninjs.write;

import io.github.orgcontent.interchange.ninjs.terms.NinjsTerms;
import io.github.orgcontent.interchange.publication.TextResolver;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.language.Localized;
import io.github.orgcontent.media.Document;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.organization.Link;
import java.net.URI;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the associations of an item: translations, the image, attachments, links and related articles. */
record AssociationWriter(WriteContext context) {
    Stream<@Nullable JsonObjectBuilder> write() {
        Stream<JsonObjectBuilder> translations = context.article().headline().languages().stream()
                .filter(other -> !other.equals(context.language()))
                .map(this::translation);
        Stream<@Nullable JsonObjectBuilder> files =
                context.article().attachments().stream().map(this::attachment);
        Stream<@Nullable JsonObjectBuilder> links =
                context.article().links().stream().map(this::link);
        Stream<@Nullable JsonObjectBuilder> image = Stream.of(
                context.article().image() == null
                        ? null
                        : image(context.article().image()));
        Stream<JsonObjectBuilder> related = context.article().related().stream().map(this::related);
        return Stream.of(translations, image, files, links, related).flatMap(each -> each);
    }

    // The name of the association is the headline of the other item, in its language.
    private JsonObjectBuilder translation(LanguageTag other) {
        boolean isOriginal = other.equals(context.article().originalLanguage());
        return new JsonObjectBuilder()
                .put("name", context.article().headline().in(other).orElseThrow())
                .put("rel", isOriginal ? NinjsTerms.TRANSLATION_OF : NinjsTerms.TRANSLATION)
                .put("uri", context.uri(other))
                .put("type", "text")
                .put("representationType", "partial")
                .put("language", other.toString());
    }

    private JsonObjectBuilder image(Image image) {
        var rendition = rendition(image.url(), image.mediaType())
                .put("width", image.width())
                .put("height", image.height())
                .put("sizeInBytes", image.byteSize());
        var association = association(NinjsTerms.IMAGE, NinjsTerms.IMAGE, image.url())
                .put("type", "picture")
                .put("by", context.in(image.credit()))
                .put(
                        "descriptions",
                        Stream.of(
                                context.text(NinjsTerms.ALT, image.alt()),
                                context.text(NinjsTerms.CAPTION, image.caption())))
                .put("renditions", Stream.of(rendition));
        return withLicence(association, image.licence());
    }

    private @Nullable JsonObjectBuilder attachment(Document document) {
        String title = context.in(document.title());
        if (title == null) {
            return null;
        }
        var association = association(title, NinjsTerms.ATTACHMENT, document.url())
                .put(
                        "language",
                        document.language() == null ? null : document.language().toString())
                .put("by", context.in(document.credit()))
                .put(
                        "renditions",
                        Stream.of(rendition(document.url(), document.mediaType())
                                .put("sizeInBytes", document.byteSize())));
        return withLicence(association, document.licence());
    }

    private @Nullable JsonObjectBuilder link(Link link) {
        String label = context.in(link.label());
        return label == null
                ? null
                : association(label, NinjsTerms.SEE_ALSO, link.url())
                        .put("renditions", Stream.of(rendition(link.url(), null)));
    }

    // An article without a headline in the language of this item has an item in another language.
    private JsonObjectBuilder related(String id) {
        NewsArticle other = context.publication().article(id);
        Localized<String> headline = TextResolver.of(context.publication(), context.language(), other)
                .of(other.headline());
        return new JsonObjectBuilder()
                .put("name", headline.value())
                .put("rel", NinjsTerms.RELATED)
                .put("uri", context.uri(other, headline.language()))
                .put("type", "text")
                .put("representationType", "partial")
                .put("language", headline.language().toString())
                .put("altIds", Stream.of(NinjsItemWriter.articleId(other)));
    }

    private static JsonObjectBuilder association(String name, String rel, URI url) {
        return new JsonObjectBuilder().put("name", name).put("rel", rel).put("uri", url.toString());
    }

    private static JsonObjectBuilder withLicence(JsonObjectBuilder association, @Nullable URI licence) {
        return licence == null
                ? association
                : association.put("rightsInfo", new JsonObjectBuilder().put("linkedRights", licence.toString()));
    }

    private static JsonObjectBuilder rendition(URI url, @Nullable String mediaType) {
        return new JsonObjectBuilder()
                .put("name", NinjsTerms.MAIN)
                .put("href", url.toString())
                .put("contentType", mediaType);
    }
}
