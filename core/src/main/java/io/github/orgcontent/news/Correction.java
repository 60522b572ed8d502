package io.github.orgcontent.news;

import io.github.orgcontent.constraint.Length;
import io.github.orgcontent.constraint.Required;
import io.github.orgcontent.constraint.Timestamp;
import io.github.orgcontent.text.LocalizedText;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.OffsetDateTime;

/**
 * What was put right after an article was published.
 *
 * @param on When it was put right.
 * @param kind How grave it is.
 * @param text What was wrong and what is right, at most 1000 characters.
 */
@RecordBuilder
public record Correction(
        @Required @Timestamp OffsetDateTime on,
        @Required CorrectionKind kind,
        @Required @Length(max = 1000) LocalizedText text) {}
