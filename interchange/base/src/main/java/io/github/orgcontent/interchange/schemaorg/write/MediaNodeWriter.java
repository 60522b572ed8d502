package io.github.orgcontent.interchange.schemaorg.write;

import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTerms;
import io.github.orgcontent.media.Document;
import io.github.orgcontent.media.Image;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/** Writes ImageObject and MediaObject. */
final class MediaNodeWriter {
    private MediaNodeWriter() {}

    static @Nullable NodeBuilder image(WriteContext context, @Nullable Image image) {
        if (image == null) {
            return null;
        }
        return context.node("ImageObject")
                .plain("contentUrl", image.url())
                .text("description", image.alt())
                .text("caption", image.caption())
                .text("creditText", image.credit())
                .plain("license", image.licence())
                .plain("encodingFormat", image.mediaType())
                .node("width", pixels(context, image.width()))
                .node("height", pixels(context, image.height()))
                .plain("contentSize", bytes(image.byteSize()))
                .plain("sha256", image.sha256());
    }

    // The inLanguage of a file is that of its content; the title can be in another one.
    static NodeBuilder document(WriteContext outer, Document file) {
        WriteContext context = file.language() == null ? outer : outer.tagged();
        return context.node("MediaObject")
                .plain("contentUrl", file.url())
                .text("name", file.title())
                .plain("inLanguage", file.language())
                .text("creditText", file.credit())
                .plain("license", file.licence())
                .plain("encodingFormat", file.mediaType())
                .plain("contentSize", bytes(file.byteSize()))
                .plain("sha256", file.sha256());
    }

    private static @Nullable NodeBuilder pixels(WriteContext context, @Nullable Integer number) {
        return number == null
                ? null
                : context.node("QuantitativeValue")
                        .value("value", JsonNodeFactory.instance.numberNode(number.intValue()))
                        .plain("unitCode", SchemaOrgTerms.PIXEL);
    }

    private static @Nullable String bytes(@Nullable Long number) {
        return number == null ? null : number + SchemaOrgTerms.BYTES;
    }
}
