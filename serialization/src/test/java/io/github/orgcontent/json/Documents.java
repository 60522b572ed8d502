package io.github.orgcontent.json;

/** Small valid documents as JSON. */
final class Documents {
    /** A quote in two languages, canonical. */
    static final String QUOTE = """
            {"id":"right","text":{"de":"Wasser ist ein Recht.","en":"Water is a right."},"originalLanguage":"en",\
            "speaker":{"name":{"en":"Ines Example"}}}""";

    private Documents() {}
}
