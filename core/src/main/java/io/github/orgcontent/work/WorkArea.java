package io.github.orgcontent.work;

import io.github.orgcontent.collection.Copies;
import io.github.orgcontent.constraint.CountryCode;
import io.github.orgcontent.constraint.Id;
import io.github.orgcontent.constraint.Identified;
import io.github.orgcontent.constraint.ItemCount;
import io.github.orgcontent.constraint.Length;
import io.github.orgcontent.constraint.Required;
import io.github.orgcontent.constraint.Rules;
import io.github.orgcontent.constraint.SustainableDevelopmentGoal;
import io.github.orgcontent.constraint.UniqueItems;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.organization.KeyFigure;
import io.github.orgcontent.organization.Link;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.value.PartialDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A work area: a topic, programme or project that the organization works on.
 *
 * @param id Identifier of the work area, unique among the work areas, for example {@code data-and-research}.
 * @param title Title of the work area, at most 255 characters.
 * @param summary Summary in a few sentences, at most 1000 characters.
 * @param description Full description of the work area.
 * @param parent Identifier of the parent work area, for example {@code research}.
 * @param goals Sustainable Development Goals and targets that the work supports, such as {@code 10.7}, at most 200.
 * @param subjects Subjects of the work area from controlled vocabularies, at most 100.
 * @param countries Countries in which the work takes place, as two-letter codes (ISO 3166-1 alpha-2), at most 250.
 * @param keyFigures Important statistics of the work area, at most 100.
 * @param image Main image of the work area.
 * @param links Further links for the reader, at most 100.
 * @param since Start of the work, as a year, a month or a day.
 * @param until End of the work, as a year, a month or a day, not before the start.
 */
@RecordBuilder
@Rules(WorkAreaRules.class)
public record WorkArea(
        @Required @Id String id,
        @Required @Length(max = 255) LocalizedText title,
        @Length(max = 1000) @Nullable LocalizedText summary,
        @Valid @Nullable LocalizedRichText description,
        @Id @Nullable String parent,
        @ItemCount(max = 200) @UniqueItems List<@Required @SustainableDevelopmentGoal String> goals,
        @ItemCount(max = 100) @UniqueItems List<@Required @Valid Subject> subjects,
        @ItemCount(max = 250) @UniqueItems List<@Required @CountryCode String> countries,
        @ItemCount(max = 100) List<@Required @Valid KeyFigure> keyFigures,
        @Valid @Nullable Image image,
        @ItemCount(max = 100) List<@Required @Valid Link> links,
        @Nullable PartialDate since,
        @Nullable PartialDate until)
        implements Identified {
    /** Replaces absent collections with empty ones and copies all collections to unmodifiable ones. */
    public WorkArea {
        goals = Copies.list(goals);
        subjects = Copies.list(subjects);
        countries = Copies.list(countries);
        keyFigures = Copies.list(keyFigures);
        links = Copies.list(links);
    }
}
