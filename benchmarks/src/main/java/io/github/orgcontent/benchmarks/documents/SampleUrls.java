package io.github.orgcontent.benchmarks.documents;

import java.net.URI;

/** Addresses as a website has them: some are of one article, others are met in many. */
final class SampleUrls {
    private static final int PAGES = 20;

    private SampleUrls() {}

    /** Of one article only. */
    static URI own(String path) {
        return URI.create("https://www.example.org/" + path);
    }

    /** One of a few pages of a kind, such as backgrounds or licences. */
    static URI shared(String kind, int number) {
        return own(kind + "/" + (number % PAGES + 1));
    }
}
