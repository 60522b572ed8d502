package io.github.orgcontent.interchange.harness;

import java.util.regex.Pattern;

/** A pattern of pointers that a check leaves out, with the reason. */
record ExcludedPattern(String pattern, String reason, Pattern regex) {
    static ExcludedPattern of(String pattern, String reason) {
        String regex =
                pattern.replace("/**", "(?:/[^/]+)@").replace("*", "[^/]+").replace("@", "*");
        return new ExcludedPattern(pattern, reason, Pattern.compile(regex + "(?:/.*)?"));
    }

    boolean covers(Leaf leaf) {
        return regex.matcher(leaf.pointer()).matches();
    }

    @Override
    public String toString() {
        return pattern + " (" + reason + ")";
    }
}
