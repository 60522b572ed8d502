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
 * A file to download, such as a report in PDF (schema.org DigitalDocument).
 *
 * @param url Address of the file, for example {@code https://www.example.org/media/1}.
 * @param title Title of the document, at most 255 characters.
 * @param language Language of the document's text.
 * @param credit Credit line: the creator or rights holder to name, at most 255 characters (schema.org creditText, IPTC
 *     Credit Line).
 * @param licence Address of the licence, for example {@code https://creativecommons.org/licenses/by/4.0/} (schema.org
 *     license).
 * @param mediaType Media type of the file without parameters (RFC 6838), for example {@code application/pdf}.
 * @param byteSize File size in bytes, at least 1.
 * @param sha256 SHA-256 digest of the file, 64 lower-case hexadecimal digits (FIPS 180-4).
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
