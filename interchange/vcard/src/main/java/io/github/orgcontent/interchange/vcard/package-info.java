/**
 * The organization, its offices and press contacts as vCard 4.0 (RFC 6350).
 *
 * <p>Used by applications; depends on the model and on the packages that formats share.
 */
@NullMarked
package io.github.orgcontent.interchange.vcard;

import org.jspecify.annotations.NullMarked;
