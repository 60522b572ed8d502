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
 * Something the organization works on.
 *
 * @param id The id of the work area, unique in the content, for example {@code data-and-research}.
 * @param title What the work area is called, at most 255 characters.
 * @param summary What it is about in a few sentences, at most 1000 characters.
 * @param description What it is about, at length.
 * @param parent The id of the work area that this one is a part of.
 * @param goals The Sustainable Development Goals and targets that it serves, for example {@code 10.7}.
 * @param subjects What it is about, by controlled vocabularies.
 * @param countries The countries concerned, by their codes of ISO 3166-1.
 * @param keyFigures Numbers worth telling.
 * @param image The picture that stands for it.
 * @param links Where to read on.
 * @param since When the work began, as exactly as it is known.
 * @param until When the work ended, as exactly as it is known; not before it began.
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
    /** Makes absent collections empty and all of them unmodifiable. */
    public WorkArea {
        goals = Copies.list(goals);
        subjects = Copies.list(subjects);
        countries = Copies.list(countries);
        keyFigures = Copies.list(keyFigures);
        links = Copies.list(links);
    }
}
