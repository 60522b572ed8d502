package io.github.orgcontent.news;

import io.github.orgcontent.constraint.CalendarDate;
import io.github.orgcontent.constraint.Length;
import io.github.orgcontent.constraint.Required;
import io.github.orgcontent.text.LocalizedText;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where and when a report was written, as it stands before the first sentence: "New York, 20 September".
 *
 * @param place The place, at most 255 characters.
 * @param date The day.
 */
@RecordBuilder
public record Dateline(
        @Required @Length(max = 255) LocalizedText place,
        @CalendarDate @Nullable LocalDate date) {}
