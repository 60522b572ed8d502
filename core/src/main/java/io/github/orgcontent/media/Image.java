package io.github.orgcontent.media;

import io.github.orgcontent.constraint.Length;
import io.github.orgcontent.constraint.MediaType;
import io.github.orgcontent.constraint.Range;
import io.github.orgcontent.constraint.Required;
import io.github.orgcontent.constraint.Rules;
import io.github.orgcontent.constraint.Sha256;
import io.github.orgcontent.constraint.WebAddress;
import io.github.orgcontent.text.LocalizedText;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * An image with an alternative text, or marked as decorative (schema.org ImageObject).
 *
 * @param url Address of the image file, for example {@code https://www.example.org/media/1}.
 * @param alt Alternative text that describes the image for people who cannot see it, at most 1000 characters; required
 *     unless the image is decorative (HTML alt, IPTC Alt Text).
 * @param decorative Whether the image is decorative and needs no alternative text (default false).
 * @param caption Caption of the image, at most 1000 characters (schema.org caption).
 * @param credit Credit line: the creator or rights holder to name, at most 255 characters (schema.org creditText, IPTC
 *     Credit Line).
 * @param licence Address of the licence, for example {@code https://creativecommons.org/licenses/by/4.0/} (schema.org
 *     license).
 * @param mediaType Media type of the file without parameters (RFC 6838), for example {@code image/jpeg}.
 * @param width Width of the image in pixels, 1 to {@value #MAX_PIXELS}.
 * @param height Height of the image in pixels, 1 to {@value #MAX_PIXELS}.
 * @param byteSize File size in bytes, at least 1.
 * @param sha256 SHA-256 digest of the file, 64 lower-case hexadecimal digits (FIPS 180-4).
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
        @Range(min = 1, max = Image.MAX_PIXELS) @Nullable Integer width,
        @Range(min = 1, max = Image.MAX_PIXELS) @Nullable Integer height,
        @Range(min = 1) @Nullable Long byteSize,
        @Sha256 @Nullable String sha256)
        implements Media {
    /** The greatest width and the greatest height of an image or a video in pixels. */
    public static final int MAX_PIXELS = 100_000;
}
