/**
 * The rules as annotations: what a single component must look like, and {@link
 * io.github.orgcontent.constraint.Rules} for what must hold between components.
 *
 * <p>The annotations are the one source of every rule: Jakarta validators, the JSON reader and the JSON Schema are all
 * derived from them. Used by the document packages; knows only {@code text}, {@code pattern} and the message catalogue.
 */
@NullMarked
package io.github.orgcontent.constraint;

import org.jspecify.annotations.NullMarked;
