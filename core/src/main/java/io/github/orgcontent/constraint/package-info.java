/**
 * Constraints for components as annotations, and {@link io.github.orgcontent.constraint.Rules} for cross-field rules.
 *
 * <p>The annotations are the only source of the rules: the Jakarta validators, the JSON reader and the JSON Schema are
 * derived from them. Depends on {@code rule}, {@code rule.violation}, {@code language}, {@code text}, {@code value},
 * {@code pattern} and {@code message}. All packages of documents, {@code traversal} and {@code validation} may depend
 * on it.
 */
@NullMarked
package io.github.orgcontent.constraint;

import org.jspecify.annotations.NullMarked;
