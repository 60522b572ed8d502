/** Tests of sitemaps, with schemas and limits. */
@NullMarked
package io.github.orgcontent.interchange.sitemap;

import org.jspecify.annotations.NullMarked;
