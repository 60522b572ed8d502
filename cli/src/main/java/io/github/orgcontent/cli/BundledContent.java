package io.github.orgcontent.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The content of an invented organization, in English and German and partly in Arabic, and a copy full of mistakes. */
public final class BundledContent {
    /** The name of the content's file. */
    public static final String NAME = "river-health.json";

    private BundledContent() {}

    /** The content as JSON, indented. */
    public static String json() {
        try (InputStream in = BundledContent.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IllegalStateException(NAME + " is not in the library");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content with every one of {@link #mistakes()} in it. */
    public static String brokenJson() {
        String json = json();
        for (Mistake mistake : mistakes()) {
            json = mistake.in(json);
        }
        return json;
    }

    /** Mistakes as people and programs make them. */
    public static List<Mistake> mistakes() {
        return List.of(
                new Mistake("a number in quotation marks is written without", "\"value\": \"42\"", "\"value\": 42"),
                new Mistake("a property has the wrong case", "\"postalCode\"", "\"postalcode\""),
                new Mistake("a country is not given by its code", "\"country\": \"EG\"", "\"country\": \"Egypt\""),
                new Mistake(
                        "an address lacks its beginning",
                        "\"url\": \"https://data.example.org/today\"",
                        "\"url\": \"data.example.org/today\""),
                new Mistake("a parent does not exist", "\"parent\": \"shared-rivers\"", "\"parent\": \"rivers\""),
                new Mistake("a target does not exist", "\"11.5\"", "\"11.50\""),
                new Mistake(
                        "a language tag names no country", "\"en\": \"42 States Agree", "\"en-UK\": \"42 States Agree"),
                new Mistake("a day is not in the calendar", "\"date\": \"2026-06-08\"", "\"date\": \"2026-06-31\""),
                new Mistake(
                        "a body refers to a quote by the wrong id",
                        "\"quote\": \"director-general\"",
                        "\"quote\": \"director\""),
                new Mistake("a text is blank", "\"Leitender Hydrologe\"", "\" \""),
                new Mistake("a telephone number has its national form", "\"+492214710123\"", "\"0221 4710-123\""),
                new Mistake(
                        "an article expires before it is published",
                        "\"expiresAt\": \"2026-06-11T00:00:00Z\"",
                        "\"expiresAt\": \"2026-05-11T00:00:00Z\""),
                new Mistake("a null stands for what is absent", "\"number\": \"+492214710110\"", "\"number\": null"));
    }

    /**
     * Something that is wrong in the broken copy.
     *
     * @param description what is wrong
     * @param right the piece of JSON as it should be
     * @param wrong the same piece with the mistake
     */
    public record Mistake(String description, String right, String wrong) {
        /** Makes the mistake at the first place where it can be made. */
        String in(String json) {
            int at = json.indexOf(right);
            if (at < 0) {
                throw new IllegalStateException("not in the content: " + right);
            }
            return json.substring(0, at) + wrong + json.substring(at + right.length());
        }
    }
}
