package io.github.orgcontent.interchange.schemaorg.read;

import io.github.orgcontent.constraint.Timestamp;
import io.github.orgcontent.constraint.WebAddress;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.value.InvalidValueException;
import io.github.orgcontent.value.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values of nodes that are no texts: codes, addresses, dates. What does not have their form is lost, never repaired. */
final class ScalarReader {
    private static final int LAST_YEAR = 9999;
    private static final Timestamp.Check TIMESTAMP = new Timestamp.Check();
    private static final Pattern ADDRESS = Pattern.compile(WebAddress.PATTERN);

    // As RFC 3339 has it, and with the offset +0200 that many write; RFC 3339 is what comes out.
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHMM", "Z")
            .optionalEnd()
            .toFormatter(Locale.ROOT);

    private ScalarReader() {}

    /** The first of a property's words. */
    static @Nullable String code(JsonLdValue node, String property) {
        return first(node, property, word -> word, "");
    }

    static @Nullable String address(JsonLdValue node, String property) {
        return first(node, property, ScalarReader::address, "it is no web address with http or https");
    }

    static @Nullable String address(String word) {
        return word.length() <= WebAddress.MAX_LENGTH && ADDRESS.matcher(word).find() ? word : null;
    }

    static @Nullable String date(JsonLdValue node, String property) {
        return first(node, property, ScalarReader::partialDate, "it is no date of a year, month or day");
    }

    static @Nullable String day(JsonLdValue node, String property) {
        return first(node, property, ScalarReader::day, "it is no date of a day");
    }

    static @Nullable String time(JsonLdValue node, String property) {
        return first(node, property, ScalarReader::time, "it is no date and time with its offset from UTC");
    }

    static @Nullable String language(JsonLdValue node, String property) {
        return first(node, property, ScalarReader::language, "it is no language tag");
    }

    /** All languages of a property, also where they are described as nodes. */
    static List<String> languages(JsonLdValue node, String property) {
        return all(node, property, ScalarReader::language, "it is no language tag");
    }

    static List<String> codes(JsonLdValue node, String property) {
        return all(node, property, word -> word, "");
    }

    private static List<String> all(
            JsonLdValue node, String property, Function<String, @Nullable String> form, String why) {
        var found = new LinkedHashSet<String>();
        node.values(property).forEach(value -> {
            String word = value.word();
            String code = word == null ? null : form.apply(word);
            if (code != null && found.add(code)) {
                value.take();
            } else if (word != null) {
                value.lose(code == null ? why : "it is there already");
            }
        });
        return List.copyOf(found);
    }

    private static @Nullable String first(
            JsonLdValue node, String property, Function<String, @Nullable String> form, String why) {
        for (JsonLdValue value : node.values(property).toList()) {
            String word = value.word();
            String code = word == null ? null : form.apply(word);
            if (code != null) {
                value.take();
                return code;
            } else if (word != null) {
                value.lose(why);
            }
        }
        return null;
    }

    static @Nullable String partialDate(String word) {
        try {
            return PartialDate.parse(word).toString();
        } catch (InvalidValueException e) {
            return null;
        }
    }

    private static @Nullable String day(String word) {
        try {
            LocalDate day = LocalDate.parse(word);
            return day.getYear() > 0 && day.getYear() <= LAST_YEAR ? day.toString() : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable String time(String word) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(word, TIME);
            return TIMESTAMP.accepts(time) ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable String language(String word) {
        try {
            return LanguageTag.parseLenient(word).toString();
        } catch (InvalidValueException e) {
            return null;
        }
    }
}
