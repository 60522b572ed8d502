package io.github.orgcontent.interchange.vcard.write;

import ezvcard.io.scribe.UrlScribe;
import ezvcard.io.text.WriteContext;
import ezvcard.property.Url;

/** URL as RFC 6350 §4.2 has a URI; ez-vcard would put a backslash before its commas and semicolons, as in a text. */
final class RawUrlScribe extends UrlScribe {
    @Override
    protected String _writeText(Url property, WriteContext context) {
        return property.getValue();
    }
}
