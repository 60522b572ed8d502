package io.github.orgcontent.organization;

import io.github.orgcontent.constraint.Length;
import io.github.orgcontent.constraint.Required;
import io.github.orgcontent.constraint.WebAddress;
import io.github.orgcontent.text.LocalizedText;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.net.URI;

/**
 * A web address with words for it.
 *
 * @param label The words that stand for the address, at most 255 characters.
 * @param url The address, for example {@code https://www.example.org/about}.
 */
@RecordBuilder
public record Link(
        @Required @Length(max = 255) LocalizedText label,
        @Required @WebAddress URI url) {}
