package io.github.orgcontent.interchange.weburl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses http and https addresses with the basic URL parser of the URL Standard §4.4, which has fewer states for these
 * two schemes.
 */
public final class WebUrlParser {
    private static final String OTHER_SCHEME = "the model supports absolute http and https URLs only";

    private static final Pattern EDGES = Pattern.compile("^[\\x00-\\x20]++|(?<![\\x00-\\x20])[\\x00-\\x20]++$");
    private static final Pattern TABS_AND_LINE_BREAKS = Pattern.compile("[\\t\\n\\r]++");
    private static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*+):");
    private static final Set<String> ONE_DOT = Set.of(".", "%2e");
    private static final Set<String> TWO_DOTS = Set.of("..", ".%2e", "%2e.", "%2e%2e");

    private final String text;
    private final @Nullable WebUrl base;
    private int at;

    private WebUrlParser(String text, @Nullable WebUrl base) {
        this.text = text;
        this.base = base;
    }

    /**
     * Parses an address.
     *
     * @param base the address that a relative address refers to; null if there is none
     * @throws UrlSyntaxException with the reason, if browsers do not accept the address or the model cannot hold it
     */
    public static WebUrl parse(String text, @Nullable WebUrl base) {
        String trimmed = EDGES.matcher(text).replaceAll("");
        return new WebUrlParser(TABS_AND_LINE_BREAKS.matcher(trimmed).replaceAll(""), base).parse();
    }

    private WebUrl parse() {
        Matcher start = SCHEME.matcher(text);
        if (!start.lookingAt()) {
            return relative();
        }
        String scheme = start.group(1).toLowerCase(Locale.ROOT);
        if (!WebUrl.DEFAULT_PORTS.containsKey(scheme)) {
            throw new UrlSyntaxException(OTHER_SCHEME);
        }
        at = start.end();
        boolean isRelative = base != null && base.scheme().equals(scheme) && !text.startsWith("//", at);
        return isRelative ? relative() : withAuthority(scheme);
    }

    private WebUrl relative() {
        WebUrl outer = base;
        if (outer == null) {
            throw new UrlSyntaxException(OTHER_SCHEME);
        } else if (isSlash(at)) {
            return isSlash(at + 1) ? withAuthority(outer.scheme()) : rest(outer, List.of(), true);
        } else if (at == text.length()) {
            return new WebUrl(outer.scheme(), outer.host(), outer.port(), outer.path(), outer.query(), null);
        } else if (text.charAt(at) == '#') {
            return new WebUrl(outer.scheme(), outer.host(), outer.port(), outer.path(), outer.query(), fragment());
        } else if (text.charAt(at) == '?') {
            return new WebUrl(outer.scheme(), outer.host(), outer.port(), outer.path(), query(), fragment());
        }
        List<String> folders = new ArrayList<>(List.of(outer.path().substring(1).split("/", -1)));
        folders.remove(folders.size() - 1);
        return rest(outer, folders, false);
    }

    private WebUrl withAuthority(String scheme) {
        while (isSlash(at)) {
            at++;
        }
        int end = at;
        while (end < text.length() && "/\\?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String authority = text.substring(at, end);
        at = end;
        int credentials = authority.lastIndexOf('@');
        if (credentials >= 0 && authority.substring(0, credentials).chars().anyMatch(c -> c != ':')) {
            throw new UrlSyntaxException("the model has no addresses with a user name or password");
        }
        String server = authority.substring(credentials + 1);
        int colon = server.lastIndexOf(':');
        boolean hasPort = colon > server.lastIndexOf(']');
        String host = HostParser.parse(hasPort ? server.substring(0, colon) : server);
        Integer port = hasPort ? port(server.substring(colon + 1), scheme) : null;
        return rest(new WebUrl(scheme, host, port, "/", null, null), List.of(), true);
    }

    private static @Nullable Integer port(String digits, String scheme) {
        if (digits.isEmpty()) {
            return null;
        }
        String number = digits.replaceFirst("^0+(?=.)", "");
        if (!number.matches("[0-9]{1,5}") || Integer.parseInt(number) > 65_535) {
            throw new UrlSyntaxException("its port is not a number up to 65535");
        }
        Integer port = Integer.valueOf(number);
        return port.equals(WebUrl.DEFAULT_PORTS.get(scheme)) ? null : port;
    }

    private WebUrl rest(WebUrl server, List<String> folders, boolean skipsSlash) {
        if (skipsSlash && isSlash(at)) {
            at++;
        }
        return new WebUrl(server.scheme(), server.host(), server.port(), path(folders), query(), fragment());
    }

    private String path(List<String> folders) {
        List<String> segments = new ArrayList<>(folders);
        boolean hasMore = true;
        while (hasMore) {
            int start = at;
            while (at < text.length() && "/\\?#".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            String segment = text.substring(start, at);
            hasMore = isSlash(at);
            add(segment, !hasMore, segments);
            at += hasMore ? 1 : 0;
        }
        return "/" + String.join("/", segments);
    }

    private static void add(String segment, boolean isLast, List<String> segments) {
        String name = segment.toLowerCase(Locale.ROOT);
        if (TWO_DOTS.contains(name) && !segments.isEmpty()) {
            segments.remove(segments.size() - 1);
        }
        if (!TWO_DOTS.contains(name) && !ONE_DOT.contains(name)) {
            segments.add(PercentEncoding.encodeRest(segment, PercentEncoding.PATH));
        } else if (isLast) {
            segments.add("");
        }
    }

    private @Nullable String query() {
        if (at == text.length() || text.charAt(at) != '?') {
            return null;
        }
        int end = text.indexOf('#', at);
        String query = text.substring(at + 1, end < 0 ? text.length() : end);
        at = end < 0 ? text.length() : end;
        return PercentEncoding.encodeRest(query, PercentEncoding.QUERY);
    }

    private @Nullable String fragment() {
        return at == text.length()
                ? null
                : PercentEncoding.encodeRest(text.substring(at + 1), PercentEncoding.FRAGMENT);
    }

    private boolean isSlash(int index) {
        return index < text.length() && (text.charAt(index) == '/' || text.charAt(index) == '\\');
    }
}
