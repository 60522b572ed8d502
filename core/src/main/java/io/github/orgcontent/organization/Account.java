package io.github.orgcontent.organization;

import io.github.orgcontent.constraint.Required;
import io.github.orgcontent.constraint.Text;
import io.github.orgcontent.constraint.Token;
import io.github.orgcontent.constraint.WebAddress;
import io.github.orgcontent.language.LanguageTag;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * An account with a social network or the like (RFC 9554 SOCIALPROFILE).
 *
 * @param service The network, for example {@code mastodon}.
 * @param url The address of the account's page.
 * @param handle The name of the account on the network, at most 100 characters, for example {@code @example}.
 * @param language The language of what is published there, where it is one.
 */
@RecordBuilder
public record Account(
        @Required @Token String service,
        @Required @WebAddress URI url,
        @Text(max = 100) @Nullable String handle,
        @Nullable LanguageTag language) {}
