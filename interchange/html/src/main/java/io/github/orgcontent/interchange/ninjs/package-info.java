/**
 * News as items of IPTC ninjs: writing (3.1) and reading (3.0 and 3.1).
 *
 * <p>Depends on the model, on the packages that formats share, and on HTML for the bodies of items. No other format
 * depends on it.
 */
@NullMarked
package io.github.orgcontent.interchange.ninjs;

import org.jspecify.annotations.NullMarked;
