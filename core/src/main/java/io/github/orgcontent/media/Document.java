package io.github.orgcontent.media;

import io.github.orgcontent.constraint.Length;
import io.github.orgcontent.constraint.MediaType;
import io.github.orgcontent.constraint.Range;
import io.github.orgcontent.constraint.Required;
import io.github.orgcontent.constraint.Sha256;
import io.github.orgcontent.constraint.WebAddress;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.text.LocalizedText;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A file to download, for example a report as PDF.
 *
 * @param url Where the file is, for example {@code https://www.example.org/media/1}.
 * @param title What it is called, at most 255 characters.
 * @param language The language that the file is written in.
 * @param credit Whom to name as the source or holder of the rights, at most 255 characters.
 * @param licence The terms of use, by web address, for example {@code https://creativecommons.org/licenses/by/4.0/}.
 * @param mediaType The format of the file, for example {@code image/jpeg} (RFC 6838).
 * @param byteSize The size of the file in bytes.
 * @param sha256 The SHA-256 digest of the file, in lower-case hexadecimal.
 */
@RecordBuilder
public record Document(
        @Required @WebAddress URI url,
        @Required @Length(max = 255) LocalizedText title,
        @Nullable LanguageTag language,
        @Length(max = 255) @Nullable LocalizedText credit,
        @WebAddress @Nullable URI licence,
        @MediaType @Nullable String mediaType,
        @Range(min = 1) @Nullable Long byteSize,
        @Sha256 @Nullable String sha256)
        implements Media {}
