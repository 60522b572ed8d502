package io.github.orgcontent.conformance.agreement.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Strings to try for each form, from {@code agreement/values.json}: good ones, odd ones of whatever verdict, and short ones to edit. */
public final class Samples {
    /** Schemes of identifiers, each with a value whose check digits are right. */
    public static final List<List<String>> IDENTIFIERS = List.of(
            List.of("ror", "03yrm5c26"),
            List.of("gnd", "118540238"),
            List.of("gnd", "2022139-3"),
            List.of("lei", "5493001KJTIIGC8Y1R12"),
            List.of("wikidata", "Q42"),
            List.of("isni", "0000000121032683"),
            List.of("iati", "XM-DAC-47066"),
            List.of("viaf", "12"),
            List.of("duns", "123456789"),
            List.of("reliefweb", "1255"),
            List.of("my-register", "HRB-1"));

    private static final JsonNode VALUES = values();
    private static final Map<String, List<String>> GOOD = lists("good");
    private static final Map<String, List<String>> ODD = lists("odd");
    private static final Map<String, List<String>> BASE = lists("base");

    private Samples() {}

    private static JsonNode values() {
        try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream("/agreement/values.json"))) {
            return JsonMapper.shared().readTree(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<String>> lists(String kind) {
        return VALUES.properties().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        form -> form.getValue()
                                .get(kind)
                                .valueStream()
                                .map(JsonNode::asString)
                                .toList()));
    }

    /** The forms that there are samples of. */
    public static List<String> forms() {
        return GOOD.keySet().stream().sorted().toList();
    }

    /** Strings that have a form. */
    public static List<String> good(String form) {
        return Objects.requireNonNull(GOOD.get(form), form);
    }

    /** Strings that hardly have a form, or hardly miss it. */
    public static List<String> odd(String form) {
        return Objects.requireNonNull(ODD.get(form), form);
    }

    /** Short strings that have a form and every part of it. */
    static List<String> base(String form) {
        return Objects.requireNonNull(BASE.get(form), form);
    }

    public static <T> T any(List<T> list, RandomGenerator random) {
        return list.get(random.nextInt(list.size()));
    }
}
