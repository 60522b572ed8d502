package io.github.orgcontent.organization;

import io.github.orgcontent.constraint.Decimal;
import io.github.orgcontent.constraint.Length;
import io.github.orgcontent.constraint.Required;
import io.github.orgcontent.constraint.WebAddress;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.value.PartialDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * An important statistic, such as "175 member states" or "over 100 countries" (schema.org Observation).
 *
 * @param label Name of the counted or measured quantity, at most 255 characters.
 * @param value Value as a decimal number in text, for example {@code 175} or {@code 12.5}.
 * @param qualifier Relation of the true number to the value: exact, about, over or under (default exact).
 * @param unit Unit of the value if the label does not include it, at most 100 characters.
 * @param asOf Reference date of the value, as a year, a month or a day.
 * @param source Address of the source of the value, for example {@code https://www.example.org/statistics}.
 */
@RecordBuilder
public record KeyFigure(
        @Required @Length(max = 255) LocalizedText label,
        @Required @Decimal String value,
        Qualifier qualifier,
        @Length(max = 100) @Nullable LocalizedText unit,
        @Nullable PartialDate asOf,
        @WebAddress @Nullable URI source) {
    /** Replaces an absent qualifier with {@link Qualifier#EXACT}. */
    public KeyFigure {
        qualifier = qualifier == null ? Qualifier.EXACT : qualifier;
    }
}
