package io.github.orgcontent.benchmarks.baselines;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Takes every name and every string of a document and does nothing with them: what no reader can do without. */
public final class TokenScan {
    private static final JsonFactory FACTORY = new JsonFactory();

    private TokenScan() {}

    /** The number of characters in all names and strings. */
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
