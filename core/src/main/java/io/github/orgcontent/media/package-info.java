/**
 * Images, videos, sound and files: what is shown or offered beside the words.
 *
 * <p>Known to all packages of documents; knows only values and constraints.
 */
@NullMarked
package io.github.orgcontent.media;

import org.jspecify.annotations.NullMarked;
