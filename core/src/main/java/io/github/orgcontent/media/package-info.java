/**
 * Images, videos, audio recordings and files to download.
 *
 * <p>Depends on values, constraints and rules only. {@code richtext}, {@code organization}, {@code work}, {@code news}
 * and the root package may depend on it.
 */
@NullMarked
package io.github.orgcontent.media;

import org.jspecify.annotations.NullMarked;
