package io.github.orgcontent.language;

import io.github.orgcontent.message.Excerpt;
import io.github.orgcontent.value.InvalidValueException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A language range with its weight in thousandths: {@code de;q=0.5} has the weight 500 (RFC 9110 §12.4.2). */
record WeightedRange(String range, int weight) {
    static final int MAX_HEADER = 1_000;
    static final int MAX_RANGES = 100;
    private static final int FULL_WEIGHT = 1_000;

    // RFC 9110 §12.4.2 (weight) and §12.5.4, with the basic ranges of RFC 4647 §2.1.
    private static final Pattern ELEMENT = Pattern.compile("[ \\t]*(\\*|[A-Za-z]{1,8}(?:-[0-9A-Za-z]{1,8})*)"
            + "(?:[ \\t]*;[ \\t]*[Qq]=(0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?))?[ \\t]*");
    // RFC 4647 §2.2
    private static final Pattern EXTENDED = Pattern.compile("(?:\\*|[A-Za-z]{1,8})(?:-(?:\\*|[0-9A-Za-z]{1,8}))*");
    // The weight of de;q=0,8 must not be read as 0, which would exclude the language.
    private static final Pattern DECIMAL_COMMA = Pattern.compile("=[ \\t]*[01],[ \\t]*[0-9]+(?=[ \\t]*(?:,|\\z))");
    private static final String MALFORMED = "=";
    private static final Pattern BLANK = Pattern.compile("[ \\t]*");

    /** Parses an {@code Accept-Language} header; returns the ranges in descending order of weight. */
    static List<WeightedRange> parseHeader(String header) {
        if (header.length() > MAX_HEADER) {
            throw invalid(header);
        }
        return sorted(Stream.of(header.split(",", -1))
                .filter(element -> !BLANK.matcher(element).matches())
                .map(WeightedRange::parseElement));
    }

    /** Parses the well-formed ranges of a header, up to the limits; returns them in descending order of weight. */
    static List<WeightedRange> parseLenient(String header) {
        // The last element may be cut.
        String text = header.length() > MAX_HEADER
                ? header.substring(0, Math.max(0, header.lastIndexOf(',', MAX_HEADER)))
                : header;
        return sorted(
                Stream.of(DECIMAL_COMMA.matcher(text).replaceAll(MALFORMED).split(",", -1))
                        .map(ELEMENT::matcher)
                        .filter(Matcher::matches)
                        .map(WeightedRange::ofElement)
                        .limit(MAX_RANGES));
    }

    private static WeightedRange parseElement(String element) {
        Matcher matcher = ELEMENT.matcher(element);
        if (!matcher.matches()) {
            throw invalid(element);
        }
        return ofElement(matcher);
    }

    private static WeightedRange ofElement(Matcher matcher) {
        String weight = matcher.group(2);
        return new WeightedRange(
                matcher.group(1),
                weight == null
                        ? FULL_WEIGHT
                        : new BigDecimal(weight).movePointRight(3).intValueExact());
    }

    /** Parses extended language ranges of equal weight. */
    static List<WeightedRange> of(Stream<String> ranges) {
        return sorted(ranges.map(range -> {
            if (range.length() > MAX_HEADER || !EXTENDED.matcher(range).matches()) {
                throw invalid(range);
            }
            return new WeightedRange(range, FULL_WEIGHT);
        }));
    }

    private static List<WeightedRange> sorted(Stream<WeightedRange> ranges) {
        List<WeightedRange> sorted = ranges.limit(MAX_RANGES + 1L)
                .sorted(Comparator.comparingInt(WeightedRange::weight).reversed())
                .toList();
        if (sorted.size() > MAX_RANGES) {
            throw invalid(sorted.size() + " …");
        }
        return sorted.stream().flatMap(WeightedRange::withCanonical).toList();
    }

    // Tags in content are canonical. The original range is kept as well, because it may be truncated to another tag:
    // zh-cmn-Hans to zh, cmn-Hans to cmn.
    private Stream<WeightedRange> withCanonical() {
        try {
            String canonical = LanguageTag.parseLenient(range).toString();
            return canonical.equalsIgnoreCase(range)
                    ? Stream.of(new WeightedRange(canonical, weight))
                    : Stream.of(new WeightedRange(canonical, weight), this);
        } catch (InvalidValueException e) {
            return Stream.of(this);
        }
    }

    private static InvalidValueException invalid(String ranges) {
        return new InvalidValueException(
                "language.preferences",
                Map.of(
                        "ranges", Excerpt.of(ranges),
                        "maxLength", Integer.toString(MAX_HEADER),
                        "maxRanges", Integer.toString(MAX_RANGES)));
    }

    boolean isAcceptable() {
        return weight > 0;
    }

    /**
     * The weight of the most specific range that matches a tag (RFC 9110 §12.5.4), or the full weight if no range
     * matches.
     */
    static int weightOf(String tag, List<WeightedRange> ranges) {
        int weight = FULL_WEIGHT;
        int specificity = -1;
        for (WeightedRange range : ranges) {
            // The ranges are sorted by weight, so the first of two equal ranges has the greater weight.
            if (range.specificity() > specificity && LanguageRanges.matchesBasic(range.range, tag)) {
                specificity = range.specificity();
                weight = range.weight;
            }
        }
        return weight;
    }

    private int specificity() {
        return range.equals(LanguageRanges.ANY) ? 0 : range.length();
    }

    /** The range in the form of the header: {@code de;q=0.5}. */
    @Override
    public String toString() {
        return weight == FULL_WEIGHT
                ? range
                : range + ";q=" + BigDecimal.valueOf(weight, 3).stripTrailingZeros();
    }
}
