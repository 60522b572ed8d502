package io.github.orgcontent.interchange.ninjs;

import io.github.orgcontent.media.Document;
import io.github.orgcontent.media.DocumentBuilder;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.media.ImageBuilder;
import io.github.orgcontent.news.NewsArticleBuilder;
import io.github.orgcontent.organization.Link;
import io.github.orgcontent.organization.LinkBuilder;
import io.github.orgcontent.text.LanguageTag;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what an item is connected with: other languages, a picture, files and pages. */
final class AssociationReader {
    private final Node item;
    private final TextReader texts;
    private final Map<String, Node> places;
    private final Map<String, Node> links = new HashMap<>();
    private @Nullable String original;
    private @Nullable LanguageTag originalLanguage;

    AssociationReader(Node item, TextReader texts, Map<String, Node> places) {
        this.item = item;
        this.texts = texts;
        this.places = places;
    }

    /** The other languages of the item, by the name of the item in that language. */
    Map<String, Node> links() {
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
        for (Node place : item.items("associations")) {
            String rel = place.string("rel").orElse("");
            if (rel.equals(Terms.TRANSLATION) || rel.equals(Terms.TRANSLATION_OF)) {
                readTranslation(place, rel.equals(Terms.TRANSLATION_OF));
            } else if (rel.equals(Terms.ATTACHMENT)) {
                file(place).ifPresent(files::add);
            } else if (rel.equals(Terms.SEE_ALSO)) {
                page(place).ifPresent(pages::add);
            } else if (!hasImage && isPicture(place, rel)) {
                Optional<Image> image = image(place);
                image.ifPresent(article::image);
                hasImage = image.isPresent();
            }
        }
        article.attachments(files).links(pages);
    }

    private static boolean isPicture(Node place, String rel) {
        return place.is("type", "picture") && (rel.isEmpty() || rel.equals(Terms.IMAGE));
    }

    // The rest of it is lost, unless the other item is read, too.
    private void readTranslation(Node place, boolean isOriginal) {
        place.string("uri").ifPresent(uri -> links.put(uri, place));
        if (isOriginal && original == null) {
            original = place.string("uri").orElse(null);
            originalLanguage = Values.language(place.in("language")).orElse(null);
            place.in("rel").take();
        }
    }

    private Optional<Image> image(Node place) {
        Optional<Node> rendition = rendition(place);
        Optional<URI> url = rendition.flatMap(found -> Values.url(found.in("href")));
        if (url.isEmpty()) {
            return Optional.empty();
        }
        var image = ImageBuilder.builder().url(url.get());
        rendition.ifPresent(found -> {
            image.mediaType(Values.mediaType(found.in("contentType")).orElse(null));
            image.width(Values.pixels(found.in("width")).orElse(null));
            image.height(Values.pixels(found.in("height")).orElse(null));
            image.byteSize(Values.bytes(found.in("sizeInBytes")).orElse(null));
        });
        var lines = new HeadlineReader(texts);
        List<Node> descriptions = place.items("descriptions");
        image.alt(lines.text(descriptions, Terms.ALT));
        image.caption(lines.caption(descriptions));
        image.credit(texts.text(place.in("by"))).licence(licence(place));
        place.in("type").take();
        place.in("name").takeIf(Terms.IMAGE);
        takeName(place, Terms.IMAGE, url.get());
        places.put("image", place);
        return Optional.of(image.build());
    }

    private Optional<Document> file(Node place) {
        Optional<Node> rendition = rendition(place);
        Optional<URI> url = rendition.flatMap(found -> Values.url(found.in("href")));
        if (url.isEmpty()) {
            return Optional.empty();
        }
        var file = DocumentBuilder.builder().url(url.get());
        rendition.ifPresent(found -> {
            file.mediaType(Values.mediaType(found.in("contentType")).orElse(null));
            file.byteSize(Values.bytes(found.in("sizeInBytes")).orElse(null));
        });
        Optional.ofNullable(texts.text(place.in("name"))).ifPresent(file::title);
        file.language(Values.language(place.in("language")).orElse(null));
        file.credit(texts.text(place.in("by"))).licence(licence(place));
        takeName(place, Terms.ATTACHMENT, url.get());
        return Optional.of(file.build());
    }

    private Optional<Link> page(Node place) {
        Optional<URI> url = rendition(place).flatMap(found -> Values.url(found.in("href")));
        return url.map(found -> {
            var page = LinkBuilder.builder().url(found);
            Optional.ofNullable(texts.text(place.in("name"))).ifPresent(page::label);
            takeName(place, Terms.SEE_ALSO, found);
            return page.build();
        });
    }

    private static @Nullable URI licence(Node place) {
        return Values.url(place.in("rightsInfo").in("linkedRights")).orElse(null);
    }

    /** The main rendition, or the first one that is anywhere. */
    private static Optional<Node> rendition(Node place) {
        List<Node> renditions = place.items("renditions").stream()
                .filter(rendition -> rendition.in("href").isThere())
                .toList();
        Optional<Node> main = renditions.stream()
                .filter(rendition -> rendition.is("name", Terms.MAIN))
                .findFirst();
        main.ifPresent(rendition -> rendition.in("name").take());
        return main.isPresent() ? main : renditions.stream().findFirst();
    }

    private static void takeName(Node place, String rel, URI url) {
        place.in("rel").takeIf(rel);
        place.in("uri").takeIf(url.toString());
    }
}
