package io.github.orgcontent.organization;

import io.github.orgcontent.constraint.Length;
import io.github.orgcontent.constraint.Required;
import io.github.orgcontent.constraint.Token;
import io.github.orgcontent.constraint.WebAddress;
import io.github.orgcontent.text.LocalizedText;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A link: a web address with a label (RFC 8288).
 *
 * @param label Text of the link, at most 255 characters.
 * @param url Target address of the link, for example {@code https://www.example.org/about}.
 * @param rel Relation of the target to the document as a token of at most 50 characters, for example
 *     {@code call-to-action}, {@code related} or {@code source} (RFC 8288 §3.3 rel).
 */
@RecordBuilder
public record Link(
        @Required @Length(max = 255) LocalizedText label,
        @Required @WebAddress URI url,
        @Token @Nullable String rel) {}
