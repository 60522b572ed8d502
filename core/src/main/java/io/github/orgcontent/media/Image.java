package io.github.orgcontent.media;

import io.github.orgcontent.constraint.Length;
import io.github.orgcontent.constraint.MediaType;
import io.github.orgcontent.constraint.Range;
import io.github.orgcontent.constraint.Required;
import io.github.orgcontent.constraint.Rules;
import io.github.orgcontent.constraint.WebAddress;
import io.github.orgcontent.text.LocalizedText;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * An image, with a description for those who do not see it, or the word that it is mere decoration.
 *
 * @param url Where the image is, for example {@code https://www.example.org/media/1}.
 * @param alt What the image shows, for those who do not see it, at most 1000 characters; required unless the image is decorative.
 * @param decorative Whether the image adds nothing to the words, so that nothing need be said of it (default false).
 * @param caption What is shown or heard, for the line below it, at most 1000 characters.
 * @param credit Whom to name as the source or holder of the rights, at most 255 characters.
 * @param licence The terms of use, by web address, for example {@code https://creativecommons.org/licenses/by/4.0/}.
 * @param mediaType The format of the file, for example {@code image/jpeg} (RFC 6838).
 * @param width The width in pixels.
 * @param height The height in pixels.
 * @param byteSize The size of the file in bytes.
 */
@RecordBuilder
@Rules(ImageRules.class)
public record Image(
        @Required @WebAddress URI url,
        @Length(max = 1000) @Nullable LocalizedText alt,
        boolean decorative,
        @Length(max = 1000) @Nullable LocalizedText caption,
        @Length(max = 255) @Nullable LocalizedText credit,
        @WebAddress @Nullable URI licence,
        @MediaType @Nullable String mediaType,
        @Range(min = 1, max = 100_000) @Nullable Integer width,
        @Range(min = 1, max = 100_000) @Nullable Integer height,
        @Range(min = 1) @Nullable Long byteSize)
        implements Media {}
