/**
 * Sitemaps with the extensions for news, for images and for translations.
 *
 * <p>Knows the model and what the formats share.
 */
@NullMarked
package io.github.orgcontent.interchange.sitemap;

import org.jspecify.annotations.NullMarked;
