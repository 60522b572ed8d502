package io.github.orgcontent.interchange.schemaorg;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** ImageObject and MediaObject, read. */
final class MediaReading {
    private static final Pattern BYTES = Pattern.compile("([1-9][0-9]{0,14})" + MediaItems.BYTES);

    private MediaReading() {}

    /** The first image of a property, a node or a mere address. */
    static @Nullable Draft image(Place node, String property) {
        for (Place value : node.values(property).map(Place::described).toList()) {
            String word = value.json().isString() ? value.word() : null;
            if (value.isA(Types.IMAGES)) {
                return image(value.as(Types.IMAGES));
            } else if (word != null && Leaves.address(word) != null) {
                value.take();
                return new Draft().set("type", "image").set("url", word);
            }
        }
        return null;
    }

    private static Draft image(Place image) {
        return file(image, "image")
                .set("alt", Texts.of(image, "description"))
                .set("caption", Texts.of(image, "caption"))
                .set("width", pixels(image, "width"))
                .set("height", pixels(image, "height"));
    }

    static List<Draft> documents(Place node) {
        return node.nodes("associatedMedia", media -> media.isA(Types.FILES)).stream()
                .map(media -> document(media.as(Types.FILES)))
                .toList();
    }

    private static Draft document(Place file) {
        return file(file, "document")
                .set("title", Texts.of(file, "name"))
                .set("language", Leaves.language(file, "inLanguage"))
                .set("sha256", Leaves.code(file, "sha256"));
    }

    private static Draft file(Place media, String type) {
        return new Draft()
                .set("type", type)
                .set(
                        "url",
                        Stream.of("contentUrl", "url")
                                .filter(property ->
                                        media.values(property).findAny().isPresent())
                                .findFirst()
                                .map(property -> Leaves.address(media, property))
                                .orElse(null))
                .set("credit", Texts.of(media, "creditText"))
                .set("licence", Leaves.address(media, "license"))
                .set("mediaType", Leaves.code(media, "encodingFormat"))
                .set("byteSize", bytes(media));
    }

    private static @Nullable JsonNode bytes(Place media) {
        for (Place value : media.values("contentSize").toList()) {
            String word = value.word();
            var match = BYTES.matcher(word == null ? "" : word);
            if (match.matches()) {
                value.take();
                return JsonNodeFactory.instance.numberNode(Long.parseLong(match.group(1)));
            }
            value.lose("it is no number of bytes");
        }
        return null;
    }

    private static @Nullable JsonNode pixels(Place media, String property) {
        for (Place value : media.values(property).toList()) {
            boolean isNode = value.isA(Types.VALUES);
            List<Place> numbers = isNode ? value.values("value").toList() : List.of(value);
            if (numbers.size() == 1
                    && isPixels(value)
                    && isInteger(numbers.get(0).json())) {
                take(value, numbers.get(0));
                return JsonNodeFactory.instance.numberNode(numbers.get(0).json().asInt());
            }
            value.lose("it is no number of pixels");
        }
        return null;
    }

    private static boolean isInteger(JsonNode number) {
        return number.isIntegralNumber() && number.canConvertToInt();
    }

    private static boolean isPixels(Place value) {
        return value.json().isNumber()
                || value.values("unitCode").map(Place::word).anyMatch(MediaItems.PIXEL::equals);
    }

    private static void take(Place value, Place number) {
        number.take();
        if (value.json().isObject()) {
            Leaves.code(value.as(Types.VALUES), "unitCode");
        }
    }
}
