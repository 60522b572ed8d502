package io.github.orgcontent.news;

import io.github.orgcontent.constraint.Length;
import io.github.orgcontent.constraint.Rules;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.value.PartialDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Dateline of an article: place, date or both before the first sentence, such as "New York, 20 September" (schema.org
 * dateline).
 *
 * @param place Name of the place, at most 255 characters; required unless there is a date.
 * @param date Date printed in the dateline, as a year, a month or a day; required unless there is a place.
 */
@RecordBuilder
@Rules(DatelineRules.class)
public record Dateline(
        @Length(max = 255) @Nullable LocalizedText place,
        @Nullable PartialDate date) {}
