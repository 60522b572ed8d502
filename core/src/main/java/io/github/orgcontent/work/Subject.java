package io.github.orgcontent.work;

import io.github.orgcontent.constraint.Code;
import io.github.orgcontent.constraint.Length;
import io.github.orgcontent.constraint.Required;
import io.github.orgcontent.constraint.Token;
import io.github.orgcontent.text.LocalizedText;
import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A subject from a controlled vocabulary, such as IPTC Media Topics, ReliefWeb themes or DAC sectors (ninjs subjects).
 *
 * @param scheme Vocabulary as a token, for example {@code medtop}.
 * @param code Code of the subject in the vocabulary, for example {@code 20000575}.
 * @param label Name of the subject, at most 255 characters.
 */
@RecordBuilder
public record Subject(
        @Required @Token String scheme,
        @Required @Code String code,
        @Length(max = 255) @Nullable LocalizedText label) {}
