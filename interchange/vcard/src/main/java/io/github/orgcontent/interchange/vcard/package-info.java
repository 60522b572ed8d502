/**
 * The organization, its offices and press contacts as vCard 4.0 (RFC 6350).
 *
 * <p>Knows the model and what the formats share.
 */
@NullMarked
package io.github.orgcontent.interchange.vcard;

import org.jspecify.annotations.NullMarked;
