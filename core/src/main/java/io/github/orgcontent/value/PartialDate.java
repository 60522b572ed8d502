package io.github.orgcontent.value;

import io.github.orgcontent.message.Excerpt;
import io.github.orgcontent.pattern.TextPattern;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;

/**
 * A date with year, month or day precision: {@code 1951}, {@code 1951-12}, {@code 1951-12-05} (ISO 8601, EDTF level 0).
 *
 * <p>Years range from 0001 to 9999 in the proleptic Gregorian calendar. A partial date represents the interval of all
 * its days. The natural order is by first day; of two dates with the same first day, the less precise one comes first
 * ({@code 1951}, {@code 1951-01}, {@code 1951-01-01}).
 */
public final class PartialDate implements Comparable<PartialDate> {
    private static final String YEAR = "(?!0000)[0-9]{4}";
    private static final String MONTH = "(?:0[1-9]|1[0-2])";
    private static final String FOURTH = "(?:0[48]|[2468][048]|[13579][26])";
    private static final String LEAP_YEAR = "(?:[0-9]{2}" + FOURTH + "|" + FOURTH + "00)";
    private static final String DAY_OF_MONTH = "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
            + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))";
    private static final String CALENDAR_DATE = "(?:" + YEAR + "-" + DAY_OF_MONTH + "|" + LEAP_YEAR + "-02-29)";
    private static final String PATTERN = "^(?:" + YEAR + "(?:-" + MONTH + ")?|" + CALENDAR_DATE + ")(?![\\s\\S])";
    private static final TextPattern COMPILED = TextPattern.compile(PATTERN);

    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    private final String text;
    private final LocalDate earliest;

    private PartialDate(String text, LocalDate earliest) {
        this.text = text;
        this.earliest = earliest;
    }

    /**
     * Parses a date, for example {@code 1951-12}; the inverse of {@link #toString}.
     *
     * @throws InvalidValueException with code {@code date.partial} if the text is not a partial date
     */
    public static PartialDate parse(String text) {
        Objects.requireNonNull(text, "text");
        if (!COMPILED.matches(text)) {
            throw new InvalidValueException("date.partial", Map.of("date", Excerpt.of(text)));
        }
        int month = text.length() >= MONTH_LENGTH ? number(text, YEAR_LENGTH + 1) : 1;
        int day = text.length() > MONTH_LENGTH ? number(text, MONTH_LENGTH + 1) : 1;
        return new PartialDate(text, LocalDate.of(100 * number(text, 0) + number(text, 2), month, day));
    }

    // The pattern guarantees two digits at this index.
    private static int number(String text, int from) {
        return 10 * (text.charAt(from) - '0') + text.charAt(from + 1) - '0';
    }

    /**
     * A year: {@code 1951}.
     *
     * @throws InvalidValueException if the year is not between 1 and 9999
     */
    public static PartialDate of(int year) {
        return parse(padded(year, 4));
    }

    /**
     * A month: {@code 1951-12}.
     *
     * @throws InvalidValueException if there is no such month
     */
    public static PartialDate of(int year, int month) {
        return parse(padded(year, 4) + "-" + padded(month, 2));
    }

    /**
     * A day: {@code 1951-12-05}.
     *
     * @throws InvalidValueException if there is no such day
     */
    public static PartialDate of(int year, int month, int day) {
        return parse(padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2));
    }

    /** A date with year precision. */
    public static PartialDate from(Year year) {
        return of(Objects.requireNonNull(year, "year").getValue());
    }

    /** A date with month precision. */
    public static PartialDate from(YearMonth month) {
        Objects.requireNonNull(month, "month");
        return of(month.getYear(), month.getMonthValue());
    }

    /** A date with day precision. */
    public static PartialDate from(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return of(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** Precision of the date: {@code YEARS}, {@code MONTHS} or {@code DAYS}. */
    public ChronoUnit precision() {
        return switch (text.length()) {
            case YEAR_LENGTH -> ChronoUnit.YEARS;
            case MONTH_LENGTH -> ChronoUnit.MONTHS;
            default -> ChronoUnit.DAYS;
        };
    }

    /** First day of the interval: 1951-12-01 for {@code 1951-12}. */
    public LocalDate earliest() {
        return earliest;
    }

    /** Last day of the interval: 1951-12-31 for {@code 1951-12}. */
    public LocalDate latest() {
        return earliest.plus(1, precision()).minusDays(1);
    }

    /**
     * Whether all days of this date are before all days of the other: {@code 1951} is before {@code 1952-03}, but not
     * before {@code 1951-12}.
     */
    public boolean isBefore(PartialDate other) {
        return latest().isBefore(other.earliest);
    }

    /** Whether all days of this date are after all days of the other. */
    public boolean isAfter(PartialDate other) {
        return other.isBefore(this);
    }

    /** Whether the interval contains a day. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(earliest) && !day.isAfter(latest());
    }

    /** Whether the intervals of both dates have a common day. */
    public boolean overlaps(PartialDate other) {
        return !isBefore(other) && !isAfter(other);
    }

    /**
     * Anchored regular expression of a partial date, leap years included. It has the same meaning for Java's
     * {@code find()}, for ECMA-262 with the flag {@code u} and for Python's {@code re}.
     */
    public static String pattern() {
        return PATTERN;
    }

    /** Regular expression of a complete date ({@code 2024-02-29}), not anchored. */
    public static String calendarDatePattern() {
        return CALENDAR_DATE;
    }

    // A formatter would use the digits of the default locale.
    private static String padded(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    @Override
    public int compareTo(PartialDate other) {
        return text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The date in the form that {@link #parse} reads. */
    @Override
    public String toString() {
        return text;
    }
}
