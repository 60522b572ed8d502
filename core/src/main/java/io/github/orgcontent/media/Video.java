package io.github.orgcontent.media;

import io.github.orgcontent.constraint.Length;
import io.github.orgcontent.constraint.MediaType;
import io.github.orgcontent.constraint.Range;
import io.github.orgcontent.constraint.Required;
import io.github.orgcontent.constraint.WebAddress;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.text.TextForm;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A video recording (schema.org VideoObject).
 *
 * @param url Address of the video file or of the page that plays it, for example
 *     {@code https://www.example.org/media/1}.
 * @param title Title of the video, at most 255 characters.
 * @param transcript Transcript of the speech and description of the pictures as plain text, at most 100000 characters.
 * @param caption Caption of the video, at most 1000 characters (schema.org caption).
 * @param credit Credit line: the creator or rights holder to name, at most 255 characters (schema.org creditText, IPTC
 *     Credit Line).
 * @param licence Address of the licence, for example {@code https://creativecommons.org/licenses/by/4.0/} (schema.org
 *     license).
 * @param mediaType Media type of the file without parameters (RFC 6838), for example {@code video/mp4}.
 * @param width Width of the video in pixels, 1 to 100000.
 * @param height Height of the video in pixels, 1 to 100000.
 * @param byteSize File size in bytes, at least 1.
 */
@RecordBuilder
public record Video(
        @Required @WebAddress URI url,
        @Required @Length(max = 255) LocalizedText title,
        @Length(max = TextForm.MAX_LENGTH) @Nullable LocalizedText transcript,
        @Length(max = 1000) @Nullable LocalizedText caption,
        @Length(max = 255) @Nullable LocalizedText credit,
        @WebAddress @Nullable URI licence,
        @MediaType @Nullable String mediaType,
        @Range(min = 1, max = Image.MAX_PIXELS) @Nullable Integer width,
        @Range(min = 1, max = Image.MAX_PIXELS) @Nullable Integer height,
        @Range(min = 1) @Nullable Long byteSize)
        implements Media {}
