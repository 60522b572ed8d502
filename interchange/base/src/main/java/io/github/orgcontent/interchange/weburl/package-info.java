/**
 * Parses web addresses as browsers do (the URL Standard of WHATWG) and writes them in the form of the model. Used by the
 * readers of this module only.
 */
@NullMarked
package io.github.orgcontent.interchange.weburl;

import org.jspecify.annotations.NullMarked;
