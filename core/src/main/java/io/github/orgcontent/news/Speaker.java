package io.github.orgcontent.news;

import io.github.orgcontent.constraint.Length;
import io.github.orgcontent.constraint.Required;
import io.github.orgcontent.constraint.WebAddress;
import io.github.orgcontent.text.LocalizedText;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Who said something, as of the time it was said.
 *
 * @param name The name, at most 255 characters; names are transliterated, so they have languages.
 * @param role The role in which it was said, as it was then, at most 255 characters.
 * @param organization The organization spoken for, at most 255 characters.
 * @param url A page about the speaker.
 */
@RecordBuilder
public record Speaker(
        @Required @Length(max = 255) LocalizedText name,
        @Length(max = 255) @Nullable LocalizedText role,
        @Length(max = 255) @Nullable LocalizedText organization,
        @WebAddress @Nullable URI url) {}
