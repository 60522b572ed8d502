/**
 * Binds JSON tokens to the types of the model and writes them back: one codec for each type.
 *
 * <p>Used by {@code json}. Depends on {@code json.source} and the types of core.
 */
@NullMarked
package io.github.orgcontent.json.bind;

import org.jspecify.annotations.NullMarked;
