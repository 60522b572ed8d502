package io.github.orgcontent.interchange.schemaorg.read;

import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTypes;
import io.github.orgcontent.interchange.schemaorg.write.MediaNodeWriter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** ImageObject and MediaObject, read. */
final class MediaNodeReader {
    private static final Pattern BYTES = Pattern.compile("([1-9][0-9]{0,14})" + MediaNodeWriter.BYTES);

    private MediaNodeReader() {}

    /** The first image of a property, a node or a mere address. */
    static @Nullable RecordJson image(JsonLdValue node, String property) {
        for (JsonLdValue value :
                node.values(property).map(JsonLdValue::described).toList()) {
            String word = value.json().isString() ? value.word() : null;
            if (value.isA(SchemaOrgTypes.IMAGES)) {
                return image(value.as(SchemaOrgTypes.IMAGES));
            } else if (word != null && ScalarReader.address(word) != null) {
                value.take();
                return new RecordJson().set("type", "image").set("url", word);
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
                .map(media -> document(media.as(SchemaOrgTypes.FILES)))
                .toList();
    }

    private static RecordJson document(JsonLdValue file) {
        return file(file, "document")
                .set("title", LanguageMapReader.of(file, "name"))
                .set("language", ScalarReader.language(file, "inLanguage"))
                .set("sha256", ScalarReader.code(file, "sha256"));
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
                .set("mediaType", ScalarReader.code(media, "encodingFormat"))
                .set("byteSize", bytes(media));
    }

    private static @Nullable JsonNode bytes(JsonLdValue media) {
        for (JsonLdValue value : media.values("contentSize").toList()) {
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

    private static @Nullable JsonNode pixels(JsonLdValue media, String property) {
        for (JsonLdValue value : media.values(property).toList()) {
            boolean isNode = value.isA(SchemaOrgTypes.VALUES);
            List<JsonLdValue> numbers = isNode ? value.values("value").toList() : List.of(value);
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

    private static boolean isPixels(JsonLdValue value) {
        return value.json().isNumber()
                || value.values("unitCode").map(JsonLdValue::word).anyMatch(MediaNodeWriter.PIXEL::equals);
    }

    private static void take(JsonLdValue value, JsonLdValue number) {
        number.take();
        if (value.json().isObject()) {
            ScalarReader.code(value.as(SchemaOrgTypes.VALUES), "unitCode");
        }
    }
}
