package io.github.orgcontent.interchange.harness;

import java.util.regex.Pattern;

/** What is not asked for, and why. */
record Except(String pattern, String reason, Pattern regex) {
    static Except of(String pattern, String reason) {
        String regex =
                pattern.replace("/**", "(?:/[^/]+)@").replace("*", "[^/]+").replace("@", "*");
        return new Except(pattern, reason, Pattern.compile(regex + "(?:/.*)?"));
    }

    boolean covers(Leaf leaf) {
        return regex.matcher(leaf.pointer()).matches();
    }

    @Override
    public String toString() {
        return pattern + " (" + reason + ")";
    }
}
