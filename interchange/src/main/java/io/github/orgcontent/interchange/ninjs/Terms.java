package io.github.orgcontent.interchange.ninjs;

/** The words that items are written and read with. What ninjs leaves to the provider stands under "of our own". */
final class Terms {
    static final String VERSION = "3.1";
    static final String SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#";

    static final String PLAIN = "text/plain";
    static final String HTML = "text/html";
    static final String XHTML = "application/xhtml+xml";

    static final String GENRES = "http://cv.iptc.org/newscodes/genre/";
    static final String MEDIA_TOPICS = "http://cv.iptc.org/newscodes/mediatopic/";
    static final String MEDIA_TOPIC_SCHEME = "medtop";
    static final String COUNTRIES = "http://cvx.iptc.org/iso3166-1a2/";

    // Of our own: roles, relationships and names.
    static final String ARTICLE = "article";
    static final String MAIN = "main";
    static final String KICKER = "kicker";
    static final String SUBHEADLINE = "subheadline";
    static final String SUMMARY = "summary";
    static final String BOILERPLATE = "boilerplate";
    static final String ORGANIZATION_BOILERPLATE = "organization boilerplate";
    static final String QUOTES = "quotes";
    static final String CAPTION = "caption";
    static final String ALT = "alt text";
    static final String WEB = "web";
    static final String PUBLISHER = "publisher";
    static final String CONTACT = "press contact";
    static final String WORK_AREA = "work area";
    static final String IMAGE = "image";
    static final String ATTACHMENT = "attachment";
    static final String SEE_ALSO = "seeAlso";
    static final String TRANSLATION = "translation";
    static final String TRANSLATION_OF = "translationOf";
    static final String EMAIL = "email";
    static final String DUTY_STATION = "duty station";

    private Terms() {}
}
