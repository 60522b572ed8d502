package io.github.orgcontent.news;

import io.github.orgcontent.constraint.Length;
import io.github.orgcontent.constraint.Required;
import io.github.orgcontent.constraint.Timestamp;
import io.github.orgcontent.text.LocalizedText;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.OffsetDateTime;

/**
 * A correction made after publication (schema.org CorrectionComment).
 *
 * @param on Date and time of the correction (RFC 3339), for example {@code 2024-09-20T10:00:00Z}.
 * @param kind Kind of the correction.
 * @param text Description of the correction: the incorrect and the correct information, at most 1000 characters.
 */
@RecordBuilder
public record Correction(
        @Required @Timestamp OffsetDateTime on,
        @Required CorrectionKind kind,
        @Required @Length(max = 1000) LocalizedText text) {}
