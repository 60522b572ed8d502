package io.github.orgcontent.interchange.jsonimport;

import io.github.orgcontent.constraint.Timestamp;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses a date and time with its offset (RFC 3339 §5.6), also in the other spellings of ISO 8601: without seconds, and
 * with an offset {@code +0200} or {@code +02}.
 */
final class DateTimeParser {
    private static final String NO_DATE_TIME = "it is not a date and time with an offset from UTC";
    private static final String OUT_OF_RANGE =
            "the model has no such time: years 0001 to 9999, no hour 24, no leap second, offsets up to 18 hours";
    private static final String UNKNOWN_OFFSET =
            "the offset -00:00 means an unknown offset, which the model does not support";

    private static final Pattern FORM = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})[Tt]([0-9]{2}):([0-9]{2})"
            + "(?::([0-9]{2})(?:[.,]([0-9]{1,9}))?)?(?:[Zz]|([+-])([0-9]{2})(?::?([0-9]{2}))?)");

    private static final Timestamp.Check TIMESTAMP = new Timestamp.Check();
    private static final int NANO_DIGITS = 9;

    private DateTimeParser() {}

    static ScalarResult<OffsetDateTime> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return ScalarResult.invalid(NO_DATE_TIME);
        }
        try {
            ZoneOffset offset = offset(form);
            if (offset.equals(ZoneOffset.UTC) && "-".equals(form.group(8))) {
                return ScalarResult.invalid(UNKNOWN_OFFSET);
            }
            OffsetDateTime time = OffsetDateTime.of(
                    number(form, 1),
                    number(form, 2),
                    number(form, 3),
                    number(form, 4),
                    number(form, 5),
                    number(form, 6),
                    nanos(form.group(7)),
                    offset);
            return TIMESTAMP.accepts(time) ? ScalarResult.of(time) : ScalarResult.invalid(OUT_OF_RANGE);
        } catch (DateTimeException e) {
            return ScalarResult.invalid(OUT_OF_RANGE);
        }
    }

    private static ZoneOffset offset(Matcher form) {
        int sign = "-".equals(form.group(8)) ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(sign * number(form, 9), sign * number(form, 10));
    }

    private static int number(Matcher form, int group) {
        String digits = form.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int nanos(@Nullable String fraction) {
        return fraction == null ? 0 : Integer.parseInt(fraction + "0".repeat(NANO_DIGITS - fraction.length()));
    }
}
