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
 * Relation to another organization: a parent organization, a successor or a joint publisher (W3C ORG).
 *
 * @param name Name of the other organization or system, at most 255 characters.
 * @param url Website of the other organization or system, for example {@code https://www.example.org/}.
 * @param since Start of the relation, as a year, a month or a day.
 */
@RecordBuilder
public record Affiliation(
        @Required @Length(max = 255) LocalizedText name,
        @WebAddress @Nullable URI url,
        @Nullable PartialDate since) {}
