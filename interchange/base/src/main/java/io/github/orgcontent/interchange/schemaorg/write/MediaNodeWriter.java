package io.github.orgcontent.interchange.schemaorg.write;

import io.github.orgcontent.media.Document;
import io.github.orgcontent.media.Image;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/** ImageObject and MediaObject. */
public final class MediaNodeWriter {
    /** The code of UN/ECE Recommendation 20 for pixels. */
    public static final String PIXEL = "E37";

    /** What stands after a number of bytes. */
    public static final String BYTES = " B";

    private MediaNodeWriter() {}

    static @Nullable NodeBuilder image(WriteContext scope, @Nullable Image image) {
        if (image == null) {
            return null;
        }
        return scope.item("ImageObject")
                .plain("contentUrl", image.url())
                .text("description", image.alt())
                .text("caption", image.caption())
                .text("creditText", image.credit())
                .plain("license", image.licence())
                .plain("encodingFormat", image.mediaType())
                .item("width", pixels(scope, image.width()))
                .item("height", pixels(scope, image.height()))
                .plain("contentSize", bytes(image.byteSize()));
    }

    // A file tells the language that it is written in, which its title need not be in.
    static NodeBuilder document(WriteContext outer, Document file) {
        WriteContext scope = file.language() == null ? outer : outer.tagged();
        return scope.item("MediaObject")
                .plain("contentUrl", file.url())
                .text("name", file.title())
                .plain("inLanguage", file.language())
                .text("creditText", file.credit())
                .plain("license", file.licence())
                .plain("encodingFormat", file.mediaType())
                .plain("contentSize", bytes(file.byteSize()))
                .plain("sha256", file.sha256());
    }

    private static @Nullable NodeBuilder pixels(WriteContext scope, @Nullable Integer number) {
        return number == null
                ? null
                : scope.item("QuantitativeValue")
                        .value("value", JsonNodeFactory.instance.numberNode(number.intValue()))
                        .plain("unitCode", PIXEL);
    }

    private static @Nullable String bytes(@Nullable Long number) {
        return number == null ? null : number + BYTES;
    }
}
