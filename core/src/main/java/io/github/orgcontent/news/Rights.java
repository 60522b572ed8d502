package io.github.orgcontent.news;

import io.github.orgcontent.constraint.Length;
import io.github.orgcontent.constraint.WebAddress;
import io.github.orgcontent.text.LocalizedText;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Rights and terms of use of an article (ninjs rightsInfo).
 *
 * @param holder Name of the rights holder, at most 255 characters (schema.org copyrightHolder).
 * @param licence Address of the licence, for example {@code https://creativecommons.org/licenses/by/4.0/} (schema.org
 *     license).
 * @param notice Copyright notice for readers, at most 1000 characters (schema.org copyrightNotice).
 */
@RecordBuilder
public record Rights(
        @Length(max = 255) @Nullable LocalizedText holder,
        @WebAddress @Nullable URI licence,
        @Length(max = 1000) @Nullable LocalizedText notice) {}
