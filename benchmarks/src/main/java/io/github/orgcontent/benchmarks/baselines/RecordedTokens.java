package io.github.orgcontent.benchmarks.baselines;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The recorded tokens of a document. To write them again is a lower bound for the time of a JSON writer. */
public final class RecordedTokens {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final List<Token> tokens;

    private record Token(JsonToken kind, String text, int number) {}

    private RecordedTokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Records the tokens of a document. Its numbers must be integers. */
    public static RecordedTokens of(byte[] json) {
        List<Token> tokens = new ArrayList<>();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken kind = parser.nextToken(); kind != null; kind = parser.nextToken()) {
                int number = kind == JsonToken.VALUE_NUMBER_INT ? parser.getIntValue() : 0;
                tokens.add(new Token(kind, parser.getString(), number));
            }
        }
        return new RecordedTokens(List.copyOf(tokens));
    }

    /** Writes the tokens with a plain Jackson generator. */
    public byte[] write() {
        var out = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            for (Token token : tokens) {
                write(token, generator);
            }
        }
        return out.toByteArray();
    }

    private static void write(Token token, JsonGenerator out) {
        switch (token.kind()) {
            case START_OBJECT -> out.writeStartObject();
            case END_OBJECT -> out.writeEndObject();
            case START_ARRAY -> out.writeStartArray();
            case END_ARRAY -> out.writeEndArray();
            case PROPERTY_NAME -> out.writeName(token.text());
            case VALUE_STRING -> out.writeString(token.text());
            case VALUE_NUMBER_INT -> out.writeNumber(token.number());
            case VALUE_TRUE -> out.writeBoolean(true);
            case VALUE_FALSE -> out.writeBoolean(false);
            default -> throw new IllegalStateException("unexpected token " + token.kind());
        }
    }
}
