package io.github.orgcontent.interchange.ninjs.terms;

/** Fixed values of properties of items. Those after the comment "own" are not standardized by ninjs. */
public final class NinjsTerms {
    public static final String VERSION = "3.1";
    public static final String SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#";

    public static final String PLAIN = "text/plain";
    public static final String HTML = "text/html";
    public static final String XHTML = "application/xhtml+xml";

    static final String GENRES = "http://cv.iptc.org/newscodes/genre/";
    static final String MEDIA_TOPICS = "http://cv.iptc.org/newscodes/mediatopic/";
    static final String MEDIA_TOPIC_SCHEME = "medtop";
    public static final String COUNTRIES = "http://cvx.iptc.org/iso3166-1a2/";

    // Own: roles, relationships and names.
    public static final String ARTICLE = "article";
    public static final String MAIN = "main";
    public static final String KICKER = "kicker";
    public static final String SUBHEADLINE = "subheadline";
    public static final String SUMMARY = "summary";
    public static final String BOILERPLATE = "boilerplate";
    public static final String ORGANIZATION_BOILERPLATE = "organization boilerplate";
    public static final String QUOTES = "quotes";
    public static final String CAPTION = "caption";
    public static final String ALT = "alt text";
    public static final String WEB = "web";
    public static final String PUBLISHER = "publisher";
    public static final String CONTACT = "press contact";
    public static final String WORK_AREA = "work area";
    public static final String IMAGE = "image";
    public static final String ATTACHMENT = "attachment";
    public static final String RELATED = "related";
    public static final String SEE_ALSO = "seeAlso";
    public static final String TRANSLATION = "translation";
    public static final String TRANSLATION_OF = "translationOf";
    public static final String EMAIL = "email";
    public static final String DUTY_STATION = "duty station";

    /** The role of a telephone number without an international form, before the code of its country. */
    public static final String DIALLED_IN = "dialled in ";

    /** The separator between a telephone number and its extension (RFC 3966 §5.3). */
    public static final String PHONE_EXTENSION = ";ext=";

    private NinjsTerms() {}
}
