package io.github.orgcontent.media;

import io.github.orgcontent.constraint.Length;
import io.github.orgcontent.constraint.MediaType;
import io.github.orgcontent.constraint.Range;
import io.github.orgcontent.constraint.Required;
import io.github.orgcontent.constraint.WebAddress;
import io.github.orgcontent.text.LocalizedText;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A sound recording.
 *
 * @param url Where the recording is, for example {@code https://www.example.org/media/1}.
 * @param title What it is called, at most 255 characters.
 * @param transcript What is said, in words.
 * @param caption What is shown or heard, for the line below it, at most 1000 characters.
 * @param credit Whom to name as the source or holder of the rights, at most 255 characters.
 * @param licence The terms of use, by web address, for example {@code https://creativecommons.org/licenses/by/4.0/}.
 * @param mediaType The format of the file, for example {@code image/jpeg} (RFC 6838).
 * @param byteSize The size of the file in bytes.
 */
@RecordBuilder
public record Audio(
        @Required @WebAddress URI url,
        @Required @Length(max = 255) LocalizedText title,
        @Length(max = 100000) @Nullable LocalizedText transcript,
        @Length(max = 1000) @Nullable LocalizedText caption,
        @Length(max = 255) @Nullable LocalizedText credit,
        @WebAddress @Nullable URI licence,
        @MediaType @Nullable String mediaType,
        @Range(min = 1) @Nullable Long byteSize)
        implements Media {}
