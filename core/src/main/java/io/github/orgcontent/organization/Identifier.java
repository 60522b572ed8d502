package io.github.orgcontent.organization;

import io.github.orgcontent.constraint.Code;
import io.github.orgcontent.constraint.Required;
import io.github.orgcontent.constraint.Rules;
import io.github.orgcontent.constraint.Token;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * An identifier of the organization in an external register (schema.org PropertyValue).
 *
 * @param scheme Register that assigned the identifier: {@code ror}, {@code wikidata}, {@code isni}, {@code lei},
 *     {@code iati}, {@code viaf}, {@code gnd}, {@code duns}, {@code reliefweb} or another token.
 * @param value Identifier in the form of the register, without the register's web address, for example {@code Q1065}.
 */
@RecordBuilder
@Rules(IdentifierRules.class)
public record Identifier(
        @Required @Token String scheme, @Required @Code String value) {}
