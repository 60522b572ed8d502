package io.github.orgcontent.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The sample content of a fictional organization, in English, German and partly Arabic, and a copy with mistakes. */
public final class BundledContent {
    /** The file name of the content. */
    public static final String NAME = "river-health.json";

    private BundledContent() {}

    /** The content as JSON, indented. */
    public static String json() {
        try (InputStream in = BundledContent.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IllegalStateException(NAME + " is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content with all {@link #mistakes()}. */
    public static String brokenJson() {
        String json = json();
        for (Mistake mistake : mistakes()) {
            json = mistake.in(json);
        }
        return json;
    }

    /** Typical mistakes of people and programs. */
    public static List<Mistake> mistakes() {
        return List.of(
                new Mistake(
                        "the value of a key figure is a number instead of a text",
                        "\"value\": \"42\"",
                        "\"value\": 42"),
                new Mistake("a property name has the wrong case", "\"postalCode\"", "\"postalcode\""),
                new Mistake("a country is a name instead of a code", "\"country\": \"EG\"", "\"country\": \"Egypt\""),
                new Mistake(
                        "a web address has no scheme",
                        "\"url\": \"https://data.example.org/today\"",
                        "\"url\": \"data.example.org/today\""),
                new Mistake("a parent does not exist", "\"parent\": \"shared-rivers\"", "\"parent\": \"rivers\""),
                new Mistake("a target does not exist", "\"11.5\"", "\"11.50\""),
                new Mistake(
                        "a language tag has an unregistered region",
                        "\"en\": \"42 States Agree",
                        "\"en-UK\": \"42 States Agree"),
                new Mistake("a date does not exist", "\"date\": \"2026-06-08\"", "\"date\": \"2026-06-31\""),
                new Mistake(
                        "a quotation refers to an unknown quote",
                        "\"quote\": \"director-general\"",
                        "\"quote\": \"director\""),
                new Mistake("a text is blank", "\"Leitender Hydrologe\"", "\" \""),
                new Mistake("a telephone number is in national format", "\"+492214710123\"", "\"0221 4710-123\""),
                new Mistake(
                        "an article expires before it is published",
                        "\"expiresAt\": \"2026-06-11T00:00:00Z\"",
                        "\"expiresAt\": \"2026-05-11T00:00:00Z\""),
                new Mistake(
                        "a property is null instead of absent", "\"number\": \"+492214710110\"", "\"number\": null"));
    }

    /**
     * A mistake in the broken copy.
     *
     * @param description the mistake, in English
     * @param right the correct fragment of the JSON text
     * @param wrong the same fragment with the mistake
     */
    public record Mistake(String description, String right, String wrong) {
        /** Replaces the first occurrence of the correct fragment. */
        String in(String json) {
            int at = json.indexOf(right);
            if (at < 0) {
                throw new IllegalStateException("the content does not contain: " + right);
            }
            return json.substring(0, at) + wrong + json.substring(at + right.length());
        }
    }
}
