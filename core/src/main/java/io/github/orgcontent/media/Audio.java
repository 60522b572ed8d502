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
 * An audio recording (schema.org AudioObject).
 *
 * @param url Address of the audio file or of the page that plays it, for example
 *     {@code https://www.example.org/media/1}.
 * @param title Title of the recording, at most 255 characters.
 * @param transcript Transcript of the speech in the recording as plain text, at most 100000 characters.
 * @param caption Caption of the recording, at most 1000 characters (schema.org caption).
 * @param credit Credit line: the creator or rights holder to name, at most 255 characters (schema.org creditText, IPTC
 *     Credit Line).
 * @param licence Address of the licence, for example {@code https://creativecommons.org/licenses/by/4.0/} (schema.org
 *     license).
 * @param mediaType Media type of the file without parameters (RFC 6838), for example {@code audio/mpeg}.
 * @param byteSize File size in bytes, at least 1.
 */
@RecordBuilder
public record Audio(
        @Required @WebAddress URI url,
        @Required @Length(max = 255) LocalizedText title,
        @Length(max = TextForm.MAX_LENGTH) @Nullable LocalizedText transcript,
        @Length(max = 1000) @Nullable LocalizedText caption,
        @Length(max = 255) @Nullable LocalizedText credit,
        @WebAddress @Nullable URI licence,
        @MediaType @Nullable String mediaType,
        @Range(min = 1) @Nullable Long byteSize)
        implements Media {}
