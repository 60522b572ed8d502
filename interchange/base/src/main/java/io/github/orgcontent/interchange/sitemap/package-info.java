/**
 * Sitemaps by the protocol of sitemaps.org, with the extensions of Google for news and images.
 *
 * <p>Used by applications; depends on the model and on the packages that formats share.
 */
@NullMarked
package io.github.orgcontent.interchange.sitemap;

import org.jspecify.annotations.NullMarked;
