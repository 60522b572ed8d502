package io.github.orgcontent.benchmarks.baselines;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A plain Jackson token scan that reads every name and string and keeps none. A lower bound for the time of a reader. */
public final class TokenScan {
    private static final JsonFactory FACTORY = new JsonFactory();

    private TokenScan() {}

    /** Returns the number of characters in all names and strings. */
    public static long characters(byte[] json) {
        long characters = 0;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME || token == JsonToken.VALUE_STRING) {
                    characters += parser.getString().length();
                }
            }
        }
        return characters;
    }
}
