package io.github.orgcontent.interchange.weburl;

/** Hosts in ASCII for tests. */
final class HostsOfTests {
    private HostsOfTests() {}

    /** The host in ASCII, or {@code failure}. */
    static String parse(String host) {
        try {
            return HostParser.parse(host);
        } catch (UrlSyntaxException e) {
            return "failure";
        }
    }
}
