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
 * An account of the organization on a social network (vCard SOCIALPROFILE, RFC 9554).
 *
 * @param service Name of the social network as a token, for example {@code mastodon}.
 * @param url Address of the account's page, for example {@code https://social.example.org/@example}.
 * @param handle User name of the account on the network, at most 100 characters, for example {@code @example}.
 * @param language Language of the account's posts; absent if it posts in several languages.
 */
@RecordBuilder
public record Account(
        @Required @Token String service,
        @Required @WebAddress URI url,
        @Text(max = 100) @Nullable String handle,
        @Nullable LanguageTag language) {}
