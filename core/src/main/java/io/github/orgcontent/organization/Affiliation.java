package io.github.orgcontent.organization;

import io.github.orgcontent.constraint.Length;
import io.github.orgcontent.constraint.Required;
import io.github.orgcontent.constraint.WebAddress;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.value.PartialDate;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A larger whole that the organization belongs to.
 *
 * @param name The name of the whole, at most 255 characters.
 * @param url The web site of the whole.
 * @param since When the organization joined, as exactly as it is known.
 */
@RecordBuilder
public record Affiliation(
        @Required @Length(max = 255) LocalizedText name,
        @WebAddress @Nullable URI url,
        @Nullable PartialDate since) {}
