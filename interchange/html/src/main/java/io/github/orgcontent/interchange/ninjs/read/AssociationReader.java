package io.github.orgcontent.interchange.ninjs.read;

import io.github.orgcontent.constraint.Range;
import io.github.orgcontent.interchange.jsonimport.JsonCursor;
import io.github.orgcontent.interchange.jsonimport.ScalarFormats;
import io.github.orgcontent.interchange.ninjs.terms.NinjsTerms;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.media.Document;
import io.github.orgcontent.media.DocumentBuilder;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.media.ImageBuilder;
import io.github.orgcontent.news.NewsArticleBuilder;
import io.github.orgcontent.organization.Link;
import io.github.orgcontent.organization.LinkBuilder;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the associations of an item: translations, the image, attachments, links and related articles. */
final class AssociationReader {
    private final JsonCursor item;
    private final TextReader texts;
    private final Map<String, JsonCursor> locations;
    private final Map<String, JsonCursor> translations = new HashMap<>();
    private @Nullable String original;
    private @Nullable LanguageTag originalLanguage;

    AssociationReader(JsonCursor item, TextReader texts, Map<String, JsonCursor> locations) {
        this.item = item;
        this.texts = texts;
        this.locations = locations;
    }

    /** The associations with translations of the item, by the {@code uri} of the translation. */
    Map<String, JsonCursor> translations() {
        return translations;
    }

    boolean isTranslation() {
        return original != null;
    }

    /** The {@code uri} of the item that this item is a translation of. */
    Optional<String> original() {
        return Optional.ofNullable(original);
    }

    Optional<LanguageTag> originalLanguage() {
        return Optional.ofNullable(originalLanguage);
    }

    void read(NewsArticleBuilder article) {
        List<Document> attachments = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        Set<String> related = new LinkedHashSet<>();
        boolean hasImage = false;
        for (JsonCursor association : item.elements("associations")) {
            String rel = association.string("rel").orElse("");
            if (rel.equals(NinjsTerms.TRANSLATION) || rel.equals(NinjsTerms.TRANSLATION_OF)) {
                readTranslation(association, rel.equals(NinjsTerms.TRANSLATION_OF));
            } else if (rel.equals(NinjsTerms.ATTACHMENT)) {
                attachment(association).ifPresent(attachments::add);
            } else if (rel.equals(NinjsTerms.SEE_ALSO)) {
                link(association).ifPresent(links::add);
            } else if (rel.equals(NinjsTerms.RELATED)) {
                related(association).ifPresent(related::add);
            } else if (!hasImage && isImage(association, rel)) {
                Optional<Image> image = image(association);
                image.ifPresent(article::image);
                hasImage = image.isPresent();
            }
        }
        article.attachments(attachments).links(links).related(List.copyOf(related));
    }

    private static boolean isImage(JsonCursor association, String rel) {
        return association.has("type", "picture") && (rel.isEmpty() || rel.equals(NinjsTerms.IMAGE));
    }

    // The other properties are lost unless the other item is read, too.
    private void readTranslation(JsonCursor association, boolean isOriginal) {
        association.string("uri").ifPresent(uri -> translations.put(uri, association));
        if (isOriginal && original == null) {
            original = association.string("uri").orElse(null);
            originalLanguage =
                    association.child("language").read(ScalarFormats.LANGUAGE).orElse(null);
            association.child("rel").consume();
        }
    }

    private Optional<Image> image(JsonCursor association) {
        Optional<JsonCursor> rendition = rendition(association);
        Optional<URI> url = rendition.flatMap(found -> found.child("href").read(texts.webAddress()));
        if (url.isEmpty()) {
            return Optional.empty();
        }
        var image = ImageBuilder.builder().url(url.get());
        rendition.ifPresent(found -> {
            image.mediaType(
                    found.child("contentType").read(ScalarFormats.MEDIA_TYPE).orElse(null));
            image.width(found.child("width")
                    .readInteger(1, Image.MAX_PIXELS)
                    .map(Long::intValue)
                    .orElse(null));
            image.height(found.child("height")
                    .readInteger(1, Image.MAX_PIXELS)
                    .map(Long::intValue)
                    .orElse(null));
            image.byteSize(found.child("sizeInBytes")
                    .readInteger(1, Range.MAX_SAFE_INTEGER)
                    .orElse(null));
        });
        var lines = new HeadlineReader(texts);
        List<JsonCursor> descriptions = association.elements("descriptions");
        image.alt(lines.text(descriptions, NinjsTerms.ALT));
        image.caption(lines.caption(descriptions));
        image.credit(texts.text(association.child("by"))).licence(licence(association));
        association.child("type").consume();
        association.child("name").consumeIf(NinjsTerms.IMAGE);
        consumeNames(association, NinjsTerms.IMAGE, url.get());
        locations.put("image", association);
        return Optional.of(image.build());
    }

    private Optional<Document> attachment(JsonCursor association) {
        Optional<JsonCursor> rendition = rendition(association);
        Optional<URI> url = rendition.flatMap(found -> found.child("href").read(texts.webAddress()));
        if (url.isEmpty()) {
            return Optional.empty();
        }
        var file = DocumentBuilder.builder().url(url.get());
        rendition.ifPresent(found -> {
            file.mediaType(
                    found.child("contentType").read(ScalarFormats.MEDIA_TYPE).orElse(null));
            file.byteSize(found.child("sizeInBytes")
                    .readInteger(1, Range.MAX_SAFE_INTEGER)
                    .orElse(null));
        });
        Optional.ofNullable(texts.text(association.child("name"))).ifPresent(file::title);
        file.language(association.child("language").read(ScalarFormats.LANGUAGE).orElse(null));
        file.credit(texts.text(association.child("by"))).licence(licence(association));
        consumeNames(association, NinjsTerms.ATTACHMENT, url.get());
        return Optional.of(file.build());
    }

    private Optional<Link> link(JsonCursor association) {
        Optional<URI> url =
                rendition(association).flatMap(found -> found.child("href").read(texts.webAddress()));
        return url.map(found -> {
            var link = LinkBuilder.builder().url(found);
            Optional.ofNullable(texts.text(association.child("name"))).ifPresent(link::label);
            consumeNames(association, NinjsTerms.SEE_ALSO, found);
            return link.build();
        });
    }

    // The name, URI and language are those of the item of the other article.
    private static Optional<String> related(JsonCursor association) {
        Optional<String> id = NinjsItemReader.articleId(association).flatMap(own -> own.string("value"));
        id.ifPresent(found -> association.consume());
        return id;
    }

    private @Nullable URI licence(JsonCursor association) {
        return association
                .child("rightsInfo")
                .child("linkedRights")
                .read(texts.webAddress())
                .orElse(null);
    }

    /** The main rendition, or else the first one with an address. */
    private static Optional<JsonCursor> rendition(JsonCursor association) {
        List<JsonCursor> renditions = association.elements("renditions").stream()
                .filter(rendition -> rendition.child("href").exists())
                .toList();
        Optional<JsonCursor> main = renditions.stream()
                .filter(rendition -> rendition.has("name", NinjsTerms.MAIN))
                .findFirst();
        main.ifPresent(rendition -> rendition.child("name").consume());
        return main.isPresent() ? main : renditions.stream().findFirst();
    }

    private static void consumeNames(JsonCursor association, String rel, URI url) {
        association.child("rel").consumeIf(rel);
        association.child("uri").consumeIf(url.toString());
    }
}
