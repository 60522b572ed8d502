package io.github.orgcontent.interchange.vcard.write;

import ezvcard.io.scribe.UrlScribe;
import ezvcard.io.text.WriteContext;
import ezvcard.property.Url;

/** Writes URL as a URI (RFC 6350 §4.2); ez-vcard would escape commas and semicolons with a backslash, as in a text. */
final class RawUrlScribe extends UrlScribe {
    @Override
    protected String _writeText(Url property, WriteContext context) {
        return property.getValue();
    }
}
