/**
 * Rules between the components of one document: a code, a check, the components that it reads, and its JSON Schema.
 *
 * <p>Used by the packages of documents, which declare their rules with {@link io.github.orgcontent.constraint.Rules}.
 * Depends on no other package.
 */
@NullMarked
package io.github.orgcontent.rule;

import org.jspecify.annotations.NullMarked;
