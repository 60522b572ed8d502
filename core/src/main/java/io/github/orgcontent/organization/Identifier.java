package io.github.orgcontent.organization;

import io.github.orgcontent.constraint.Code;
import io.github.orgcontent.constraint.Required;
import io.github.orgcontent.constraint.Rules;
import io.github.orgcontent.constraint.Token;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * An identifier of the organization in a register of somebody else.
 *
 * @param scheme The register: {@code ror}, {@code wikidata}, {@code isni}, {@code lei}, {@code iati}, {@code viaf}, {@code gnd}, {@code duns}, {@code reliefweb} or another token.
 * @param value The identifier as the register writes it, without the address of the register, for example {@code Q42}.
 */
@RecordBuilder
@Rules(IdentifierRules.class)
public record Identifier(
        @Required @Token String scheme, @Required @Code String value) {}
