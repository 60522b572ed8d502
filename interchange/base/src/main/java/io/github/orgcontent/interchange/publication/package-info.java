/**
 * Views of a validated content that several formats share: texts and URLs by language, links and identifiers.
 *
 * <p>Used by the packages of formats; depends on the model and on the validated content.
 */
@NullMarked
package io.github.orgcontent.interchange.publication;

import org.jspecify.annotations.NullMarked;
