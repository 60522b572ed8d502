/**
 * A valid content as those who make pages, feeds and cards of it ask for it: in a language, by place, by name.
 *
 * <p>Known to the packages of formats; knows the model, and what of it is public.
 */
@NullMarked
package io.github.orgcontent.interchange.publication;

import org.jspecify.annotations.NullMarked;
