package io.github.orgcontent.news;

import io.github.orgcontent.constraint.CalendarDate;
import io.github.orgcontent.constraint.Length;
import io.github.orgcontent.constraint.Required;
import io.github.orgcontent.text.LocalizedText;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Dateline of an article: place and date before the first sentence, such as "New York, 20 September" (schema.org
 * dateline).
 *
 * @param place Name of the place, at most 255 characters.
 * @param date Date printed in the dateline (RFC 3339), for example {@code 2024-09-20}.
 */
@RecordBuilder
public record Dateline(
        @Required @Length(max = 255) LocalizedText place,
        @CalendarDate @Nullable LocalDate date) {}
