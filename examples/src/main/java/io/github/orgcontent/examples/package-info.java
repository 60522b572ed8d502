/**
 * The code of the documentation: the quick start and the recipes.
 *
 * <p>Depends on the published artifacts. No other module may depend on it.
 */
@NullMarked
package io.github.orgcontent.examples;

import org.jspecify.annotations.NullMarked;
