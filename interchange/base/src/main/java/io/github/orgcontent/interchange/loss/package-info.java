/**
 * Properties of the model that a format does not carry, declared as patterns of pointers and looked up in a document.
 *
 * <p>Used by the packages of formats; depends on the results of exports and on the JSON form of the model.
 */
@NullMarked
package io.github.orgcontent.interchange.loss;

import org.jspecify.annotations.NullMarked;
