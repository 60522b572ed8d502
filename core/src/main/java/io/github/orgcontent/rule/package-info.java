/**
 * Cross-field rules of a document: code, check, components that the check reads, and JSON Schema.
 *
 * <p>Depends on no other package. {@code rule.violation}, {@code constraint}, {@code traversal}, {@code validation} and
 * all packages of documents may depend on it; a document declares its rules with
 * {@link io.github.orgcontent.constraint.Rules}.
 */
@NullMarked
package io.github.orgcontent.rule;

import org.jspecify.annotations.NullMarked;
