package io.github.orgcontent.interchange.schemaorg.read;

import io.github.orgcontent.interchange.jsonimport.ScalarResult;
import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTerms;
import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTypes;
import io.github.orgcontent.media.Image;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads ImageObject and MediaObject. */
final class MediaNodeReader {
    private static final Pattern PIXELS = Pattern.compile("([1-9][0-9]{0,5})(?: ?px)?");
    private static final Pattern BYTES = Pattern.compile("([1-9][0-9]{0,14})" + SchemaOrgTerms.BYTES);

    private MediaNodeReader() {}

    /** The first image of a property: a node, or only an address. */
    static @Nullable RecordJson image(JsonLdValue node, String property) {
        for (JsonLdValue value :
                node.values(property).map(JsonLdValue::resolved).toList()) {
            String text = value.json().isString() ? value.string() : null;
            boolean isOmitted = node.document().omitsImagesWithoutText()
                    && value.values("description").findAny().isEmpty();
            if (isOmitted && (value.isA(SchemaOrgTypes.IMAGES) || ScalarReader.isAddress(value, text))) {
                value.lose("it has no alternative text");
            } else if (value.isA(SchemaOrgTypes.IMAGES)) {
                return image(value.consumeTypes(SchemaOrgTypes.IMAGES));
            } else if (ScalarReader.isAddress(value, text)) {
                return new RecordJson()
                        .set("type", "image")
                        .set("url", ScalarReader.address(value).orElse(null));
            }
        }
        return null;
    }

    private static RecordJson image(JsonLdValue image) {
        return file(image, "image")
                .set("alt", LanguageMapReader.of(image, "description"))
                .set("caption", LanguageMapReader.of(image, "caption"))
                .set("width", pixels(image, "width"))
                .set("height", pixels(image, "height"));
    }

    static List<RecordJson> documents(JsonLdValue node) {
        return node.nodes("associatedMedia", media -> media.isA(SchemaOrgTypes.FILES)).stream()
                .map(media -> document(media.consumeTypes(SchemaOrgTypes.FILES)))
                .toList();
    }

    private static RecordJson document(JsonLdValue file) {
        return file(file, "document")
                .set("title", LanguageMapReader.of(file, "name"))
                .set("language", ScalarReader.language(file, "inLanguage"));
    }

    private static RecordJson file(JsonLdValue media, String type) {
        return new RecordJson()
                .set("type", type)
                .set(
                        "url",
                        Stream.of("contentUrl", "url")
                                .filter(property ->
                                        media.values(property).findAny().isPresent())
                                .findFirst()
                                .map(property -> ScalarReader.address(media, property))
                                .orElse(null))
                .set("credit", LanguageMapReader.of(media, "creditText"))
                .set("licence", ScalarReader.address(media, "license"))
                .set("mediaType", ScalarReader.mediaType(media, "encodingFormat"))
                .set("byteSize", bytes(media))
                .set("sha256", ScalarReader.code(media, "sha256"));
    }

    private static @Nullable JsonNode bytes(JsonLdValue media) {
        for (JsonLdValue value : media.values("contentSize").toList()) {
            String text = value.string();
            var match = BYTES.matcher(text == null ? "" : text);
            if (match.matches()) {
                value.consume();
                return JsonNodeFactory.instance.numberNode(Long.parseLong(match.group(1)));
            }
            value.lose("it is not a number of bytes");
        }
        return null;
    }

    private static @Nullable JsonNode pixels(JsonLdValue media, String property) {
        for (JsonLdValue value : media.values(property).toList()) {
            Optional<Long> written = writtenPixels(value);
            if (written.isPresent()) {
                return JsonNodeFactory.instance.numberNode(written.get().intValue());
            }
            boolean isNode = value.isA(SchemaOrgTypes.VALUES);
            List<JsonLdValue> numbers = isNode ? value.values("value").toList() : List.of(value);
            if (numbers.size() == 1 && isPixels(value)) {
                Optional<Long> number = numbers.get(0).cursor().readInteger(1, Image.MAX_PIXELS);
                if (isNode) {
                    ScalarReader.code(value.consumeTypes(SchemaOrgTypes.VALUES), "unitCode");
                }
                if (number.isPresent()) {
                    return JsonNodeFactory.instance.numberNode(number.get().intValue());
                }
            } else {
                value.lose("it is not a number of pixels");
            }
        }
        return null;
    }

    /** A number of pixels that is written as a string: {@code 1200} or {@code 1200px}. */
    private static Optional<Long> writtenPixels(JsonLdValue value) {
        var match = PIXELS.matcher(value.json().asString(""));
        boolean isPixels =
                value.json().isString() && match.matches() && Integer.parseInt(match.group(1)) <= Image.MAX_PIXELS;
        return isPixels
                ? value.accept(
                        ScalarResult.changed(Long.valueOf(match.group(1)), "spelling", "a size in pixels is a number"))
                : Optional.empty();
    }

    private static boolean isPixels(JsonLdValue value) {
        return value.json().isNumber()
                || value.values("unitCode").map(JsonLdValue::string).anyMatch(SchemaOrgTerms.PIXEL::equals);
    }
}
