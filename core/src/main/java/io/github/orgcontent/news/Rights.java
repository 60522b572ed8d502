package io.github.orgcontent.news;

import io.github.orgcontent.constraint.Length;
import io.github.orgcontent.constraint.WebAddress;
import io.github.orgcontent.text.LocalizedText;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Who holds the rights in an article and what others may do with it (ninjs rightsInfo).
 *
 * @param holder Who holds the rights, at most 255 characters.
 * @param licence The terms of use, by web address, for example {@code https://creativecommons.org/licenses/by/4.0/}.
 * @param notice What to tell readers of the rights, at most 1000 characters.
 */
@RecordBuilder
public record Rights(
        @Length(max = 255) @Nullable LocalizedText holder,
        @WebAddress @Nullable URI licence,
        @Length(max = 1000) @Nullable LocalizedText notice) {}
