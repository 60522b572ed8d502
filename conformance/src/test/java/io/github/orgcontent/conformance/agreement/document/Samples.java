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

/** Strings for each format, from {@code agreement/values.json}: valid ones, edge cases with any verdict, and short ones to edit. */
public final class Samples {
    /** Schemes of identifiers, each with a value with correct check digits. */
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
    private static final Map<String, List<String>> VALID = lists("valid");
    private static final Map<String, List<String>> EDGE_CASES = lists("edgeCases");
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

    /** The formats that have samples. */
    public static List<String> forms() {
        return VALID.keySet().stream().sorted().toList();
    }

    /** Valid strings of a format. */
    public static List<String> valid(String form) {
        return Objects.requireNonNull(VALID.get(form), form);
    }

    /** Edge cases of a format, valid or not. */
    public static List<String> edgeCases(String form) {
        return Objects.requireNonNull(EDGE_CASES.get(form), form);
    }

    /** Short strings with every part of a format. */
    static List<String> base(String form) {
        return Objects.requireNonNull(BASE.get(form), form);
    }

    public static <T> T any(List<T> list, RandomGenerator random) {
        return list.get(random.nextInt(list.size()));
    }
}
