package io.github.orgcontent.language;

import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.UResourceBundle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules of CLDR's {@code languageMatching} (UTS #35, Language Matching) in a form without match variables. A class
 * of regions is a set of match variables, as a bit field; regions of one class have equal distances.
 */
final class LanguageMatchingRules {
    private static final String ANY = "*";
    private static final int RADIX = 32;
    private static final String DEFAULT_REGION_DISTANCE = "4";
    private static final List<String> DEFAULTS =
            List.of("* * 80", "*_* *_* 50", "*_*_* *_*_* " + DEFAULT_REGION_DISTANCE);

    private record LanguageMatch(List<String> desired, List<String> supported, String distance, boolean oneway) {}

    private final List<LanguageMatch> matches = new ArrayList<>();
    private final List<String> paradigms;
    private final List<Set<String>> variables = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, Set<String>> containment = new HashMap<>();
    private final List<String> regions;

    LanguageMatchingRules(UResourceBundle supplemental, List<String> regions) {
        this.regions = regions;
        UResourceBundle written = supplemental.get("languageMatchingNew").get("written");
        for (int i = 0; i < written.getSize(); i++) {
            String[] rule = written.get(i).getStringArray();
            matches.add(new LanguageMatch(subtags(rule[0]), subtags(rule[1]), rule[2], rule[3].equals("1")));
        }
        checkDefaults();
        UResourceBundle info = supplemental.get("languageMatchingInfo").get("written");
        paradigms = Arrays.stream(info.get("paradigmLocales").getStringArray())
                .map(locale -> ULocale.addLikelySubtags(new ULocale(locale)).toLanguageTag())
                .toList();
        readContainment(supplemental.get("territoryContainment"));
        readVariables(info.get("matchVariable"));
    }

    private static List<String> subtags(String locale) {
        return List.of(locale.split("_", -1));
    }

    // LanguageDistance has these values as constants.
    private void checkDefaults() {
        List<String> last = matches.stream()
                .filter(match -> match.desired().stream().allMatch(ANY::equals))
                .map(match -> String.join("_", match.desired()) + " " + String.join("_", match.supported()) + " "
                        + match.distance())
                .toList();
        if (!last.equals(DEFAULTS)) {
            throw new IllegalStateException("unexpected defaults: " + last);
        }
    }

    private void readContainment(UResourceBundle data) {
        for (int i = 0; i < data.getSize(); i++) {
            UResourceBundle entry = data.get(i);
            if (!Set.of("containedGroupings", "deprecated", "grouping").contains(entry.getKey())) {
                containment.put(entry.getKey(), strings(entry));
            }
        }
        UResourceBundle grouping = data.get("grouping");
        for (int i = 0; i < grouping.getSize(); i++) {
            containment.put(grouping.get(i).getKey(), strings(grouping.get(i)));
        }
    }

    private static Set<String> strings(UResourceBundle entry) {
        return entry.getType() == UResourceBundle.STRING ? Set.of(entry.getString()) : Set.of(entry.getStringArray());
    }

    private void readVariables(UResourceBundle data) {
        for (int i = 0; i < data.getSize(); i++) {
            addVariable("$" + data.get(i).getKey(), data.get(i).getString().split("\\+", -1));
        }
        // A rule may also contain a region.
        regionMatches()
                .flatMap(match ->
                        Stream.of(match.desired().get(2), match.supported().get(2)))
                .filter(region -> !region.startsWith("$") && !region.equals(ANY))
                .distinct()
                .forEach(region -> addVariable(region, region));
    }

    private void addVariable(String name, String... contained) {
        names.add(name);
        variables.add(Arrays.stream(contained).flatMap(this::leaves).collect(Collectors.toSet()));
    }

    private Stream<String> leaves(String region) {
        Set<String> contained = containment.get(region);
        return contained == null ? Stream.of(region) : contained.stream().flatMap(this::leaves);
    }

    private Stream<LanguageMatch> regionMatches() {
        return matches.stream()
                .filter(match ->
                        match.desired().size() == 3 && !match.desired().get(0).equals(ANY));
    }

    Stream<String> paradigms() {
        return paradigms.stream();
    }

    /** Distances between two languages: {@code gsw-de=4}. */
    Stream<String> languageDistances() {
        return distances(1);
    }

    /** Distances between a language in a script and a language in another script: {@code sr-Latn-sr-Cyrl=5}. */
    Stream<String> scriptDistances() {
        return distances(2);
    }

    private Stream<String> distances(int subtags) {
        SortedMap<String, String> found = new TreeMap<>();
        for (LanguageMatch match : matches) {
            if (match.desired().size() == subtags && !match.desired().get(0).equals(ANY)) {
                String desired = String.join("-", match.desired());
                String supported = String.join("-", match.supported());
                found.putIfAbsent(desired + "-" + supported, match.distance());
                if (!match.oneway()) {
                    found.putIfAbsent(supported + "-" + desired, match.distance());
                }
            }
        }
        return found.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue());
    }

    /** The classes of a region: {@code US=5}, {@code 419=15}. */
    Stream<String> regionClasses() {
        return regions.stream()
                .filter(region -> !classes(region).equals(Set.of(0)))
                .map(region -> region + "="
                        + classes(region).stream()
                                .map(LanguageMatchingRules::digit)
                                .collect(Collectors.joining()));
    }

    private SortedSet<Integer> classes(String region) {
        return leaves(region).map(this::classOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private int classOf(String leaf) {
        int bits = 0;
        for (int i = 0; i < variables.size(); i++) {
            bits |= variables.get(i).contains(leaf) ? 1 << i : 0;
        }
        return bits;
    }

    private static String digit(int classOfRegions) {
        return Integer.toString(classOfRegions, RADIX);
    }

    /** Distances between two classes in a language or a language and script, if not the default: {@code en:05=5}. */
    Stream<String> regionDistances() {
        Set<Integer> classes =
                regions.stream().flatMap(region -> classes(region).stream()).collect(Collectors.toSet());
        Set<String> languages = regionMatches()
                .map(LanguageMatchingRules::language)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return languages.stream()
                .flatMap(language -> classes.stream()
                        .flatMap(one -> classes.stream()
                                .filter(other ->
                                        !regionDistance(language, one, other).equals(DEFAULT_REGION_DISTANCE))
                                .map(other -> language + ":" + digit(one) + digit(other) + "="
                                        + regionDistance(language, one, other))));
    }

    private static String language(LanguageMatch match) {
        if (!match.desired().get(0).equals(match.supported().get(0))
                || !match.desired().get(1).equals(match.supported().get(1))) {
            throw new IllegalStateException("unexpected rule for regions: " + String.join("_", match.desired()));
        }
        return match.desired().get(0)
                + (match.desired().get(1).equals(ANY)
                        ? ""
                        : "-" + match.desired().get(1));
    }

    private String regionDistance(String language, int desired, int supported) {
        return regionMatches()
                .filter(match -> language(match).equals(language))
                .filter(match ->
                        isMatch(match, desired, supported) || (!match.oneway() && isMatch(match, supported, desired)))
                .map(LanguageMatch::distance)
                .findFirst()
                .orElseThrow();
    }

    private boolean isMatch(LanguageMatch match, int desired, int supported) {
        return isIn(match.desired().get(2)).test(desired)
                && isIn(match.supported().get(2)).test(supported);
    }

    private IntPredicate isIn(String variable) {
        if (variable.equals(ANY)) {
            return bits -> true;
        }
        boolean negated = variable.startsWith("$!");
        int index = names.indexOf(negated ? "$" + variable.substring(2) : variable);
        return bits -> (((bits >> index) & 1) == 1) != negated;
    }
}
