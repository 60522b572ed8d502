package io.github.orgcontent.news;

import io.github.orgcontent.constraint.Length;
import io.github.orgcontent.constraint.Required;
import io.github.orgcontent.constraint.Rules;
import io.github.orgcontent.constraint.Timestamp;
import io.github.orgcontent.constraint.WebAddress;
import io.github.orgcontent.organization.PostalAddress;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.value.PartialDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An event that an article announces or reports on, such as a press conference (schema.org Event).
 *
 * @param name Name of the event, at most 255 characters.
 * @param startsOn First day of the event, or its month or year if the day is not known, for example
 *     {@code 2026-06-08} (schema.org startDate).
 * @param endsOn Last day of the event, or its month or year; not before the start: {@code 2026-06} may follow
 *     {@code 2026-06-08}, because the two have a common day (schema.org endDate).
 * @param startsAt Date and time of the start (RFC 3339; schema.org startDate).
 * @param endsAt Date and time of the end, not before the start (RFC 3339; schema.org endDate).
 * @param place Place of the event, such as a building or a city, at most 255 characters (schema.org location).
 * @param address Postal address of the place.
 * @param url Address of a page about the event, for example {@code https://www.example.org/events/1}.
 * @param online Whether people can attend the event online (schema.org eventAttendanceMode).
 */
@RecordBuilder
@Rules(EventRules.class)
public record Event(
        @Required @Length(max = 255) LocalizedText name,
        @Required PartialDate startsOn,
        @Nullable PartialDate endsOn,
        @Timestamp @Nullable OffsetDateTime startsAt,
        @Timestamp @Nullable OffsetDateTime endsAt,
        @Length(max = 255) @Nullable LocalizedText place,
        @Valid @Nullable PostalAddress address,
        @WebAddress @Nullable URI url,
        boolean online) {}
