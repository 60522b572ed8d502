/**
 * Images, videos, audio recordings and files to download.
 *
 * <p>Depends on values, constraints and rules only. All packages of documents may depend on it.
 */
@NullMarked
package io.github.orgcontent.media;

import org.jspecify.annotations.NullMarked;
