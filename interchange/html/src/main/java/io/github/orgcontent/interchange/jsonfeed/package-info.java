/**
 * JSON Feed 1.1 feeds of the news, one for each language.
 *
 * <p>For applications. Depends on the model, the shared packages of interchange and HTML.
 */
@NullMarked
package io.github.orgcontent.interchange.jsonfeed;

import org.jspecify.annotations.NullMarked;
