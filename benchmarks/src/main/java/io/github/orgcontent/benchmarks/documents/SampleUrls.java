package io.github.orgcontent.benchmarks.documents;

import java.net.URI;

/** URLs as on a website: some occur in one article only, others in many articles. */
final class SampleUrls {
    private static final int PAGES = 20;

    private SampleUrls() {}

    /** Returns a URL of one article only. */
    static URI own(String path) {
        return URI.create("https://www.example.org/" + path);
    }

    /** Returns one of a few shared pages of a kind, such as {@code licences}. */
    static URI shared(String kind, int number) {
        return own(kind + "/" + (number % PAGES + 1));
    }
}
