/** Tests of vCard, with ez-vcard and with an independent parser. */
@NullMarked
package io.github.orgcontent.interchange.vcard;

import org.jspecify.annotations.NullMarked;
