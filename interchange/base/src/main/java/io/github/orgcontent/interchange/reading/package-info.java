/**
 * Builds rich text from the events that readers of other formats report, and collects the losses.
 *
 * <p>Used by the packages of formats with a reader; depends on the model and on the results of imports.
 */
@NullMarked
package io.github.orgcontent.interchange.reading;

import org.jspecify.annotations.NullMarked;
