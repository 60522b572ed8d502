package io.github.orgcontent.json.source;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonParser.NumberType;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Token reader over a Jackson parser. */
public final class JacksonTokenReader implements TokenReader {
    private final JsonParser parser;

    /** Creates a reader that starts at the parser's current token. */
    public JacksonTokenReader(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public @Nullable JsonToken current() {
        return parser.currentToken();
    }

    @Override
    public @Nullable JsonToken next() {
        return parser.nextToken();
    }

    @Override
    public @Nullable String nextName() {
        return parser.nextName();
    }

    @Override
    public int nextName(PropertyNameMatcher names) {
        return parser.nextNameMatch(names);
    }

    @Override
    public String name() {
        return parser.currentName();
    }

    @Override
    public String text() {
        return parser.getString();
    }

    @Override
    public char[] chars() {
        return parser.getStringCharacters();
    }

    @Override
    public int charsOffset() {
        return parser.getStringOffset();
    }

    @Override
    public int charsLength() {
        return parser.getStringLength();
    }

    @Override
    public boolean isLong() {
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT && parser.getNumberType() != NumberType.BIG_INTEGER;
    }

    @Override
    public long longValue() {
        return parser.getLongValue();
    }

    @Override
    public void skipChildren() {
        parser.skipChildren();
    }

    @Override
    public TokenStreamLocation location() {
        return parser.currentTokenLocation();
    }

    @Override
    public String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    @Override
    public void close() {
        parser.close();
    }
}
