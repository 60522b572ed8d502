package io.github.orgcontent.interchange.weburl;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An http or https address in its parts, in the form that browsers request. A part has only the characters that the model
 * allows in it.
 *
 * @param scheme {@code http} or {@code https}
 * @param host a domain name in ASCII or an IPv4 address
 * @param port the port; null for the default port of the scheme
 * @param path the path; it begins with a slash
 * @param query the query without its question mark; null if there is none
 * @param fragment the fragment without its number sign; null if there is none
 */
public record WebUrl(
        String scheme,
        String host,
        @Nullable Integer port,
        String path,
        @Nullable String query,
        @Nullable String fragment) {
    static final Map<String, Integer> DEFAULT_PORTS = Map.of("http", 80, "https", 443);

    /** The address: {@code https://www.example.org/news?page=2}. */
    @Override
    public String toString() {
        return scheme + "://" + host + (port == null ? "" : ":" + port) + path + (query == null ? "" : "?" + query)
                + (fragment == null ? "" : "#" + fragment);
    }
}
