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
 * A number worth telling: 175 member states, over 100 countries.
 *
 * @param label What is counted or measured, at most 255 characters.
 * @param value The number, as decimal text, for example {@code 175} or {@code 12.5}.
 * @param qualifier How exact the number is (default exact).
 * @param unit The unit of the number, where the label does not say it, at most 100 characters.
 * @param asOf When the number held, as exactly as it is known.
 * @param source Where the number comes from, by web address.
 */
@RecordBuilder
public record KeyFigure(
        @Required @Length(max = 255) LocalizedText label,
        @Required @Decimal String value,
        Qualifier qualifier,
        @Length(max = 100) @Nullable LocalizedText unit,
        @Nullable PartialDate asOf,
        @WebAddress @Nullable URI source) {
    /** Takes the default where nothing is said. */
    public KeyFigure {
        qualifier = qualifier == null ? Qualifier.EXACT : qualifier;
    }
}
