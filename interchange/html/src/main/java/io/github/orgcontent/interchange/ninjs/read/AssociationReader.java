package io.github.orgcontent.interchange.ninjs.read;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what an item is connected with: other languages, a picture, files and pages. */
final class AssociationReader {
    private final NinjsNode item;
    private final TextReader texts;
    private final Map<String, NinjsNode> places;
    private final Map<String, NinjsNode> links = new HashMap<>();
    private @Nullable String original;
    private @Nullable LanguageTag originalLanguage;

    AssociationReader(NinjsNode item, TextReader texts, Map<String, NinjsNode> places) {
        this.item = item;
        this.texts = texts;
        this.places = places;
    }

    /** The other languages of the item, by the name of the item in that language. */
    Map<String, NinjsNode> links() {
        return links;
    }

    boolean isTranslation() {
        return original != null;
    }

    /** The name of the item that this one is a translation of. */
    Optional<String> original() {
        return Optional.ofNullable(original);
    }

    Optional<LanguageTag> originalLanguage() {
        return Optional.ofNullable(originalLanguage);
    }

    void read(NewsArticleBuilder article) {
        List<Document> files = new ArrayList<>();
        List<Link> pages = new ArrayList<>();
        boolean hasImage = false;
        for (NinjsNode place : item.items("associations")) {
            String rel = place.string("rel").orElse("");
            if (rel.equals(NinjsTerms.TRANSLATION) || rel.equals(NinjsTerms.TRANSLATION_OF)) {
                readTranslation(place, rel.equals(NinjsTerms.TRANSLATION_OF));
            } else if (rel.equals(NinjsTerms.ATTACHMENT)) {
                file(place).ifPresent(files::add);
            } else if (rel.equals(NinjsTerms.SEE_ALSO)) {
                page(place).ifPresent(pages::add);
            } else if (!hasImage && isPicture(place, rel)) {
                Optional<Image> image = image(place);
                image.ifPresent(article::image);
                hasImage = image.isPresent();
            }
        }
        article.attachments(files).links(pages);
    }

    private static boolean isPicture(NinjsNode place, String rel) {
        return place.is("type", "picture") && (rel.isEmpty() || rel.equals(NinjsTerms.IMAGE));
    }

    // The rest of it is lost, unless the other item is read, too.
    private void readTranslation(NinjsNode place, boolean isOriginal) {
        place.string("uri").ifPresent(uri -> links.put(uri, place));
        if (isOriginal && original == null) {
            original = place.string("uri").orElse(null);
            originalLanguage = ValueReader.language(place.in("language")).orElse(null);
            place.in("rel").take();
        }
    }

    private Optional<Image> image(NinjsNode place) {
        Optional<NinjsNode> rendition = rendition(place);
        Optional<URI> url = rendition.flatMap(found -> ValueReader.url(found.in("href")));
        if (url.isEmpty()) {
            return Optional.empty();
        }
        var image = ImageBuilder.builder().url(url.get());
        rendition.ifPresent(found -> {
            image.mediaType(ValueReader.mediaType(found.in("contentType")).orElse(null));
            image.width(ValueReader.pixels(found.in("width")).orElse(null));
            image.height(ValueReader.pixels(found.in("height")).orElse(null));
            image.byteSize(ValueReader.bytes(found.in("sizeInBytes")).orElse(null));
        });
        var lines = new HeadlineReader(texts);
        List<NinjsNode> descriptions = place.items("descriptions");
        image.alt(lines.text(descriptions, NinjsTerms.ALT));
        image.caption(lines.caption(descriptions));
        image.credit(texts.text(place.in("by"))).licence(licence(place));
        place.in("type").take();
        place.in("name").takeIf(NinjsTerms.IMAGE);
        takeName(place, NinjsTerms.IMAGE, url.get());
        places.put("image", place);
        return Optional.of(image.build());
    }

    private Optional<Document> file(NinjsNode place) {
        Optional<NinjsNode> rendition = rendition(place);
        Optional<URI> url = rendition.flatMap(found -> ValueReader.url(found.in("href")));
        if (url.isEmpty()) {
            return Optional.empty();
        }
        var file = DocumentBuilder.builder().url(url.get());
        rendition.ifPresent(found -> {
            file.mediaType(ValueReader.mediaType(found.in("contentType")).orElse(null));
            file.byteSize(ValueReader.bytes(found.in("sizeInBytes")).orElse(null));
        });
        Optional.ofNullable(texts.text(place.in("name"))).ifPresent(file::title);
        file.language(ValueReader.language(place.in("language")).orElse(null));
        file.credit(texts.text(place.in("by"))).licence(licence(place));
        takeName(place, NinjsTerms.ATTACHMENT, url.get());
        return Optional.of(file.build());
    }

    private Optional<Link> page(NinjsNode place) {
        Optional<URI> url = rendition(place).flatMap(found -> ValueReader.url(found.in("href")));
        return url.map(found -> {
            var page = LinkBuilder.builder().url(found);
            Optional.ofNullable(texts.text(place.in("name"))).ifPresent(page::label);
            takeName(place, NinjsTerms.SEE_ALSO, found);
            return page.build();
        });
    }

    private static @Nullable URI licence(NinjsNode place) {
        return ValueReader.url(place.in("rightsInfo").in("linkedRights")).orElse(null);
    }

    /** The main rendition, or the first one that is anywhere. */
    private static Optional<NinjsNode> rendition(NinjsNode place) {
        List<NinjsNode> renditions = place.items("renditions").stream()
                .filter(rendition -> rendition.in("href").isThere())
                .toList();
        Optional<NinjsNode> main = renditions.stream()
                .filter(rendition -> rendition.is("name", NinjsTerms.MAIN))
                .findFirst();
        main.ifPresent(rendition -> rendition.in("name").take());
        return main.isPresent() ? main : renditions.stream().findFirst();
    }

    private static void takeName(NinjsNode place, String rel, URI url) {
        place.in("rel").takeIf(rel);
        place.in("uri").takeIf(url.toString());
    }
}
